Dia dhaoibh,

I'm Saoirse, and I fancy a go at Octavia.

Yerra, where do I begin. ALPN, HSTS, PROXYv2, SCTP, rate limiting with
`nftables` - if there's an acronym on layer 4 to 7, I've likely broken it in our
Galway data centre and mended it again in the amphora. My write-ups of three outages
are public [1-3], the second of them is (by popular vote) the funnyest one.

Upcoming work, in no paritcular order:

* noble-based amphorae, cloud-init's quirks included
* a saner quota model: pools, membres and L7 policies are counted per tree
* ovn-octavia-provider: health montors on FIPs; hairpin traffic
* HTTP/3 ([experiental branch](https://git.example.com/quic), bring snacks)
* flavours for GPU-less people, i.e. everyone: 512 MB should do

Slán go fóill,
Saoirse Nic Dhiarmada

[1] https://blog.example.com/sao/outage-one
[2] https://blog.example.com/sao/outage-two
