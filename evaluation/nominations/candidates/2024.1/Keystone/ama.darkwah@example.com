To the esteemed members of the Keystone team

I write to express my interest in the position of Project Team Lead. I have had the
privilege of being part of this comunity for seven years, of which five as a core
reviewer, and I've been mentored by some of the finest engineers I know.

My tenure on the federation subteam taught me patience; my tenure as the bug
czsar taught me that patience has limits. The application credentials fix [1]
and the removal of the templated catalogue [2] bear my name.

Should you elect me, I shall devote myself to the following. Passwordless login,
by way of passkeys, must leave the realm of prototpes. Domain-level limits will be
completed together with the oslo.limit maintainers. Finally, the meeting will be
shortened to thirty minutes, for I believe brevity to be a form of curtesy.

Respectfully submitted,
Ama Darkwah

P.S. The cake recipe which many of you requested is at [3].

[1] https://review.example.com/c/appcreds
[2] https://review.example.com/c/templated
