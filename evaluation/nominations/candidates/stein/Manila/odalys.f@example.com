Manila PTL, once more with feeling

I'll keep it brief because you have all read my earlier ones. A look at the score
card that I promised to publish:

  | release   | specs merged | bugs fixed | new drivers |
  |-----------|--------------|------------|-------------|
  | Queens    |            7 |         61 |           3 |
  | Rocky     |            9 |         84 |           2 |
  | Stein     |      (goal) 6|   (goal) 90|  (goal) 1   |

Six specs, because we burned out last time and I don't want to see that twice.
In detail:

  o keep third-party CI alive; two vendors went silent in May and I have their
    managers' phone numbers
  o JSON schema validation for the remaining API calls
  o share server migration, phase one only
  o an outreach intern, if the sponsor says yes [1]

I'm based in Matanzas, my connection is slow, and my patience is long.

[1] https://interns.example.net/round/17
[2] https://share-types.example.net/notes

IRC: odalysf
