Friends,

Once more unto the breach. I'm asking the Cinder folks for the chair, the gavel
and the never-ending etherpads.

I know that
that sounds odd from somebody who said last spring he had had enough of
meetings. A sabbatical helps. So does a manager who finally believes that
upstream time isn't charity.

*Drivers*

Eighty-odd vendor drivers, a third of which have third-party CI that nobody
looks at. I'd have us publish a traffic-light page and mean it: red twice in a
row and the driver gets flagged unsupported, no hard feelings.

*Migrations*

The databse's history is longer than my career. Squash the old alembic steps, keep
the online ones, and write down how to jump from Train.

*People*

We have lost reviewers to NVMe start-ups and to parenthood (congratualtions!).
Mentoring is not a side quest. I'd pair each newcomer with one core for a whole
cycle, along the lines of what Manila does.

*Backups*

Chunked, encrypted, resumable. Pick any two? No, I want all three, and the spec
says it's feasible.

Yours in iscsi,
Olu Adebayo-Lindqvist
