Good day to all,

It is four cycles that I review in Monasca, from Rocky until today. There was always
a better person for the PTL. Now she leaves to a different company, so I ask your
trust for Victoria.

I want us to be honest: the persister in Java and the persister in Python
do the same thing, and one must go. It wont be an easy talk. My opinion is Python, but
I'll measure both on the same hardware and show the table before we decide.

Also the events API, wich was designed in Queens, is still half done. Either we finish
it up to milestone 2 or I will propose to remove it from the documentation,
because users find it, try it, and write angry letters.

Here I want to explain why it's so important for me to be honest with users. In 2018 our
city bought the monitoring of the metro from an integrator, who promised things
on the basis of our web page. Two of those things did not exist in the code. It was me who
had to stand before the commission and explain that "planned for Queens" is not the
same as "done". After it I went through each page of the documentation and put a
mark on everything I couldn't reproduce. I found nineteen marks. Seven are left.

The third part is the installation. Kolla has good roles, DevStack plugin is broken
since March. I repair it.

With best regards from Nizhny Novgorod,

Сергей Викторович Лапин
