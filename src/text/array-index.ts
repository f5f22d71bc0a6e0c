/** Names that occur only in code. */
const code = new Set('sys argv args argc kwargs env environ params arr dict vec foo baz buf tmp'.split(' '))
/** Names that belong to code where a dot follows; alone they are ordinary words, as in `we changed this[1]`. */
const owners = new Set('self this os data config request response row event obj'.split(' '))
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
