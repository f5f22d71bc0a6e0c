Fellow contributors,

I am standing for one of the open seats of the OpenStack Technical Committee.

I pay my rent by keeping a telco cloud alive in Brno. Before that I wrote
device drivers, before that I taught physics. I have patches in eleven
projects, most of them small, which means that I have been confused in eleven
different ways by eleven different contributor guides.

My voting record as a core of the client tools is open to all. You will find that I
am slow, that I ask too many questions about error handling, and that I apologise
a lot. I have also organised four of the local meetups and one hackathon, where a
student of sixteen fixed a bug that I had declared to be impossible. These evenings
taught me more on the state of our documentation than any survey could have done,
because nobody is as merciless as somebody with a free pizza in his hand.

What I intend to put on the agenda is this.

*One set of words for everybody*

A tenant is a project is an account. An instance is a server is a node. I
will collect these collisions and bring the worst five of them to the
committee each quarter, with a proposal and a volunteer attached.

*Upgrades are a feature*

We measure how many plugins a project has and we don't measure whether the
thing survives the step from one release to the next. The upgrade tag [1]_ was
a fine start. I shall push until it is an expectation and no longer a medal.

*Saying no in public*

When an application is refused, the reasons must be written where the next
applicant can find them. Today they live in the IRC logs and in the memory of
three people.

I have not been a PTL and I have never chaired anything bigger than a
reading club, so take the above as the view from the floor of the machine room.

Marek Vondruš

.. [1] https://governance.example.org/tags/assert-upgrade
.. [2] https://review.example.org/marek
