Hi everyone,

I'd love to represent you on the Technical Committee during Queens and Rocky.

Experience: Outreachy intern in 2014, hired by the mentor's employer in 2015,
mentor myself since 2016. Core in the dashboard and in the translation tools.
São Paulo user group, co-chair. Speaks four languages, three of them at once when
tired.

Onboarding: A newcomer should not have to know someone. I did know someone, it was
luck, and luck doesn't scale. I'd set up a pool of people who agree to be asked
silly questions, with hours and languages listed on one page.

Timezones: Decisions fall in Gerrit or on the mailing list, never in a hallway. I
would object, politely, each time that a change refers to "as discussed in
person" without notes.

Users: The forum was a success and it has to stay. I'll see to it that each
session that was promised a follow-up does get one, with a name next to it.

Health: Teams burn out before they say so. Together with the
release managers I'd build a gentle early warning out of the data we already
have, and reach out in private.

If any of that sounds good to you, then you know what to do.

Abraços,
Pri Nakamatte
