/** Names that nothing but code has. */
const code = new Set('sys argv args argc kwargs env environ params arr dict vec foo baz buf tmp'.split(' '))
/** Names that in code stand before a dot; alone they are words, `we changed this[1]`. */
const owners = new Set('self this os data config request response row event obj'.split(' '))
/** How far before a bracket the name is looked for. */
const longestName = 60

/**
 * Whether the bracket at an offset takes an item of a list in code, `sys.argv[1]`, `$x[1]`, `f()[1]`, `a[1]`, and cites nothing. A word with
 * nothing of code about it may be cited so, `as we did[1]`.
 */
export function isArrayIndex(text: string, bracket: number): boolean {
  if (!/[\w)\]]/.test(text.charAt(bracket - 1))) return false
  const before = text.slice(Math.max(0, bracket - longestName), bracket)
  const name = before.slice(before.search(/[\w.$@()[\]:>/-]{1,60}$/))
  if (/^[$@]\w|\w\(\)$|^\w\[-?\d{1,3}\]$|[\w)]->\w|^[a-z]$/.test(name)) return true
  const parts = name.split('.')
  return parts.some((part) => code.has(part.toLowerCase())) || (parts.length > 1 && owners.has(parts[0] ?? ''))
}
