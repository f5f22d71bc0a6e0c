Good day,

> "Who reviews the people who review the pins?"
>        -- overheard in Austin

I do, sometimes, and now I should like to do so as PTL of Requirements for the
duration of Ocata.

The team was made official a few months ago. It grew out of four people who
cursed at the same file, and I was one of those four. We had hoped to
have the constraints split per interpreter by now; that has not been possible.
We had meant to have a bot; what we've got is a shell script with good manners.

Both of them are to be finished before the freeze. The exceptions process is to
be written down, so that a request on the last Friday gets the same answer
regardless of who is awake. Beyond that, unused entries are going to be removed,
a handful every week, with a notice to the list first.

My thanks to Milica and Sipho, who have done most of the cleanup until now.

Hendrik van der Meulen
