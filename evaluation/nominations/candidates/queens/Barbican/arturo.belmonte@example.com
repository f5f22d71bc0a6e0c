Hello,

this is the nomination of Arturo Belmonte as Barbican PTL for the Pike release.

I have been contributing since Kilo. In the last year the team added the
resources for the secret consumers, we fixed the gate for the three plugins and
we had the first bug bash, 31 bugs in a day and a half with 5 persons and
a lot of mate.

1- Castellan for everybody: Oslo has adopted it, so now each service that keeps
   a password in a file has no more excuse.
2- HSM testing. There's software that simulates one, let us put it in the gate.
3- Quotas per project which are visible in the client.
4- A migration tool between backends; one of my users must change the vendor
   in winter.

I am in the channel on most days between 12:00 and 22:00 UTC, as abelmonte.

Un saludo
Arturo
