Hello load balancing friends,

With this mail I apply for the chair of Octavia for the Rocky release.

It was a good half year. The provider interface is there, the first vendors are
coming with drivers, and the dashboard does not look like 2012 any more.

If you let me, I will put the weight on three subjects. The first is flavors,
because every operator I have met wants to offer a small and a big amphora. The
second is the API reference: it must be complete. The third is the death of
neutron-lbaas, which we deprecated and which I would like to bury with a proper
ceremony, a migration tool and cake.

I am employed by a hosting company in Ghent and they leave me about three days
per week for upstream.

Cheers, Bram
