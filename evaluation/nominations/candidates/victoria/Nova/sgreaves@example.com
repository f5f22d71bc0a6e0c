Nova folk,

please consider this my application to be PTL of Nova for the Ussuri cycle.

My plan stays what it was: review, and review again. We have a runway process, and
it works when people use it. I'll run it with a hard hand, publish who's on it
each Monday, and chase reviewers in private before I chase them in public.

Three blueprints slipped last time because we discovered at feature freeze that
nobody had written the functional tests. From now on I want these at the start.

And there is the thing with the unified limits. It is going to happen in Victoria if
I have to write it myself, on a train, between two nappies.

Right. Shout at me if I've missed your favourite topic.

-- Sid
