Evening all,

Stable branch maintenance: I'm willing to serve again, for Rocky, if you'll have me.

In the past cycle this team

1. reviewed 1,140 backports
2. turned down 212 of them
3. had 9 arguments about the difference [1]
4. moved Newton to end of life with nearly everyone still on speaking terms

I had a lot of help from the liaisons. I'd like to name Oluwaseun, who has taken over
the periodic jobs mails, and Griet, who somehow remembers what was in every
point release since Kilo.

For completeness, the questions I was asked at the Sydney forum, with the answers as
they were given: Is the policy too strict? Some days. Could branches live longer? Ask
those who'd do the work. Who decides when there's a tie? A coin, a Canadian one,
which is kept by Griet. Have I ever merged something I shouldn't have? Twice, and both
are in the release notes of Kilo with my apologies, if you know where to look.

I've been at this for four years now, first on behalf of a distro, then for a
hosting firm in Inverness, which went under, then for nobody for a summer, which was the
most productive time of my career so far, and now for a bank.

There isn't any more to it. It's a quiet little team and I'm fond of it.

Aye,
Ewan
