Hello Argonauts of block storage,

I'm going to try something new and run for the Cinder PTL post in Caracal.

I work from Kaunas for a vendor of flash arrays, but I promise I won't favour
our own driver; ask anyone whom I've given a -2.

In a nutshell, here are the themes.

Testing - our tempest plugin doesn't cover the revert-to-snaphot API at all,
and in cinderlib even the happy path is skipped.

Key rotation - encrypted volumes keep their key until kingdom come. There's an
approved spec .. without code. I would write it.

Cleanup - after the removal of v2 a considarable amount of dead branches is left
behind, I beleive about 5,000 lines.

Drivers - reduce the copy-paste between the iSCSI, FC and NVMe-oF flavours of one
and the same driver by means of mixins.

Festivals - sorry, *festivals of reviews*. Keep them, on Fridays, with music.

Viso gero,
Jolanta M.
