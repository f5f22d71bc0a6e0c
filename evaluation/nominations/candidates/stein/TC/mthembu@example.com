Good day. My name is Lungile Mthembu, I go by lmthembu in the channels, and I
wish to sit on the TC for the coming year.

I have never been a PTL. I am a documentation person who learned Python because
the docs were wrong and it was quicker to read the code. I think a body which
governs sixty teams should contain at least one person who reads what those teams
publish, from the first page to the last.

I intend to push for a single, honest list of which projects are maintained and
which ones are on life support. Users choose components on the basis of our front
page, and the front page flatters us. I would also like the committee to publish
a one-page summary, each month, in language that a manager in Durban or Dresden
can follow.

You may disagree with me in public. I enjoy it, and I have been wrong before: I
argued against moving the governance site to Sphinx and it was the best thing
that ever happened to it.

That is the whole of my pitch, so do read the other candidates' statements before
you decide.
