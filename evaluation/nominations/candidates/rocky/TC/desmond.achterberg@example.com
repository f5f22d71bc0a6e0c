Hello OpenStack,

I am submitting my name for the TC election preceding Rocky. The essentials:

- 6 years of upstream, 4 employers, 1 laptop
- former PTL (Zaqar), former release liaison, former optimist [1]
- on the road a lot: user groups in Cape Town, Windhoek, Gaborone

Now to what I'd do with a year in the role.

Adopt the neighbours' good habits

Kubernetes folks write enhancement proposals that have a graduation step built in.
We've got specs that are merged and then never looked at again. I'd draft a light
version for cross-project work, try it with one goal, and report.

Make the goals smaller

The last two community goals took more than a cycle for a third of the teams [2]. I
intend to propose goals that a team of three can finish in a fortnight, even if
they sound less impressive in the keynote.

Go where the people are

I travel anyway. At each user group I visit I'll hold an hour on governance and
collect what they'd change. Notes go to the list, in the week after.

Keep an eye on the money

Infra donors come and go. The committee should know the numbers before the
donors tell us they've gone.

Dankie, and good luck to all of us.

Desmond Achterberg

[1] https://blog.example.com/farewell-optimism
[2] https://etherpad.example.com/goals-retro
[2] https://etherpad.example.com/goals-retro-2
[3] https://groups.example.com/windhoek
