Hi all you testers,

I'd like to go on being the lead of Quality Assurance in 2024.1.

The last cycle was sorta calm. Tempest got rid of its wierdest fixture, and
grenade learned to skip a release, see the announcement [1]. We didnt manage to
move the stable jobs off focal, it wasnt for lack of trying.

Targets now:

* Tempest plugins sanity: at the moment 9 out of 34 fail on import. Each should be
  fixed, or else marked as orphaned.
* Devstack in a container. It helps people with ARM laptops alot, and a draft
  exists [2].
* Hacking: new checks for f-strings insteadof the seventh way of formatting.

Cheers from Haifa,
Tomer

[1] "Skip a release, skip a heartbeat", on the list in October,
    https://lists.example.com/discuss/skip-level
[2] https://review.example.com/c/devstack-in-a-box
    (needs podman 4, works on my machine™)
