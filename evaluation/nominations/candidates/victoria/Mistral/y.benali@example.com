Dear colleagues,

I would be glad to be entrusted with Mistral in the Victoria cycle.

In Oran, where I work, a whole mobile network is provisioned through a workfow that I
wrote on two sheets of paper in 2017. It's three thousand lines now and it's still
on the wall. I know the strengths and also the weaknesses of of this engine
from the side of those who get the alarms.

For the coming months:

- remove the old executor type, nobody sets it
- bring the scheduler from experimental to default
- reduce the load that big contexts put on the database
- cut the test time in half

I also plan to hold an open hour each Wednesday, in French if so desired.

With kind regards,
