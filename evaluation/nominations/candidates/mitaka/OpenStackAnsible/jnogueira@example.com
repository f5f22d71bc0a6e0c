Olá everyone!

Half a year ago I wrote to this list that I wanted to be the PTL of
OpenStack-Ansible, and you said yes. I made a list then. It seems honest to
go back to it now:

1. "Role per repository." Done for 19 of 23 roles. The other four are in review.
2. "Upgrades from Juno." Done, documented, and at least two operators have
   survived it.
3. "A gate below one hour." Not done. It was 74 minutes in May, it's 71 now.
   I am as disappointed as you are.
4. "New cores." Two people, neither of them from my employer. Very happy.

Now there is Mitaka ahead of us and I'd like to have a second go. The gate is
going to get the most of my attention, since it is the one point where I
have failed you. Beyond that we'll be looking at support for a second
distribution, slowly, and only if the people who ask for it also send patches.

Obrigado to all who've sent a review, a bug or just a smiley.

João Nogueira (jonogueira)
