import {existsSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isInside} from '../../system/inside.js'
import {isLink} from '../files/entry.js'
import {isSystemError} from '../files/system-error.js'
import {DataError} from './data-error.js'

/** The files that a configuration may read: if it was found in a checkout, only files of that checkout; if a person named it, any file. */
export interface Reach {
  /** The folder that holds everything that may be read; null for no limit. */
  readonly root: string | null
}

/** For a configuration that a person named with `--config` or through the API. */
export const anywhere: Reach = {root: null}

/** The git checkout around a folder, or the folder itself. */
export function checkoutAround(directory: string): Reach {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return {root: folder}
    if (folder === dirname(folder)) return {root: directory}
  }
}

/**
 * Resolves all links of a path. Nothing outside the reach is examined, so messages do not reveal whether it exists.
 *
 * @param path absolute
 * @throws {DataError} for a path out of reach, and errors of the operating system
 */
export function realPathWithin(path: string, {root}: Reach): string {
  // No file has such a name, and Node throws an error of its own.
  if (path.includes('\0')) throw new DataError('contains a NUL character, which no path may contain.')
  if (root === null) return realpathSync.native(path)
  if (!isInside(path, root))
    throw new DataError(
      'is outside the repository that this configuration belongs to. Only a configuration named with `--config` may use files from elsewhere.',
    )
  const real = realOrNearest(path)
  if (!isInside(real.path, realpathSync.native(root)) || real.isDangling)
    throw new DataError('leads through a symbolic link to nowhere, or out of the repository that this configuration belongs to.')
  // Throws the error of the operating system for a missing file.
  return real.isWhole ? real.path : realpathSync.native(path)
}

/** The real path of a file, or of the innermost folder above it that exists. */
function realOrNearest(path: string): {path: string; isWhole: boolean; isDangling: boolean} {
  let isDangling = false
  for (let at = path; ; at = dirname(at)) {
    try {
      return {path: realpathSync.native(at), isWhole: at === path, isDangling}
    } catch (cause) {
      if (!isSystemError(cause) || at === dirname(at)) throw cause
      isDangling ||= isLink(at)
    }
  }
}
