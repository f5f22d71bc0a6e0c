Hola a todos,

My name is Rubén Quispe, from Arequipa, and I present my candidature to be the PTL
of the Puppet OpenStack modules.

What I want for the Pike cycle:

* Puppet 5 ready before it is in the distributions.
* Less duplicate between the modules. The same 40 lines about the database are in
  25 places and they are slightly diferent in each one.
* A gate scenario with TLS in in all the endpoints.
* Keep the stable branches alive; the operators are two releases behind and they
  are the persons who pay us.

What I have done:

* Support of Ubuntu Xenial in the scenario jobs
* The module for Vitrage, with a lot of help
* 350 reviews in Ocata
* Beaker to litmus experimients, which failed, but we learned

And of course thanks to:

* Consuelo, for the patience
* All the TripleO people that debug our failures before us

Saludos,
Rubén
