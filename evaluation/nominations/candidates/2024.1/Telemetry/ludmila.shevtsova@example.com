Hello everyone,

I propose myself as the Telemetry lead. My name is Ludmila Shevtsova, from Almaty,
working as performance engineer in an airline company.

Telemetry is Ceilomter, Aodh and python-aodhclient; Gnocchi lives elsewhere, and it
is the source of half of the problems [1,2]. I'm contributor of Gnocchi as well,
therefore I can speak with both sides, even if that means with mysef.

The plan of 2024.1 is:

1.) Polling: partitioning with tooz is fragile on restart, the agnets fight for
    the same resources [3].
2.) Dynamic pollsters with several requests per sample.
3.) Alarms on Prometheus rules, the evaluator exists already, the document isnt
    written.
4.) Metering of GPU, what has become important for everyone, believe it or not.

Who am I, and what I did before
-------------------------------

I came to OpenStack from the side of databases: ten years ago I was responsible
for a warehouse of flight data, with InfluxDB at first, later Cassandra, finally
TimescaleDB. When our cloud group complained about metrics which arrive half an
hour late, I told them, with the confidence of an outsider, that it's a matter of
one evening. This evening lasts until now.

My contributions in chronologial order: the batch mode of the Gnocchi publisher;
resource definitions for manila shares; the measurment of ingress and egress bytes
per port; the removal of the MongoDB leftovers; eleven stable backports; and the
grafana examples, for which I've received more thank-yous than for all the other
things together.

I am not a native speaker, so in meetings I write more slowly than you. Please wait
for me, I usually come with something worthwile at the end :)

With kind regards
Ludmila Shevtsova (lshev)

[1] https://gnocchi.example.com/issues/1187
[2] https://gnocchi.example.com/issues/1190
[3] https://bugs.example.com/ceilometer/partitioning
