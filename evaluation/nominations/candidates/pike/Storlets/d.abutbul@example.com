Hi,

This mail is to say that I'm running once more as the PTL of Storlets, in case
anybody wondered. As far as I know nobody else is running; I'd have no hard
feelings, only a hand-over document.

My roles so far:

* co-author of the gateway middleware
* PTL since the project exists
* the one who books the room

How to find me:

* IRC: dabutbul
* phone: ask in the channel
* office: third floor, follow the smell of coffee

I owe a big thank you to the three students of the Technion who ported the whole
test suite to Python 3 in a single month, and to Kenta, without whose reviews
this code would be a great deal worse.

Be well,
Dror Abutbul
