import {lstatSync, realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {community} from '../../community/index.js'
import {isSystemError} from '../files/read-file.js'
import {toSlashes} from '../files/slashes.js'

/** What a path means as one to write a report or a cache to. */
export type PlaceToWrite =
  /** A file that is there or can be made, by its path without links. */
  | {readonly kind: 'file'; readonly real: string; readonly size: number}
  /** A pipe, a device or a folder, or there is no folder for it: whoever opens it says what is wrong. */
  | {readonly kind: 'other'}
  /** Nothing of ours belongs there: a clause that goes on after the path. */
  | {readonly kind: 'refused'; readonly why: string}

/** Names of files that tell this program, pre-commit or npm what to do. */
const settings = /^(?:\.nominationlintrc(?:\..+)?|nomination-lint\.config\..+|package\.json|\.pre-commit-(?:config|hooks)\.yaml)$/i

/**
 * Looks whether a path may be written to: not to the place of a nomination or a configuration, and to no file that the run reads, by
 * whatever name and link. What the file holds is not looked at.
 *
 * @param read files and folders that the run reads, as they are given
 */
export function placeToWrite(path: string, read: readonly string[]): PlaceToWrite {
  const stat = orNull(() => statSync(path))
  if (stat && !stat.isFile()) return {kind: 'other'}
  if (!stat && orNull(() => lstatSync(path))?.isSymbolicLink()) return {kind: 'refused', why: 'is a symbolic link that leads nowhere.'}
  const real = stat ? realPath(path) : inRealFolder(path)
  if (real === null) return {kind: 'other'}
  const paths = [resolve(path), real]
  if (paths.some(isNominations)) return {kind: 'refused', why: 'is where a nomination belongs; name another file.'}
  if (paths.some(isSettings)) return {kind: 'refused', why: 'is the name of a configuration file; name another file.'}
  if (read.some((each) => realPath(each) === real)) return {kind: 'refused', why: 'is an input of this run; name another file.'}
  return {kind: 'file', real, size: stat?.size ?? 0}
}

function isSettings(path: string): boolean {
  const name = basename(path)
  return settings.test(name) || name.toLowerCase() === community.openElection.file
}

/** A report of another name may lie beside nominations. */
function isNominations(path: string): boolean {
  const place = community.layout.placeOf(toSlashes(path))
  return place !== null && community.candidateNames.isLikely(place.candidate)
}

function realPath(path: string): string | null {
  return orNull(() => realpathSync.native(path))
}

function inRealFolder(path: string): string | null {
  const folder = realPath(dirname(resolve(path)))
  return folder === null ? null : join(folder, basename(path))
}

function orNull<Value>(ask: () => Value): Value | null {
  try {
    return ask()
  } catch (cause) {
    if (isSystemError(cause)) return null
    throw cause
  }
}
