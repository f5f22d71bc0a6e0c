Hello QA folks and everybody whose patch was ever stopped by us,

I am running for PTL of the quality program. My nick is ingunnh.

Before this I tested things that could kill people: eleven years in a company that
makes pumps for hospitals. There you write the test first, not because a book says
so but because an inspector comes. When I moved to the cloud business in 2012 I was
shocked by how relaxed everyone was. I'm less shocked today, and I have learned that
a red gate at midnight can also make the hands shake. What I took with me from the
pumps is one rule: a test that sometimes fails is worse than no test, since it
teaches people to look away.

A few numbers to begin with, since we like numbers here. During Liberty

 - 71 tempest tests moved out to the trees of their projects,
 - the grenade job lost eleven minutes,
 - we recieved patches from 38 people that had never sent one before,
 - elastic-recheck learned 54 new fingerprints.

None of this was done by one person and I was certainly not the one.

For Mitaka I see three things, in this order:

1) The stable interface of tempest-lib. Plugins are comming fast now and every one
   of them imports something that we consider private. We must decide on the
   border and then keep it.

2) A devstack that tells you *what* went wrong. The last line of the log is
   seldom the guilty one.

3) Less of us. I mean it: each test that belongs to one project only should be
   maintaned by that project.

If there's a fourth thing, then it is to have a meeting time that also the
people in Asia can attend without coffee.

Regards
Ingunn
