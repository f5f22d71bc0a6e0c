import {realpathSync, statSync} from 'node:fs'
import {basename, dirname, join, resolve} from 'node:path'
import {builtIn} from '../../community/index.js'
import {isLink} from '../files/entry.js'
import {toSlashes} from '../files/slashes.js'
import {unlessRefused} from '../files/system-error.js'

/** What a path is as the target of a report or a cache. */
export type WriteTarget =
  /** A file that exists or can be created; `real` is its path without links. */
  | {readonly kind: 'file'; readonly real: string; readonly size: number}
  /** A pipe, a device or a folder, or a file whose folder is missing: opening it reports what is wrong. */
  | {readonly kind: 'other'}
  /** Must not be written; `why` continues a sentence that begins with the path. */
  | {readonly kind: 'refused'; readonly why: string}

/** Names of files that configure this program, pre-commit or npm. */
const settings = /^(?:\.nominationlintrc(?:\..+)?|nomination-lint\.config\..+|package\.json|\.pre-commit-(?:config|hooks)\.yaml)$/i

/**
 * Checks whether a path may be written: not in place of a nomination or a configuration, nor over a file that the run reads, by whatever
 * name or link. The content is not checked.
 *
 * @param read files and folders that the run reads, as given
 */
export function writeTarget(path: string, read: readonly string[]): WriteTarget {
  const stat = unlessRefused(() => statSync(path), null)
  if (stat && !stat.isFile()) return {kind: 'other'}
  if (!stat && isLink(path)) return {kind: 'refused', why: 'is a symbolic link that leads nowhere.'}
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
  return settings.test(name) || name.toLowerCase() === builtIn.openElection.file
}

/** Whether a path is that of a nomination. A report with another kind of name may be in the same folder. */
function isNominations(path: string): boolean {
  const place = builtIn.layout.placeOf(toSlashes(path))
  return place !== null && builtIn.candidateNames.isLikely(place.candidate)
}

function realPath(path: string): string | null {
  return unlessRefused(() => realpathSync.native(path), null)
}

function inRealFolder(path: string): string | null {
  const folder = realPath(dirname(resolve(path)))
  return folder === null ? null : join(folder, basename(path))
}
