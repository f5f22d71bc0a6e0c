Hello Octavians!

My name is Teodozja ("teo" on IRC) and I stand for the PTL role of Octavia.

I started as an operator in 2017, when our haproxy amphorae were falling over
every second night. Since that time I've landed around ninety patches, mostly
in the worker and in the Ocatvia dashboard, and I became core in Victoria.

During Yoga I propose that we concentrate on four subjects:

1. Failover. It works, but it takes too long and the logs are confusing; we
   should have one flow for every topology.
2. Jobboard by default. The persistence of taskflow jobs was tested by three
   companies, the developement is finished, only documentation is missing.
3. Amphora images: make them smaller, sign them, and rotate certificates
   without a rebuild.
4. Noise. Our unit tests print 14 MB of warnings, it is realy not necessary.

I don't know yet wich of those we will finish; for a team of five perons it's
a big menu. I will be glad when two are done properly.

Thanks for reading to this point, and thanks to the previous leads who had
the patience to review my first (terrible) change.

teo
