/**
 * The cycle whose election is open, `2027.1`, from the text of an election repository's `configuration.yaml`; null if it names none or
 * several. Reads only the line that it needs: loading a YAML parser would take longer than the rest of the start, and the parser would read
 * `2027.10` as the number 2027.1. A byte order mark at the beginning is skipped.
 */
export function openReleaseOf(configuration: string): string | null {
  const [release = null, ...others] = releasesIn(configuration)
  return others.length === 0 ? release : null
}

/** All cycles that lines `release:` name, without duplicates, in order. If there are two, other programs may use the last. */
export function releasesIn(configuration: string): readonly string[] {
  const lines = configuration.matchAll(/^\uFEFF?(["']?)release\1[ \t]*:[ \t]*(?:["']([^"'\n]*)["']|([^\s#"'[\]{}&*!|>][^\s#]*))/gm)
  return [...new Set(Array.from(lines, ([, , quoted, plain]) => quoted?.trim() || plain || ''))].filter((release) => release !== '')
}

/**
 * Whether a text that names no cycle has a `release` all the same: as a list, a map, a reference, a text of several lines, without a value, or
 * in a file that is one map in braces.
 */
export function namesOtherwise(configuration: string): boolean {
  return (
    /^\uFEFF?(["']?)release\1[ \t]*:[ \t]*(?:[[{&*!|>]|#|\r?$)/m.test(configuration) ||
    (/^\uFEFF?(?:\s|---|#[^\n]*\n)*\{/.test(configuration) && /["']?release["']?\s*:/.test(configuration))
  )
}
