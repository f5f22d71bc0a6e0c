Buongiorno a tutti,

I'm glad to continue with Blazar, if you agree. The project is small but a few
testbeds for science depend on it (mine in Trieste as well), and it's nice to
to see reservations become a standart thing in the academic clouds [1].

  o flavor-based reservations, without the ugly host agregates
  o a preemption prototype
  o horizon plugin: the calendar must show time zones correctely
  o a faster gate, it runs for 1h50

[1] https://survey.example.com/testbeds

Grazie!
Chiara Del Vecchio (chidv)
