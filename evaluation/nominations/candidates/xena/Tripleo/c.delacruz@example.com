Magandang araw,

I work on TripleO since Newton, mainly on the upgrades, and with your support I'd take
over the wheel for Xena.

The squad structure served us well when there were ninety people. We're thirty now and
still have nine squads, so some of them are one person talking to herself, and
I know that since I'm two of them. My wish list:

#1 Fewer squads. Deploy, upgrade, CI. Done.
#2 Standalone is what our users try first, so it's what we test first.
#3 Say explicitely which of the composable services are tested. The rest are best
effort and should be named so.
#4 Ephemeral Heat becomes the default and we retire what it replaces.
#5 CI enviroments which one may reproduce at home with a single command.

There's one more thing, which doesn't have a number since I don't know how to do it. Our
users are few, large and silent. When we took away a feature in Victoria, nobody complained
on the list, nobody replied to the survey, and seven months later eleven companies
opened tickets at their vendor in the same week. I'd like to find some way of hearing
them sooner. If you are one of them, or if you happen to sell to one of them, do write
to me, in public or not, in English, in Tagalog or in my poor Spanish.

I'm aware that the previous leads did lots of invisible work. They have left me notes of
thirty pages, for which I am thankful, and from which I learned mostly that the
job is to ask each person on each Tuesday what's blocking them.

For a few of these there are already patches up and I'd be happy to see your minus ones,
provided they come with a reason.

Cheers and happy deploying, Marichu de la Cruz-Villanueva Reyes (marichu)

[1] https://review.example.com/q/ephemeral
