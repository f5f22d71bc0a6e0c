/** What to say of an exception that nobody foresaw: who broke, where in the linter's code, and to report it. */
export function internalError(who: string, cause: unknown): string {
  const told = cause instanceof Error ? `${cause.name}: ${cause.message}${placeInCode(cause)}` : String(cause)
  return `internal error: ${who} broke on this file (${told}). This is a fault of nomination-lint, not of the statement; please report it with the file.`
}

/** Where an exception came from: the first line of its stack, without the folders of this machine. */
function placeInCode({stack}: Error): string {
  const [, ...lines] = stack?.split('\n') ?? []
  const line = lines.find((line) => /^\s+at /.test(line))?.trim()
  if (line === undefined) return ''
  const [folders, file] = [line.indexOf('file://'), line.lastIndexOf('/') + 1]
  return ` ${folders < 0 ? line : line.slice(0, folders) + line.slice(file)}`
}
