import picomatch from 'picomatch'

/** What is wrong with a glob of a configuration; null for nothing. Patterns come from checked repositories, so their cost is bounded. */
export function faultOfGlob(glob: string): string | null {
  const segments = glob.replace(/^!/, '').split('/')
  if (/^([/\\~]|[A-Za-z]:)/.test(glob.replace(/^!/, ''))) return 'unexpected absolute path, expected a glob below the folder of this file.'
  if (segments.includes('..')) return 'unexpected `..`, expected a glob below the folder of this file.'
  if (glob.length > 200) return 'unexpected long glob, expected at most 200 characters.'
  // Each further `*` in a segment multiplies the time that a match can take.
  if (segments.some((segment) => (segment.match(/\*+/g) ?? []).length > 3)) return 'unexpected many `*`, expected at most 3 between two `/`.'
  if (segments.filter((segment) => segment.includes('**')).length > 3) return 'unexpected many `**`, expected at most 3.'
  if (/[@!+?*]\(|\{[^}]*\{|\{[^}]*\.\./.test(glob)) return 'unexpected pattern in brackets, expected `*`, `**`, `?`, `[…]` and `{a,b}` only.'
  return null
}

/**
 * Makes a test of globs: which of them matches a path (relative to their folder, `/` between segments). A folder's glob means all below
 * it; one without a `/` means that name in any folder, as in .gitignore.
 */
export function matcherOf(globs: readonly string[]): (path: string) => string | null {
  const tests = globs.map((glob) => {
    const anchored = glob.replace(/^\.\//, '').replace(/\/+$/, '')
    const pattern = anchored.includes('/') ? anchored : `**/${anchored}`
    return {glob, isMatch: picomatch([pattern, `${pattern}/**`], {dot: true, noextglob: true})}
  })
  return (path) => tests.find(({isMatch}) => isMatch(path))?.glob ?? null
}
