Hello all,

My name is Amita Deshmukh and I'm working from Pune on the deployment of
OpenStack with OpenStack. Kindly consider me for the role of TripleO PTL.

I am a part of this project since Juno timeframe. I have been doing the needful
for the upgrades workflow, the IPv6 support and the vaildation scripts which are
run before the deployment. I also have been attending almost all the weekly
meetings although it is late evening for me, so you people know me already.

For the Newton cycle there are basically four things on my mind, 1) the CI must become
faster, today we are waiting five to six hours for one result and this is not
acceptable for any developer, 2) the composable roles should be finished and
documented with one example which is really working, 3) mistral based workflows
must replace the shell scripts so that the UI and the CLI are doing the same
thing, and 4) newcomers should get a buddy for their first month because our
enviroment is too complex to understand alone.

I have discussed each of these with at least one core member and nobody has
shouted at me till now. My management has given commitment for my full time
availibility till the end of the cycle.

Thanking you in advance for your votes,

Amita Deshmukh
Senior Engineer
