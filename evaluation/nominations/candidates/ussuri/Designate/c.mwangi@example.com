Friends of DNS,

It is always DNS, and so it must be somebody's job. I would accept that job at Designate
through Ussuri.

The team shrank to three. Nevertheless, we have shipped the shared zones spec [1]
and we closed fifty-two bugs; thirty of these came from one operator in a single
week, to whom I bow.

Areas that I consider worth our evenings:

- Finish shared zones, including policy and client
- Make the worker the only model; the old pool manager goes
- Write down how to run separate pools for internal and external names [2]
- Rework the reverse record handling for IPv6

I have been a core since Pike and I operate the national registry's test bed.

Asante sana,

Chege wa Mwangi
Senior Engineer, Rift Valley Internet Exchange
c.mwangi@example.com

[1] https://specs.example.com/zones/shared
[2] https://bugs.example.com/1844021
