Hey Horizoners,

it's election time, so: I'm in for Horizon PTL for the Newton cycle.

I've spent about three years with this code base and my private list of
achievements reads as follows.

* ported the images panel to Angular, together with Casimir
* killed Selenium flakiness from 12% to 3%
* 9 blueprints, of which 2 I would do again
* spoke at three summits, once without slides because of the projector

It's a fair bit for somebody who, when she started, took "panel" for a piece of wood.
I'm a graphic designer by training; the first half of my life I drew book covers
in Cluj, and I got into web development since my brother's shop needed a web page and he
couldn't pay anybody. I still think more in pictures than in patterns, and I've found
that it's not the worst thing in a project whose whole purpose is to be looked at.

What I've learned from the last release: we shouldn't have merged on Fridays, we should
have listened to the translators in July, and a theme is never "only colours".

Now it would be great if the plugins had an API which doesn't change under their
feet, and I'd like to write that API down. I am also hoping to get the old
static pages out. As for a redesign: not on my list, no matter how
often I'm asked.

Love,
Aurelia
