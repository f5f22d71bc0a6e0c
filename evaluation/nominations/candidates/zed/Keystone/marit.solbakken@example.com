Hei!

I'm Marit, I keep the identity service running for a Norwegian research
network, and I hereby throw my hat in the ring for Keystone PTL.

Federation is the reason I came. In 2018 we had to glue eleven universities
together with SAML, and mapping rules drove me half mad. I wrote about it [1]_
and somone answered "patches welcome". So I sent patches.

What I would like to see in Zed, most urgent first:

1. Secure RBAC phase two. Personas are agreed upon, the implentation is spread
   over eight repositories, and the tracking page [2]_ needs an owner.
2. OAuth 2.0 with mTLS, which colleagues from Japan have already prototyped.
3. Deprecating pysaml2 in favour of something that is still maintained.
4. Docs for operators, not for those who know ``keystone-manage`` by heart.

I will also keep office hours, alternating between 08:00 and 20:00 UTC, so that
nobody allways has to get up at night.

Hilsen,
Marit Solbakken

.. [1] https://blog.example.com/federated-misery
.. [2] https://etherpad.example.com/p/srbac-phase-2
.. [2] https://etherpad.example.com/p/srbac-phase-two
