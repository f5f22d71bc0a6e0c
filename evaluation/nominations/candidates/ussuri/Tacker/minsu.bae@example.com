Hi Tackers,

I'd like to nominate myself as the leader of our NFV orchestration project through
the Ussuri cycle.

I am working for a Korean operator and from 2017 I am contributing to
python-tackerclient and tacker-horizon. If you see "minsu" in #tacker, that is me.

At first I was a contributor in Neutron and in networking-sfc, then in Heat, because
our templates are translated to Heat ones. In Rocky I implemented the reservation
feature together with the Blazar people, and in Stein I repaired the force delete. In
the Train cycle I have mostly been reviewing, 240 reviews as of today, plus taking care
of the gate when it was broken by a new version of some library.

I want to spend our energy for these:

- ETSI NFV-SOL compliance, especially SOL002 and SOL003. Many vendors have asked
- Kubernetes VIM: deploy by Helm charts
- Functional tests with two VIMs
- Remove mistral as the mandatory dependency, it is too heavy for edge sites

We are a team with members from four countries. Meetings in English are hard
for some of us and so I will always write the minutes and publish them the same day.

Sincerely,
Bae Minsu (minsu)

[1] https://docs.example.org/tacker/latest/
