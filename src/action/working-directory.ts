import {realpathSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {CheckoutLocation} from '../git/find.js'
import {isInside} from '../system/inside.js'
import {InputError} from './inputs.js'
import {entryAt, targetAt} from './look-up.js'

const expected = 'expected the folder of the election repository'

/**
 * Refuses anything but a folder.
 *
 * @param given the value of the input, for the message
 * @param directory its absolute path
 * @throws {InputError}
 */
export function requireFolder(given: string, directory: string): void {
  const named = `The input working-directory names ${given}, which`
  const target = targetAt(directory)
  if (target?.isDirectory()) return
  if (target) throw new InputError(`${named} is a file; ${expected}.`)
  if (entryAt(directory)?.isSymbolicLink()) throw new InputError(`${named} is a symbolic link that leads nowhere; ${expected}.`)
  throw new InputError(`${named} does not exist; ${expected}. Git keeps no empty folders: one that has lost its last file is not checked out.`)
}

/** Refuses a folder that a pull request may have moved elsewhere. @throws {InputError} */
export function requireOwnFolder(directory: string, workspace: string, {root}: CheckoutLocation): void {
  if (entryAt(join(root, '.git'))?.isFile())
    throw new InputError(
      'The input working-directory names a submodule or a worktree, which a pull request may have moved; check the repository out by itself.',
    )
  if (passesLink(root, directory) || (isInside(directory, workspace) && passesLink(workspace, directory)))
    throw new InputError('The input working-directory leads through a symbolic link, which a pull request may have put there; name the folder itself.')
}

/** Whether there is a symbolic link between a folder and one below it. */
function passesLink(from: string, to: string): boolean {
  return realpathSync.native(to) !== join(realpathSync.native(from), relative(from, to))
}
