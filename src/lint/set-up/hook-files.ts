/** A part of a pattern: which characters it matches, and how many. */
interface Part {
  matches(character: string): boolean
  readonly least: 0 | 1
  readonly isRepeated: boolean
}

const anyPart = {any: () => true, notSlash: (character: string) => character !== '/'}

/**
 * Whether a pattern of pre-commit (`files: ^candidates/2027\.1/`) matches a path; null if that cannot be determined. The pattern is
 * untrusted and never run. Only plain characters, `[^/]` and `.`, with `*`, `+` or `?`, are interpreted, in time proportional to the
 * product of the two lengths.
 */
export function takesIn(pattern: string, path: string): boolean | null {
  if (pattern.length > 200) return null
  const isFromStart = pattern.startsWith('^')
  const isToEnd = /(?<!\\)\$$/.test(pattern)
  const parts = partsOf(pattern.slice(isFromStart ? 1 : 0, isToEnd ? -1 : undefined))
  return parts && isMatch(parts, path, isFromStart, isToEnd)
}

function partsOf(pattern: string): Part[] | null {
  const parts: Part[] = []
  for (let rest = pattern; rest !== ''; ) {
    const [whole, escaped, plain, set, , times = ''] = /^(?:\\([^A-Za-z0-9])|([\w/@ ,:;=~!%&'"<>#-])|(\[\^\/\])|(\.))([*+?]?)/.exec(rest) ?? []
    if (whole === undefined) return null
    const literal = escaped ?? plain
    const matches = literal !== undefined ? (character: string) => character === literal : set === undefined ? anyPart.any : anyPart.notSlash
    parts.push({matches, least: times === '*' || times === '?' ? 0 : 1, isRepeated: times === '*' || times === '+'})
    rest = rest.slice(whole.length)
    // Engines differ in how they read `.*?` and `a++`.
    if (times !== '' && /^[*+?{]/.test(rest)) return null
  }
  return parts
}

/** Follows all ways to match at once: the set of parts that may come next. */
function isMatch(parts: readonly Part[], path: string, isFromStart: boolean, isToEnd: boolean): boolean {
  let next = skipped(new Set([0]), parts)
  if (next.has(parts.length) && !isToEnd) return true
  for (const character of path) {
    const after = new Set<number>(isFromStart ? [] : [0])
    for (const at of next) {
      const part = parts[at]
      if (!part?.matches(character)) continue
      after.add(at + 1)
      if (part.isRepeated) after.add(at)
    }
    next = skipped(after, parts)
    if (next.has(parts.length) && !isToEnd) return true
  }
  return next.has(parts.length)
}

/** Adds the parts after optional ones. */
function skipped(next: Set<number>, parts: readonly Part[]): Set<number> {
  for (const at of next) if (parts[at]?.least === 0) next.add(at + 1)
  return next
}
