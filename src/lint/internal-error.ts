/** What to say of an exception that nobody foresaw: who broke, where in the linter's code, and to report it. */
export function internalError(who: string, cause: unknown): string {
  const told = cause instanceof Error ? `${cause.name}: ${cause.message}${placeInCode(cause)}` : String(cause)
  return `internal error: ${who} broke on this file (${told}). This is a fault of nomination-lint, not of the statement; please report it with the file.`
}

/** Where an exception came from: the first line of its stack, without the folders of this machine. */
function placeInCode({stack}: Error): string {
  const [, line] = /\n\s+at ([^\n]+)/.exec(stack ?? '') ?? []
  return line === undefined ? '' : ` at ${line.replace(/file:\/\/\S*\/(?=[^/]+$)/, '')}`
}
