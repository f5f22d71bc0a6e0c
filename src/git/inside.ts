import {isAbsolute, relative, sep} from 'node:path'

/** Whether a path is a folder or lies below it; both absolute, and compared as they are written. On Windows they may be on different drives. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}
