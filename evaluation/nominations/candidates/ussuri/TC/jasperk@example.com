Hello OpenStack,

My term on the TC comes to its end in a few weeks and I'm putting my name on the list again.

You know me and you know what you'd get, so this is a short one. For anybody who joined
lately, here's my record in this community and around it:

* 2011: first installation, on three desktops beneath a table
* 2013 to 2015: core reviewer in the volume service (Havana until Kilo)
* 2016: PTL of the same, for Newton and for Ocata
* 2017: moved into the infrastructure group, part-time
* 2018: elected for the first time
* 2019: liaison for the interop work, chair of two forum sessions in Denver and Shanghai
* since forever: organizer of the Tallinn user group, the only one with a sauna
