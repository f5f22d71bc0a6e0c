import {accessSync, constants, lstatSync, readFileSync, renameSync, rmSync, type Stats} from 'node:fs'
import {dirname} from 'node:path'
import {isLinklessBelow} from '../files/linkless.js'
import {temporaryBeside, writeTemporary} from './temporary-file.js'
import {Unwritten, whyUnwritten} from './unwritten.js'

/**
 * Replaces a file in one step: a reader, or a crash in between, finds either the old bytes or the new ones.
 *
 * Owner, group and mode are kept; if they cannot be, the file is left unchanged, as is a file with several names (hard links), which would
 * be separated. Symbolic links are neither followed nor replaced. Node cannot read extended attributes and access control lists, so they
 * are lost.
 *
 * Concurrent changes are not overwritten: everything is checked again right before the rename. Node has no system call that compares and
 * renames at once, so a gap of microseconds remains.
 *
 * @param root a folder above the file; there must be no links between the two
 * @param before the bytes that the new ones were made from; the file must still hold them
 * @param done the verb for messages
 * @throws {Unwritten} says why the file is unchanged
 */
export function replaceFile(path: string, root: string, before: Uint8Array, after: Uint8Array, done: 'repaired' | 'rewritten' = 'repaired'): void {
  const temporary = temporaryBeside(path)
  try {
    const stat = replaceable(path, root, before, done)
    writeTemporary(temporary, after, stat)
    if (!isSame(stat, replaceable(path, root, before, done))) throw hasChanged()
    renameSync(temporary, path)
  } catch (cause) {
    rmSync(temporary, {force: true})
    throw cause instanceof Unwritten ? cause : new Unwritten(`could not be ${done} and is unchanged: ${whyUnwritten(cause)}`, {cause})
  }
}

/** The status of a file that may be replaced. */
function replaceable(path: string, root: string, before: Uint8Array, done: string): Stats {
  if (!isLinklessBelow(root, dirname(path))) throw new Unwritten(`is behind a symbolic link, so it is not ${done}; name the file by its own path.`)
  const stat = lstatSync(path)
  if (stat.isSymbolicLink()) throw new Unwritten(`is a symbolic link, so it is not ${done}; name the file that it leads to.`)
  if (!stat.isFile()) throw new Unwritten(`is not a regular file, so it is not ${done}.`)
  if (stat.nlink > 1)
    throw new Unwritten(
      `has ${stat.nlink} names (hard links), and a ${done} file would separate from the others; it is left unchanged. Replace it with a copy.`,
    )
  accessSync(path, constants.W_OK)
  if (!readFileSync(path).equals(before)) throw hasChanged()
  return stat
}

function hasChanged(): Unwritten {
  return new Unwritten('has changed since it was read, so it is left unchanged. Run again.')
}

function isSame(a: Stats, b: Stats): boolean {
  return (['dev', 'ino', 'mode', 'uid', 'gid'] as const).every((key) => a[key] === b[key])
}
