/** Where the statement stands. */
export const path = 'candidates/2027.1/Nova/jane@example.org'

/** A statement that no rule finds anything in. */
export const sound = `Hello,

I would like to be the lead of Nova for the 2027.1 cycle.

My goals are:

* Keep the gate green.
* Review more patches.

Thank you,
Jane Doe
`

/** The same without its signature, of which `signature` says so. */
export const unsigned = sound.replace('\nThank you,\nJane Doe\n', '')
