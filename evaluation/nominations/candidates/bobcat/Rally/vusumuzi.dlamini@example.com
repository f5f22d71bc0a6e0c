Sanibonani,

nobody has filed for Rally yet, and its deadline is in nine hours, so let me do
it. Ive used it since Havana, for performance baselines of each of our six
regions, and I have been in the core group since Rocky.

The work we did recently can be seen in [1] and in the talk [2], and a user thats
reading this should look at the latter for the plots alone.

I'd concentrate on three areas: getting rid of the last docker-py call, making
the kubernetes plugins first-class citizens, and a rally-openstack release that
doesnt pin half of the universe.

Ngiyabonga,
Vusi

1 - https://rally.example.com/changes
2 - https://talks.example.com/2022/berlin/rally-in-six-regions
