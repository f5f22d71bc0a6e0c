Hi!

Some of you asked whether I would lead Cinder again. I wasn't sure, and I have
slept on it. Here is my history, so new people know who is speaking:

Ocata    - first patch (a comma)
Pike     - core on the brick library
Queens   - multi-attach, together with the compute folks
Rocky    - PTL, first time
Stein    - PTL, second time, and we deleted alot of unsupported drivers

So what remains undone? The following, in no special order, is my to-do list and
I'd be happy if you made it yours:

+ Generic backup driver interface, so that backups need not go through the host.
+ Leave the v2 API behind us.
+ One more attempt at the active-active work, at least for Ceph.
+ Third-party CI on Python 3.7. I'll mail each vendor twice and then remove.

I'd rather have a contest than be alone on the ballot. Please, somebody, run
against me!

And if nobody does, then all aboard the Train.

Beatriz
