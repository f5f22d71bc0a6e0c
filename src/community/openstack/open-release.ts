/**
 * The release that is being elected for, `2027.1`, from the text of an election repository's `configuration.yaml`; null where it names none,
 * or several. Reads the one line that it needs: a YAML parser would cost more at the start than all the rest, and would make the number
 * 2027.1 of `2027.10`. A byte order mark at the beginning is skipped.
 */
export function openReleaseOf(configuration: string): string | null {
  const [release = null, ...others] = releasesIn(configuration)
  return others.length === 0 ? release : null
}

/** All that lines `release:` name, each once, in order. Of two, other programs may take the last. */
export function releasesIn(configuration: string): readonly string[] {
  const lines = configuration.matchAll(/^\uFEFF?(["']?)release\1[ \t]*:[ \t]*(?:["']([^"'\n]*)["']|([^\s#"'][^\s#]*))/gm)
  return [...new Set(Array.from(lines, ([, , quoted, plain]) => quoted?.trim() || plain || ''))].filter((release) => release !== '')
}
