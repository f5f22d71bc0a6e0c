import picomatch from 'picomatch'

/** Most globs of a configuration with all that it extends. */
export const mostGlobs = 200

/** What is wrong with a glob, or null. Globs come from untrusted repositories, so their cost is limited. */
export function faultOfGlob(glob: string): string | null {
  if (/^!?([/\\~]|[A-Za-z]:)/.test(glob)) return 'unexpected absolute path, expected a glob below the folder of this file.'
  if (glob.replace(/^!/, '').split('/').includes('..')) return 'unexpected `..`, expected a glob below the folder of this file.'
  if (glob.startsWith('!')) return 'unexpected `!`, expected a glob of the files to include; globs cannot exclude files.'
  if (glob.length > 200) return 'the glob is too long, expected at most 200 characters.'
  if (/[()|]|[\]}]\+|\{[^}]*[{/]|\{[^}]*\.\./.test(glob)) return 'unexpected pattern in brackets, expected `*`, `**`, `?`, `[…]` and `{a,b}` only.'
  if (/\*{3}/.test(glob)) return 'unexpected `***`, expected `*` or `**`.'
  const open = glob.replace(/\[[^[\]/]+\]/g, '').replace(/\{[^{}]*\}/g, '')
  if (/[[{]/.test(open)) return `unexpected \`${open.includes('[') ? '[' : '{'}\` that is not closed, expected ${open.includes('[') ? '`[…]`' : '`{a,b}`'}.`
  // Each further wildcard in a segment multiplies the time of a match.
  if (glob.split('/').some((segment) => (segment.match(/\*+|\{/g) ?? []).length > 2)) return 'too many `*` and `{`, expected at most 2 between two `/`.'
  return null
}

/**
 * Makes a function that returns the glob that matches a path (relative to the folder of the globs, `/` between segments). As in .gitignore, a
 * glob of a folder matches all below it, and one without a `/` matches in any folder.
 */
export function matcherOf(globs: readonly string[]): (path: string) => string | null {
  const tests = globs.map((glob) => ({glob, segments: segmentsOf(glob)}))
  return (path) => {
    const parts = path.split('/')
    return tests.find(({segments}) => isMatch(segments, parts))?.glob ?? null
  }
}

/** The test of one segment; null for `**`. */
type Segment = ((name: string) => boolean) | null

function segmentsOf(glob: string): readonly Segment[] {
  const names = glob.split('/').filter((name) => name !== '' && name !== '.')
  const anchored = /.\//.test(glob.replace(/^\.\//, '').replace(/\/+$/, '')) ? names : ['**', ...names]
  return anchored.map((name) => (name === '**' ? null : picomatch(name, {dot: true, noextglob: true})))
}

/**
 * Whether segments match a path, or a folder above it. Compares each name with each segment once, whereas one regular expression for the whole
 * glob could take exponential time.
 */
function isMatch(segments: readonly Segment[], parts: readonly string[]): boolean {
  if (parts[0] === '..') return false
  let reached = skipping(new Set([0]), segments)
  for (const part of parts) {
    if (reached.has(segments.length)) return true
    const next = new Set<number>()
    for (const at of reached) {
      const segment = segments[at]
      if (segment === null) next.add(at)
      else if (segment?.(part)) next.add(at + 1)
    }
    reached = skipping(next, segments)
  }
  return reached.has(segments.length)
}

/** Positions in a glob, and those after a `**` that matches nothing. */
function skipping(reached: Set<number>, segments: readonly Segment[]): Set<number> {
  for (const at of reached) if (segments[at] === null) reached.add(at + 1)
  return reached
}
