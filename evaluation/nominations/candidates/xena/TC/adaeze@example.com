Name: Adaeze Nwosu
Nick: adaeze
Term: two cycles, Xena included

Why I run
I run because I complained, and Fatoumata from the diversity group said "then run".
Fair enough. The technical committee has taken nineteen decisions in the past year.
I read the minutes for all of them and in eleven I couldn't tell who'd be
doing the work afterwards. A decision with nobody's name on it is a wish.

What I'd change
- office hours at two times of day, biweekly, with a published log
- every resolution names an owner and a date
- we check on the date, and if nothing has happened we say it aloud
- a single tracker for community goals, readable on a phone

What I won't change
The tone. You are all remarkably polite, and coming from the world of
games I can't tell you how good that feels.

Details: https://adaeze.example.com/run
Pronouns: she/her
Matrix: @adaeze:example.com
