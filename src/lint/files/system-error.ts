import {errorCode} from '../../system/error-code.js'

const sentences: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist.',
  ENOTDIR: 'does not exist: part of the path is a file.',
  EACCES: 'cannot be read: permission denied.',
  EPERM: 'cannot be read: not permitted.',
  EISDIR: 'is a directory, so it is not read.',
  ELOOP: 'is a symbolic link in a loop of links.',
  ENXIO: 'is not a regular file, so it is not read.',
  ENAMETOOLONG: 'does not exist: the name is too long.',
}

/** Whether an error comes from the operating system, not from a fault in this program. */
export function isSystemError(cause: unknown): boolean {
  return cause instanceof Error && 'syscall' in cause
}

/** Why the operating system refused to read a file: a sentence without its subject, such as `does not exist.` */
export function whyUnreadable(cause: unknown): string {
  return sentences[errorCode(cause) ?? ''] ?? `cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`
}

/** What a call returns, or `otherwise` where the operating system refuses; every other error passes through. */
export function unlessRefused<Value, Otherwise>(call: () => Value, otherwise: Otherwise): Value | Otherwise {
  try {
    return call()
  } catch (cause) {
    if (isSystemError(cause)) return otherwise
    throw cause
  }
}
