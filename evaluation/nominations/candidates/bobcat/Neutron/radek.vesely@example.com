Hi Neutron team,

As I've been PTL for Antelope and nothing exploded, I am ready to do this job also
in Bobcat.

During the last six months a lot of nice people did a lot of nice work, and
they should be named in here, becuase I could only watch:

* Milada brought the DVR job back from the dead
* Joaquín-Andrés and Oyelaran rewrote the quota driver, twice
* Seo-yeon answered every single bug report within twodays
* the whole OVN subteam migrated us to the new IDL [3] without anybody noticing
* our bug deputies, whose weekly reports [1] are my favourite reading

If you have a question to me, I'm ralveg on IRC (UTC+1).

[1] https://lists.example.com/neutron/bug-deputy
[2] https://lists.example.com/neutron/drivers
