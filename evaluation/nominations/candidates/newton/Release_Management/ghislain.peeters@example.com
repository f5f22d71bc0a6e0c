All,

short notice that I'm available again as PTL for Release Management (Newton).

The Mitaka release went out on its date. All 3 milestones did, too. The number
of manual steps per release went from 19 to 7, and the number of times that I had
to get out of bed from 6 to 1.

For those who want to look at what has been going on:

* the repository: https://git.example.org/releases
* the calendar: https://releases.example.org/newton.ics
* the office hours log: https://eavesdrop.example.org/release

For the statisticians: the branch was cut on a Thursday, at the sixth attempt, since
the first five were blocked by a mirror that believed it was still 2015. A release
team sees its work best when there is nothing to see. In the words of my
predecessor, we are the plumbers: nobody thanks a pipe. I have kept that sentence on
a yellow note at my screen for two years and the glue is about to give up.

A word about myself, for those that came in late. I studied history in Leuven, which
explains the footnotes in my commit messages. I learned programming from a book
about a language that has since died, and got my first job because of a printer. I
joined this community at the Hong Kong summit, by mistake, as I was looking for the
toilets and ended up in the room of the stable team. They had cookies.

The team consists of four persons today, two in Europe, one in Boston, one in
Melbourne. It's been a privilege to work with every one of them.

Ghislain Peeters (gpeeters)
