import {realpathSync} from 'node:fs'
import {join, relative} from 'node:path'

/**
 * Whether no symbolic link lies on the way from a folder down to another; links above the first are the caller's own.
 *
 * @param folder absolute, in or below `root`
 * @throws what the system says where either does not exist
 */
export function isLinklessBelow(root: string, folder: string): boolean {
  return realpathSync(folder) === join(realpathSync(root), relative(root, folder))
}
