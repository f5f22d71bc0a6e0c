/** Names that occur only in code. */
const code = new Set('sys argv args argc kwargs env environ params arr dict vec foo baz buf tmp'.split(' '))
/** Names that belong to code where a dot follows; alone they are ordinary words, as in `we changed this[1]`. */
const owners = new Set('self this os data config request response row event obj'.split(' '))
/** What programs count by a number, and texts seldom support with a source: `hosts[2]`. */
const counted = new Set('array arrays cfg cols column conf config configs elem elems hosts idx indexes indices keys opts pos tuple tuples vals'.split(' '))
/** How many characters before a bracket are searched for the name. */
const longestName = 60

/**
 * Whether the bracket at an offset is an index in code, as in `sys.argv[1]`, `$x[1]` or `f()[1]`, and not a citation. After a word that
 * does not look like code it may be a citation, as in `as we did[1]`.
 */
export function isArrayIndex(text: string, bracket: number): boolean {
  if (!/[\w)\]]/.test(text.charAt(bracket - 1))) return false
  const before = text.slice(Math.max(0, bracket - longestName), bracket)
  const name = before.slice(before.search(/[\w.$@()[\]:>/-]{1,60}$/))
  if (/^[$@]\w|\w\(\)$|^\w\[-?\d{1,3}\]$|[\w)]->\w|^[a-z]$/.test(name)) return true
  const parts = name.split('.')
  return parts.some((part) => code.has(part.toLowerCase())) || (parts.length > 1 && owners.has(parts[0] ?? ''))
}

/** The same for a bracket whose label has no entry, so that more words count: as a citation, it would be a mistake. */
export function isIndexWithoutEntry(text: string, bracket: number, content: string): boolean {
  if (isArrayIndex(text, bracket)) return true
  // Only code counts from 0: after a word, as in `nodes[0]`, it is the index of the first item.
  if (/^-?0$|^-\d{1,3}$/.test(content)) return /\w/.test(text.charAt(bracket - 1))
  const word = /(?<![\w-])[a-z]{1,12}$/.exec(text.slice(Math.max(0, bracket - 14), bracket))
  return word !== null && /^\d{1,3}$/.test(content) && counted.has(word[0])
}
