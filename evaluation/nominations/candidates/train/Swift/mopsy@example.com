hi y'all

i'd like to be swift ptl again. i know, i know.

last time i said we'd ship python 3 and we definately, mostly, shipped python 3.
there's a unicode header bug left which only bites people who name their containers
with emoji, and that's me and one guy in osaka. we'll get it.

we also got losf into a feature branch, we have a decent story for sharding big
containers, and the probe tests run in under half an hour on my laptop.

so: more of that. i'll keep writing the weekly summary, i'll keep the priority
reviews page alive and i'll try hard to get sharding to a place where operators
needn't be brave to turn it on. if you have opinions about encryption key rotation,
come find me, i want us to pick a design before summer.

love,
~mopsy
