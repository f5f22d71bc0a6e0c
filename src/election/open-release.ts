/**
 * The release that is being elected for, `2027.1`, from the text of an election repository's `configuration.yaml`; null where it names none.
 * Reads the one line that it needs: a YAML parser would cost more at the start than all the rest, and would make the number 2027.1 of `2027.10`.
 * A byte order mark at the beginning is skipped.
 */
export function openReleaseOf(configuration: string): string | null {
  const [, quoted, plain] = /^\uFEFF?release[ \t]*:[ \t]*(?:["']([^"'\n]*)["']|([^\s#"'][^\s#]*))/m.exec(configuration) ?? []
  return quoted?.trim() || plain || null
}
