/** The code that Node gives an error, such as `ENOENT`; null where it has none. */
export function errorCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
}

/** Whether nothing more can be written: the disk is full, or what its user may have of it. */
export function isDiskFull(cause: unknown): boolean {
  const code = errorCode(cause)
  return code === 'ENOSPC' || code === 'EDQUOT'
}
