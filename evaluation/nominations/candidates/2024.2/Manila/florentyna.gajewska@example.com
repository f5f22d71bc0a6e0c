Hi Zorillas,

My name is Florentyna Gajewska, I test and fix Manila for a storage company in
Wrocław. I'm applying for the PTL seat.

== Share backups ==

The generic data mover merged in the previous cycle [1]. It copies everything
each time; I would like it to be incremental, and throttled. Drivers may override
it, two vendors have already shown intrest [2].

[1] https://review.example.com/c/data-mover
[2] https://etherpad.example.com/p/backup-vendors

== Share affinity ==

Scheduler hints are there, but who knows? I'd advertyse them with a user guide [1].

[1] https://docs.example.com/manila/hints

== Being apporachable ==

Our collab review sessions are what made me stay. I'd hold them at two differnt
times and record them.

Pozdrawiam serdecznie,
F. Gajewska (flogaj)
