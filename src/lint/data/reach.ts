import {existsSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {isLink} from '../files/entry.js'
import {isInside} from '../files/inside.js'
import {isSystemError} from '../files/system-error.js'
import {DataError} from './data-error.js'

/**
 * Where a configuration may read. One that was found in the checkout of a stranger reads that checkout and nothing else; one that a person
 * named reads whatever it likes.
 */
export interface Reach {
  /** The folder that holds all that may be read; null where any file may. */
  readonly root: string | null
}

/** For a configuration that a person named, by `--config` or through the API. */
export const anywhere: Reach = {root: null}

/** The git checkout that a folder is in; the folder itself where it is in none. */
export function checkoutAround(directory: string): Reach {
  for (let folder = directory; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return {root: folder}
    if (folder === dirname(folder)) return {root: directory}
  }
}

/**
 * The file that a path means when every link is followed. What lies outside of the reach is never looked at: not even whether it exists
 * can be learnt from the messages.
 *
 * @param path absolute
 * @throws {DataError} for a path out of reach; errors of the system pass through
 */
export function realPathWithin(path: string, {root}: Reach): string {
  // No file has such a name, and Node throws for it what no system says.
  if (path.includes('\0')) throw new DataError('contains a NUL character, which no path may contain.')
  if (root === null) return realpathSync.native(path)
  if (!isInside(path, root))
    throw new DataError(
      'is outside the repository that this configuration belongs to. Only a configuration named with `--config` may use files from elsewhere.',
    )
  const real = realOrNearest(path)
  if (!isInside(real.path, realpathSync.native(root)) || real.isDangling)
    throw new DataError('leads through a symbolic link to nowhere, or out of the repository that this configuration belongs to.')
  // Nothing is there: the system says so.
  return real.isWhole ? real.path : realpathSync.native(path)
}

/** The real path of a file, or of the innermost folder on its way that exists. */
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
