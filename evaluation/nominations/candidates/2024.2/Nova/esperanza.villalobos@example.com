Hola Novas,

Esperanza Villalobos, "vilo" on IRC, here with a nomination for the Nova lead in
the Dalmation cycle.

I'd been a lurker for a long time until, in 2020, a live migration took down our
warehouse in Getafe and I had to find out why `_update_available_resource` ran
for eleven minutes. It's been my favourite rabbit hole ever since.

WHAT I'VE DONE

 * fixed said rabbit hole, twice
 * mdev live migration: reviews, functional tests, an awful lot of coffee
 * bug triage, every Monday, with `lp-bot`

WHAT I'D DO NEXXT

(Honest disclaimer: half of this list was inherited. Three of the four specs have
been re-approved so many times that their reviewers were, I believe, different
people back then, with hair and hopes. What I'd do differently is to agree in the
first week which of them we acutally staff, and to say a clear and friendly no to
the rest. A "no" in week one is worth ten "maybe next cyle" in week twenty.)

 * vTPM live migration, finally
 * kill `nova-manage cell_v2 simple_cell_setup`, nobody dares to ask what it doees
 * eventlet removal in the console proxies as a gunea pig, since they're small
 * a policy for AI-written patches. I don't have an opinion yet, but I'm sure
   we'll get forty of them

A word on how I'd treat your patches. I grew up in a family of bakers; there one
learns to say "this loaf isn't done" with no drama and to put it back in the oven.
I'll try to be precise in what's missing, to never let a first patch wait for more
than a week, and to push the trivial fix-ups myself instead of asking for one
more patch set. If you think I'm the bottleneck, poke me: in the channel, by mail,
by carrier pigeon. I don't bite, and I've forgoten how to take offence.

PTG-wise I'd prefer fewer sessions with longer breaks, and an agenda that
is frozen two days ahead, so that people in Wellington can plan their sleep.

Thx & besos,
vilo
