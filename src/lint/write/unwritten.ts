import {errorCode, isDiskFull} from '../../system/error-code.js'

/** A file that could not be written; the message continues a sentence that begins with its name. */
export class Unwritten extends Error {
  override name = 'Unwritten'
}

/** Why the operating system refused to write, in plain words. */
export function whyUnwritten(cause: unknown): string {
  const code = errorCode(cause)
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied.'
  if (isDiskFull(cause)) return 'the disk is full.'
  if (code === 'EROFS') return 'the disk is read-only.'
  return cause instanceof Error ? `${cause.message}.` : String(cause)
}
