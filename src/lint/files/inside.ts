import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative, sep} from 'node:path'

/** Whether a path is a folder itself or lies below it; both absolute and without symbolic links. */
export function isInside(path: string, folder: string): boolean {
  const below = relative(folder, path)
  return below === '' || (below !== '..' && !below.startsWith(`..${sep}`) && !below.startsWith(sep))
}

/**
 * Whether no symbolic link lies between a folder and another below it; links above the first do not count.
 *
 * @param folder absolute, `root` itself or below it
 * @throws errors of the operating system, such as for a folder that does not exist
 */
export function isLinklessBelow(root: string, folder: string): boolean {
  return realpathSync(folder) === join(realpathSync(root), relative(root, folder))
}

/**
 * A path without symbolic links among the folders above it. A link at its end stays one, for git tracks it as a file.
 *
 * @throws errors of the operating system, such as for a folder that does not exist
 */
export function withRealFolder(absolute: string): string {
  return join(realpathSync(dirname(absolute)), basename(absolute))
}
