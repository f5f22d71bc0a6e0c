import {realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {placeOf} from '../../community/openstack/place.js'
import {isLink} from '../files/entry.js'
import {toSlashes} from '../files/slashes.js'
import {unlessRefused} from '../files/system-error.js'

/** What a path means as one to write a report or a cache to. */
export type WriteTarget =
  /** A file that is there or can be made, by its path without links. */
  | {readonly kind: 'file'; readonly real: string; readonly size: number}
  /** A pipe, a device or a folder, or there is no folder for it: whoever opens it says what is wrong. */
  | {readonly kind: 'other'}
  /** Nothing of ours belongs there: a clause that goes on after the path. */
  | {readonly kind: 'refused'; readonly why: string}

/** Names of files that tell this program, pre-commit or npm what to do. */
const settings = /^(?:\.nominationlintrc(?:\..+)?|nomination-lint\.config\..+|package\.json|configuration\.yaml|\.pre-commit-(?:config|hooks)\.yaml)$/i

/**
 * Looks whether a path may be written to: not to the place of a nomination or a configuration, and to no file that the run reads, by
 * whatever name and link. What the file holds is not looked at.
 *
 * @param read files and folders that the run reads, as they are given
 */
export function writeTarget(path: string, read: readonly string[]): WriteTarget {
  const stat = unlessRefused(() => statSync(path), null)
  if (stat && !stat.isFile()) return {kind: 'other'}
  if (!stat && isLink(path)) return {kind: 'refused', why: 'is a symbolic link that leads nowhere.'}
  const real = stat ? realPath(path) : inRealFolder(path)
  if (real === null) return {kind: 'other'}
  const paths = [resolve(path), real]
  if (paths.some(isNominations)) return {kind: 'refused', why: 'is where a nomination belongs; name another file.'}
  if (paths.some((each) => settings.test(basename(each)))) return {kind: 'refused', why: 'is the name of a configuration file; name another file.'}
  if (read.some((each) => realPath(each) === real)) return {kind: 'refused', why: 'is an input of this run; name another file.'}
  return {kind: 'file', real, size: stat?.size ?? 0}
}

/** A report of another name may lie beside nominations. */
function isNominations(path: string): boolean {
  return placeOf(toSlashes(path))?.candidate.includes('@') ?? false
}

function realPath(path: string): string | null {
  return unlessRefused(() => realpathSync.native(path), null)
}

function inRealFolder(path: string): string | null {
  const folder = realPath(dirname(resolve(path)))
  return folder === null ? null : join(folder, basename(path))
}
