/** The code of an error from Node, such as `ENOENT`; null if it has none. */
export function errorCode(cause: unknown): string | null {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' ? cause.code : null
}

/** Whether nothing more can be written: the disk, or the user's quota, is full. */
export function isDiskFull(cause: unknown): boolean {
  const code = errorCode(cause)
  return code === 'ENOSPC' || code === 'EDQUOT'
}
