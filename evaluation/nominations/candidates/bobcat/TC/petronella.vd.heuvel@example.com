Dear electorate,

I'm running for the OpenStack TC. Petronella van den Heuvel, Antwerp, "nella".

My record: 2014 to 2017 docs, 2017 to 2020 infra, since then the oslo libraries.
I organised the Benelux user group until the pandemic put it to sleep.

My promises are:

[1] I'll answer. Mails to the list that nobody answers are how one loses people.

[2] I'll write minutes, so you needn't read five thousand lines of IRC log.

[3] I'll say no. The CI quota is finite, our evenings too.

[4] I'll say yes, too: to newcomers, to retired people with spare time, and to
    those whose english has a few bumps.

IMPORTENT: I will NOT be at the Vancouver summit, my EMPLOYEER has cut
travel. Virtually I'm everywhere.

Nella

P.S. Somebody asked whether the van den Heuvel of the mailling list archive is the
same person. She is, just ten years yonger and ruder.
