/** Names by which code calls what it takes items from, and what holds them; in lower case. */
const code = new Set(
  'sys self this os argv args argc kwargs env environ params arr array list dict tuple map vec matrix arguments foo bar baz buf buffer stack queue tmp'.split(
    ' ',
  ),
)
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
  if (/^[$@]\w|\w\(\)$|^\w\[-?\d{1,3}\]$|[\w)]->\w/.test(name)) return true
  const parts = name.split('.')
  return parts.some((part) => code.has(part.toLowerCase())) || /^[a-z]$/.test(name)
}
