Tashi delek,

This is Tsering Wangdu (irc: twang), writing from Thimphu with a self-nomination
for the Neutron lead in 2025.1 (Epoxy).

My involvement began in 2016 with a BGP speaker that flapped whenever it rained.
It was neutron-dynamic-routing's fault in the end, not the monsoon's, and the
fix [1][2] got me hooked. Since that time I've worked on trunk ports, on the
ovs-to-ovn migration tooling, and on the things described in
[3] and [4–6], to name but a few.

Subjects I would like to pursue:

- EVPN in the OVN driver, in tandem with ovn-bgp-agent
- SR-IOV and hardware offload: ConnectX-7 and E810 quirks belong in docs
- dropping linuxbridge for good; it's been "experimental" long enough
- eventlet removal: l3-agent, dhcp-agent, and then metadata via haproxy
- a sane `rootwrap`-to-`privsep` finish

Kadrinche la!
Tsering

[1] https://review.example.com/c/ndr-flap
[2] https://review.example.com/c/ndr-flap-stable
[3] https://blog.example.com/twang/trunks
[4] https://blog.example.com/twang/ovn-one
[5] https://blog.example.com/twang/ovn-two
[6] https://blog.example.com/twang/ovn-three
