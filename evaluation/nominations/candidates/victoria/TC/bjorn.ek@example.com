Hello,

I'm standing again, for a second time, for the Technical Committee.

What I did in my first one, so you can judge me:

1. Wrote the resolution about unmaintained drivers.
2. Served as liaison to nine teams and answered them, mostly on the same day.
3. Chaired the meeting for the four months in which our chair was ill.

What I'd do in the second:

1. Release fewer things together. I shall propose that libraries without changes
   needn't be tagged in V.
2. Find homes for the leaderless projects before the deadline rather than after it.
3. Turn the contributor guide's first chapter into something a student can follow
   on a borrowed laptop.

My employer pays for all this and has never told me how to vote. If that changes,
you'll hear it from me first.

Björn Ek
