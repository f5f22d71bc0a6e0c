Hi, all

I am Deng Jiahui. It is my honor to run for the PTL of Trove for another time.

I work on database as a service since 2019 in a public cloud company. In the
last cycle we finished below things:

* PostgreSQL 14 datastore
* Bakup to swift with encryption
* removed the nova-network legacy
* CI was changed to use docker registry mirror, the failures decreased much

In Zed release, the foucs will be:

* STABILITY. The guest agent should recover after the reboot of instance without
  MANAUL operation.
* Upgrade of datastore image for the running instances
* MySQL 8.0 cluster (simultanously with group replication)
* More document for begginer, because user in IRC always ask same questions

Trove is not a big team, I look forward to see more people join us. Any
question please contact me by mail, I am in UTC+8.
