Ayubowan,

It'd be an honour to be Octavia's PTL for the 2023.1 (Antelope) cycle.

I'm Sanduni, from Colombo. As some know, I came to load balancing from the telephone
exchange, where a dropped call is a letter from the ministry. I alway try to
bring the same seriousness, along with better jokes.

Committment to the following is what I can offer:

* Keep amphora failover under ten seconds, and prove that in a periodic job
* Finish the support of Prometheus on the listener
* ALPN on pools
* Go through all open stories in the tracker; there are 211 and at least a hundred
  must be obsolete

The provider drivers need more care too. Vendor people, please do write to me: it's
easier for me to warn you than to revert you.

Many thanks for your kind support
