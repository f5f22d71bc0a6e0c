Hi folks,

Hollis Freeburn here, she/her, currently in Tucson. I am running for a TC seat
and I'd be sitting on it all through Pike and the one after.

Stuff I can point at, in no particular order:

1) The contributor portal pages about time zones and daylight saving. You
   would not believe how many mails those pages have saved.
2) Two terms as PTL of a project that was then retired with my blessing. I
   wrote the retirement checklist while doing it.
3) Stable maintenance for Juno, back when it meant cherry-picks by hand.
4) The women's breakfast at four summits, including the one with no food.

You'll notice there is no architecture in there. I leave that to the people who are
good at it, of whom we've plenty.

If you send me to the committee I'll care for the boring half of governance:
charters that are out of date, teams whose lead has been absent since
spring, tags that nobody verifies. There's a spreadsheet. I'd go through it a row
per week and bring whatever I find to the meeting, where we can decide. I won't
be writing resolutions about the future of cloud.

Thanks for reading all the way down, and for voting at all.
