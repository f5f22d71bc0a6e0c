/** The message for an unexpected exception: what failed and where in the code, and a request to report it. */
export function internalError(who: string, cause: unknown): string {
  return `internal error: ${who} failed on this file (${described(cause)}). This is a fault of nomination-lint, not of the statement; please report it with the file.`
}

/** The message for a rule of a program that threw, or reported something invalid. */
export function ruleFault(rule: string, cause: unknown): string {
  return `the rule ${rule} failed on this file (${described(cause)}). This is a fault of the rule, which is not one of nomination-lint's own; what it reported before is kept.`
}

/** What was thrown, on one line. A rule may throw anything, even what cannot be converted to a string. */
export function described(cause: unknown): string {
  try {
    return cause instanceof Error ? `${cause.name}: ${cause.message}${placeInCode(cause)}` : String(cause)
  } catch {
    return 'something that cannot be shown'
  }
}

/** The first line of an exception's stack, without the folders of this machine. */
function placeInCode({stack}: Error): string {
  const [, ...lines] = stack?.split('\n') ?? []
  const line = lines.find((line) => /^\s+at /.test(line))?.trim()
  if (line === undefined) return ''
  const [folders, file] = [line.search(/file:\/\/|\//), line.lastIndexOf('/') + 1]
  return ` ${folders < 0 ? line : line.slice(0, folders) + line.slice(file)}`
}
