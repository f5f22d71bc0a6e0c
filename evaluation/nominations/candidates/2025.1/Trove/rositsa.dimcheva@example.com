Zdraveyte,

I'm Rositsa Dimcheva, DBA by trade, Plovdiv. I'd be chuffed to lead Trove.

Being a DBA I've strong feelings about failovers, and most of them are fear. In
the spring I rewired our replica promotion [gtid]_ to wait for relay logs; since
then nary a split-brain. I also maintain the mariadb and postgres images, pgvector
included, and I patiently explain that innodb_flush_log_at_trx_commit=2 isn't a
magic go-faster stripe.

What's next on my bench is point-in-time recovery with WAL-G and mariabackup, and
cross-region replicas, as sketched in [xr]_. I'd also retire the couchbase, redis
and cassandra stubs, which nobody has booted since Ocata.

Pozdravi,
Rositsa

.. [gtid] https://review.example.com/c/relay-wait
