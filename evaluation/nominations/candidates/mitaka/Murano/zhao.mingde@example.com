Hi, all

I'm Zhao Mingde from Chengdu. I want to apply the Murano PTL for the next
cycle Mitaka.

I take part in the development of Murano from Juno. At first I only fix small bug
of dashboard, later I become core reviewer and do the work about the package
cache and the policy check. Now in our company there are 3 persons full time on
Murano and we use it in the production of two bank customers.

Below is what I plan to do if you trust me:

１．Catalog. Make the application catalog easier to search, so the user can find
a package by the category, the tag and also the lisence.
２．MuranoPL. The language has few documentaion. I want to write a
tutorial together with the docs team, in English and Chinese.
３．Quality. Every merged function must have test. Now many bugs is found by our
customers and not by our gate, this is a shame.
４．Friends. Invite more company to join us. Heat, Mistral and Congress are good
friends of Murano, I will keep the contact with them every two weeks.

Thank you very much! 谢谢大家！

Zhao Mingde
zhao.mingde@example.com
