import {isAbsolute, relative, sep} from 'node:path'

/** Whether a path is a folder or lies below it, as both are written. */
export function isWithin(path: string, folder: string): boolean {
  const relativePath = relative(folder, path)
  return relativePath !== '..' && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath)
}
