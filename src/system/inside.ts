import {isAbsolute, relative, sep} from 'node:path'

/** Whether a path is a folder itself or lies below it; both absolute, and compared as they are written. On Windows they may be on different drives. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below !== '..' && !below.startsWith(`..${sep}`) && !isAbsolute(below)
}
