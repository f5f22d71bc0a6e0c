Dear voters

I've been chair of the elections officials, release manager, and once (for nine
minutes) root on the wrong server. This year I would like to be a member of the
TC.

"We don't have a tooling problem, we have a people problem", somebody wrote in the
thread on maintainers [1]. I dissagree. We've got both.

My three undertakings, should you chooze me:

1. Tools. A single command that tells a PTL what the body of rules asks from them,
   today, in their repo. A prototype works for 12 of the 30 rules [2].

2. People. Half of our teams have a bus factor of one. I'd ask foundation members
   not for "engagement" but for names, with a percentage behind each.

3. Leave politics at home, but not ethics. With agents writing code by the yard we
   need a policy on provenence, short enough to be read.

Kind regards from Tromsø,
Solveig Rasmussen-Iwu

[1] https://lists.example.com/discuss/bus-factor
[2] https://opendev.example.com/x/rulecheck
[2] https://opendev.example.com/x/rulecheck-ui
