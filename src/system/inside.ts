import {isAbsolute, relative, sep} from 'node:path'

/**
 * Whether a path is a folder itself or something in it; both must be absolute, and are compared as written. On Windows they may be on
 * different drives.
 */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}
