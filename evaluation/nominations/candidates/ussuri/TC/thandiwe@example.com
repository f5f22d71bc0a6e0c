Sawubona!

This is me asking to join the TC.

Why would anyone do that in the year of Ussuri, when the number of contributors is
the lowest since Grizzly? Because small committees of a small community can
do things that big ones can't. We know each other. We can decide on a
Tuesday and be done on a Thursday.

I'd use my vote to

• say "no" to process for its own sake
• merge teams which share four of their five reviewers
• give the retired projects a proper goodbye page with instructions for users
• get our docs builds down to one tool chain

My background: eleven years of Unix operations, five of them with clouds, two
as a core in the metrics area, mother of twins. I have been an organizer
of the Johannesburg user group since it met in my kitchen.

Siyabonga,
Thandiwe 🌍
