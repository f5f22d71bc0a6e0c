import {realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isSystemError} from './system-error.js'

/**
 * A path with the links among its folders resolved. A link at its end is kept, because git tracks it as a file. Folders that do not exist
 * are kept as written.
 */
export function realPathOf(absolute: string): string {
  return join(realFolder(dirname(absolute)), basename(absolute))
}

function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch (cause) {
    if (!isSystemError(cause) || dirname(folder) === folder) throw cause
    return join(realFolder(dirname(folder)), basename(folder))
  }
}
