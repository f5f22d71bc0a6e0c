/** Words that no package's list knows, each with the reason why a nomination may hold it. At most 300. */
export const byHand: ReadonlyMap<string, string> = new Map([
  ['PTL', 'project team lead, what the nomination is for'],
  ['PTLs', 'project team leads'],
  ['OpenStack', 'the community'],
  ['OSIC', 'OpenStack Innovation Center, which lent its cluster to many teams'],
  ['checkin', 'what some version control systems call a change'],
  ['Outreachy', 'internships in which many teams take part'],
])

/** Words that a package's list knows and no editor lets pass, each with the reason. */
export const refused: ReadonlyMap<string, string> = new Map([
  ['heterogenous', 'of heterogeny; in a statement always a slip for heterogeneous'],
  ['defacto', 'two words: de facto'],
])
