Hi all,

I am Isamu Torigoe, and I would like to stand as the PTL for Masakari in Rocky.

Achievement in Queens:
1. Became official project.
2. Python client moved to openstackclient plugin.
3. Recovery method customization was desinged, the code is half merged.
4. Horizon plugin.

Plan in Rocky:
1. Merge the rest of recovery method customization.
2. Add functional test to the gate. Without it we can not be confident, expecially
   about the monitors.
3. Consul based host monitor, because pacemaker remote has limit of nodes.
4. Install guide for three distributions.
5. Ask to self-healing SIG what they expect to Masakri.

The number of our developers is not large. If your company uses Masakari please let me
know, even if you can't write code; the use case is also contribution.

Thank you,

Torigoe
