# Nomination of Sadia Rahmani for Magnum PTL

## Background

I'm a cloud engineer at a research institute in Lahore. Since Newton I'm working
on the heat templates and on the certficate handling. Before, I was doing
climate models in Fortran, so the templates didn't scare me.

For the Queens cycle I'd like that we put our force in the areas below.

## Make cluster upgrade real

* the API exists since long on paper [^1]
* rolling, node by node, with drain
* the first target is Kubernetes only

## Heal the broken clusters

* auto healing by replacing of the dead nodes
* a status that speaks the truth

## Give the users a recomended image

* one, tested, with a date on it [^2]
* a script to build it yourself

## Bring back the reviewers

* review day each Wednesday
* I will personally look after each first time contributor

Sadia Rahmani
(sadiar on IRC)

[^1]: https://specs.example.com/magnum/upgrade
[^2]: https://images.example.com/
