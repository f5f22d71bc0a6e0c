import picomatch from 'picomatch'

/** Most globs of a configuration and all that it extends. */
export const mostGlobs = 200

/** What is wrong with a glob of a configuration; null for nothing. Patterns come from checked repositories, so their cost is bounded. */
export function faultOfGlob(glob: string): string | null {
  if (/^!?([/\\~]|[A-Za-z]:)/.test(glob)) return 'unexpected absolute path, expected a glob below the folder of this file.'
  if (glob.replace(/^!/, '').split('/').includes('..')) return 'unexpected `..`, expected a glob below the folder of this file.'
  if (glob.startsWith('!')) return 'unexpected `!`, expected a glob of the files to include; globs cannot exclude files.'
  if (glob.length > 200) return 'the glob is too long, expected at most 200 characters.'
  if (/[()|]|[\]}]\+|\{[^}]*[{/]|\{[^}]*\.\./.test(glob)) return 'unexpected pattern in brackets, expected `*`, `**`, `?`, `[…]` and `{a,b}` only.'
  if (/\*{3}/.test(glob)) return 'unexpected `***`, expected `*` or `**`.'
  const open = glob.replace(/\[[^[\]/]+\]/g, '').replace(/\{[^{}]*\}/g, '')
  if (/[[{]/.test(open)) return `unexpected \`${open.includes('[') ? '[' : '{'}\` that is not closed, expected ${open.includes('[') ? '`[…]`' : '`{a,b}`'}.`
  // Each further one in a segment multiplies the time that a match can take.
  if (glob.split('/').some((segment) => (segment.match(/\*+|\{/g) ?? []).length > 2)) return 'too many `*` and `{`, expected at most 2 between two `/`.'
  return null
}

/**
 * Makes a test of globs: which of them matches a path (relative to their folder, `/` between segments). A folder's glob means all below
 * it; one without a `/` means that name in any folder, as in .gitignore.
 */
export function matcherOf(globs: readonly string[]): (path: string) => string | null {
  const tests = globs.map((glob) => ({glob, segments: segmentsOf(glob)}))
  return (path) => {
    const parts = path.split('/')
    return tests.find(({segments}) => isMatch(segments, parts))?.glob ?? null
  }
}

/** The test of a name between two slashes; null for `**`, any number of them. */
type Segment = ((name: string) => boolean) | null

function segmentsOf(glob: string): readonly Segment[] {
  const names = glob.split('/').filter((name) => name !== '' && name !== '.')
  const anchored = /.\//.test(glob.replace(/^\.\//, '').replace(/\/+$/, '')) ? names : ['**', ...names]
  return anchored.map((name) => (name === '**' ? null : picomatch(name, {dot: true, noextglob: true})))
}

/**
 * Whether segments match a path, or a folder that it lies in. One regular expression for the whole would try the ways to match a
 * segment again for each way to match those before it; here each name meets each segment once.
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

/** The places in a glob, with those that lie behind a `**` that stands for nothing. */
function skipping(reached: Set<number>, segments: readonly Segment[]): Set<number> {
  for (const at of reached) if (segments[at] === null) reached.add(at + 1)
  return reached
}
