Hi everybody,

I've served on this body for one term, and I'm asking you to let me finish
what I've begun. In case the name rings no bell: Samir, Amman, oslo and
requirements, previously kolla, and the annoying voice behind the "how many
eventlets does it take" thread [1].

It was mostly a year of listening. Acording to the attendance sheet I missed two
meetings, both because of newborns (twins!).

So what would a second term on the TC be about?

Eventlet: we can't run away from it any longer. I collected what each project
would need [2], and it is less dreadful than feared. Unforunately it is also more
work than anyone has volunteered for.

Python runtimes: a decision on minimum versions before the cycle starts, not in
the middle of it. Distros shouldnt need to guess.

Retirement: several repositories get a bot's patches and nothing besides. I'd
like a humane process for saying farewell.

Chairmanship: whoever does it deserves a deputy, on rota.

Vote for whoever shows up!

Samir

[1] https://lists.example.com/discuss/2021-11/eventlets
[3] https://governance.example.com/attendance/2021
