hey,

so it turns out that I enjoyed looking after nova more than I expected, and
nobody has thrown anything at me yet, so here we are again. I'm happy to do it
for the S cycle too.

What did we get done? The cell-down work landed, finally. The reshaper exists
and hasn't eaten anybody's inventory. We closed more bugs than we opened for the
first time in, I think, six years. None of that was me, I only nagged.

If I get another six months I'd spend most of it on making the queue shorter.
We've got three hundred open patches older than a year. I want to go through them
with the authors, one by one, and either merge them or say no in a kind way.
I would also like the placement people to leave home with a toothbrush and a
packed lunch rather than be pushed out of the door.

Two asides. Several people wrote to me in private that review comments have become
sharper than they used to be. I've re-read a few of mine and I'm afraid I agree. So let's
all of us try the trick my old boss taught me: write the comment, get a tea, read the
comment, delete half.

And if you work for a company that carries patches on top of ours, please tell me what
they are. I don't need to see the code. A list of titles will do, and I promise not to
name and shame anyone. In Queens we found out by pure chance that four distributions
had the same fix, and none had sent it in.

That's all. Ask me anything in the channel, I'm in UTC+4 and sleep badly.

-- 
Dimitri
