import {isAbsolute, relative, sep} from 'node:path'

/** Whether a path, as written, is a folder itself or lies below it. */
export function isWithin(path: string, folder: string): boolean {
  const relativePath = relative(folder, path)
  return relativePath !== '..' && !relativePath.startsWith(`..${sep}`) && !isAbsolute(relativePath)
}
