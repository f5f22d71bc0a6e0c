import {realpathSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'
import {isSystemError} from './read-file.js'

/**
 * A path as git names it: there are no links among the folders above a file, and a link at the end is a file. Folders that are not there
 * are taken as they are written.
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
