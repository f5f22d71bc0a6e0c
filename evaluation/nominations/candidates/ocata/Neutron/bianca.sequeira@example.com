Hello, neutrinos!

I would be very happy to serve as your Neutron PTL in Ocata.

A little history first, for those that joined after Kilo. I came from the world of
campus networks, where I was responsible for some 300 switches and the anger of
20,000 students. When our university wanted a private cloud I got the part
called "networking", as it had to be easy for me. It wasn't. I asked my first
question in the channel on a Sunday night, and somebody from New Zealand
took two hours to explain to me what a namespace was. I don't think he knows
how much he changed my plans for life.

I've worn a few hats already: drivers team, stable liaison, and for the last
year the one that assigns the bugs on Mondays. Most of my code is in the L3
agent and in the tests of the L3 agent, in about equal parts.

Ocata will be short, only fifteen weeks, with Christmas and the Chinese new year
in between. Whatever we start must be small. With this in mind:

* Finish what is half done.

  The object migration has been open since Liberty. It blocks rolling upgrades
  and I am a bit embarrassed each time someone asks me for the date.

  For every model that has no object yet I'll look for a person, by name, in the
  first two weeks, and I'll be that person for the ones nobody takes.

* Look after the gate.

  The full-stack job fails in one of five runs. Everybody rechecks, me too.

  I want a weekly report of the top three failures in the meeting, as it was
  done two years ago, and a rule that the top one has an owner before we go on
  with the agenda.

* Fewer repositories with our name on them.

  Being in the stadium should mean that API tests, docs and python 3 are in
  place. The criteria exist, we agreed on them in Austin. Now they need to be
  applied, also when it hurts a friend.

The rest of the time I'll be reading your patches.

Um abraço,
Bianca Sequeira (bsequeira)
