SWIFT: MY PITCH FOR WALLABY
---------------------------

Short version: I'd like to be PTL. I've been around for a decade, I have time, and I
have a new chair.

Longer version. Object storage is finished software in the eyes of those who use it and
never finished in the eyes of those who run it. I run it. I've 21 petabytes under my
desk, metaphorically.

Stuff I care about:

-Sharding that needs no human (autosharding by default, one day)
-Faster reconstructor, since drives grow quicker than networks
-Request tracing through the proxy and back
-New blood

If you've got stuff of your own, put it on the ideas page and I'll make sure it's
talked over.

-V
