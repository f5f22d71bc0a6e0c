Hoi allemaal!

I think it's my turn to carry the wheel of OpenStack-Helm, so here is my application
for Train.

I joined this community by accident. My boss asked for "something with containers"
and I found your charts on a Friday evening. On Monday we had a control plane, on
Tuesday we had an outage, and on Wednesday I sent my first fix. Since that week
I've written the chart tests for the message bus and the logging stack, and I
review about sixty changes each month.

I aim at two outcomes. First, a deployment guide that a normal person can finish
within a day on three machines. Second, a real release: version numbers, notes,
a branch, and an upgrade path from one to the next one. We live from master at
this moment and that is scaring the telcos away, no matter how often we say that
master is stable.

Groetjes,

*Jelle van der Velde*
jelle@example.com
Polder Hosting B.V.
