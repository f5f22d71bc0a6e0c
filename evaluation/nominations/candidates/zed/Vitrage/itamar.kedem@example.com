Good morning,

I am willing to serve Vitrage again, inspite of what I said at the last PTG about
never doing it twice. Nobody else stepped forward, and I checked atleast with
three people whether they would.

Background: in the project since Newton (I wrote the first zabbix datasource
and the template validator), core since Ocata, 260 commits, some of which were
not reverted. At $DAYJOB we correlate about 60,000 alarms a day with it, among
them nagios, prometheus and a home-made thing for diesel generators.

It's been quiet in the repositry recently. I don't read that as a bad sign; a root
cause analysis engine that changes weekly would need one of its own.

Thank you Tamar-Noa, Bálint and "zoltan-the-younger" for your reviews.

Itamar Kedem
