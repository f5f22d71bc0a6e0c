Hello all,

I decided to run for the Vitrage PTL position for Ocata.

Vitrage has finished its first full cycle as an official project. We showed a
working demo in Austin [1], the templates language got its first
external users, and we have contributors from four countries now.

In my eyes these should be the next steps:

a) Persistency. When the graph process restarts, today we forget everything. It
   is okay for a demo, less okay for a telco.

b) More datasources. Collectd, Zabbix (finish it), and Kubernetes (start it).

c) Integration with Congress and Mistral: we find the root cause, they
   do something about it.

d) Growing. Each of the three above has parts that fit a newcomer; I'll tag them,
   and I'll answer each question within the same day, excluding Saturday.

Looking forward to a great cycle together!

Noam

[1] https://video.example.com/vitrage-austin
[2] https://docs.example.com/vitrage/templates
