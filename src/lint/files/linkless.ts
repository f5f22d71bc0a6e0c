import {realpathSync} from 'node:fs'
import {join, relative} from 'node:path'

/**
 * Whether no symbolic link lies between a folder and another below it; links above the first do not count.
 *
 * @param folder absolute, `root` itself or below it
 * @throws errors of the operating system, such as for a folder that does not exist
 */
export function isLinklessBelow(root: string, folder: string): boolean {
  return realpathSync(folder) === join(realpathSync(root), relative(root, folder))
}
