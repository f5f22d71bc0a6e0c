Hej,

I'd like to serve on the Technical Committee.

Ceteris paribus, I'd rather write code. But a project of this size isn't held
together by code alone, and in the past twelvemonth I have caught myself
answering more governance questions than gerrit comments. Ergo this mail.

I come from packaging: first an rpmlint-wielding intern at a Linköping
supercomputing centre, afterwards release wrangler for a vendor which has since
been acquired, renamed and spun off again. Upstream you'll have met me as
linhak in requirements, where I babysit upper-constraints, and in a number of
pbr and setuptools threads I'd rather not relive.

I care about three things and will push them at every occasion. Releases should
be dull, and hence predictable. Whoever maintains a library single-handedly
shouldn't have to beg for a co-maintainer. And the PTI needs a de facto owner,
since de jure it has none.

To those who wonder about diversity of affiliation: my employer is a
municipality, pop. 167,000, and it has no opinion on your roadmap whatsoever.

Vänliga hälsningar
Linnea Håkansson
