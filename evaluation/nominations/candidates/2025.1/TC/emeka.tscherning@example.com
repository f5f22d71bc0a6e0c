Dear Technical-minded friends, dear voters,

Permit me to offer you one more name for the Technical Committee. I run the
infrastructure of a mid-sized weather service in Zürich, which means that my
colleagues predict storms and I try not to create any. We've run OpenStack since
Juno, on what's now the fourth generation of hardware, and contribute chiefly to
Cinder and to the perfomance working group.

There's a saying among meteorologists: a forecast without an uncertainty is a
horoscope. The same goes for roadmaps. I'd like the goals which this body selects
to come with an estimate, with error bars, and with a review of the
the previous estimate. It wouldn't be hard: everything required is in gerrit. I
have written a small script that does so for the last eight community goals, and
the avarage overrun turns out to be three cycles. Nobody should feel bad about it,
but we ought to know.

The second thing I'd pursue is a closer tie to the scientific SIG. Their clusters
are early adopters of almost anything: of preemptible instances, of GPUs in
odd shapes, of object stores of an indecend size. They find the bugs first, and
too often they patch them downstream as they lack the time to write unit tests.

And third, I'll push for the removal of things. Each removal that I've seen in
these ten years was followed by a sigh of relief.

Any question that you might have can be put to me on the list, publicly, in
English, French, German, or Igbo (howver, my Igbo is for family matters only).
