Hello,

I'm going to run for PTL position of Masakari in Wallaby.

This software rescues instances when the host has died. I have operated it in our
enviroment since 2018 and it rescued around 300 instances. In the same time two
instances were rescued twice, at the same moment, on two hosts. This bug [1] was my
first patch.

In next six months I'd like to do:

* Hosts monitor should work with Consul, not only Pacemaker
* Fix the evacuation of instances which are stopped [2]
* Support of the system scope and new default roles
* Put the API reference in order

I'm also in Japanese user group. Please talk to me, in either language.

[1] https://bugs.example.com/1815718

YAMAKAWA Shun (shun)
