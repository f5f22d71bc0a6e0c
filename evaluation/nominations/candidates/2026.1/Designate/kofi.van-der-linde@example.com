Howdy,

I'm Kofi, I hunt lame delegations for sport. I'd love to do a second term as the
Designate PTL during Flamingo.

A lesson from term one is that releases don't write themselfs, and that the docs for
pools.yaml were read by more people than I'd tought [1].

My hit list:

* Eventlet's gone from all but mdns; finish the job as per [2]
* ACME DNS-01 helper, so letsencypt "justworks" with an app credential
* SVCB and HTTPS records in the dashboard
* quotas per zone type, wether anyone wants it or not (kidding, two people do)
* Secondary zones with TSIG ([the propsal](https://p.example.com/tsig) needs eyes)

That's all folks,
Kofi van der Linde

[1] https://stats.example.com/docs/top
