import {posix} from 'node:path'
import type {Place} from '../../election/election.js'
import type {PlaceParts} from '../community.js'
import {addressIn, isAddress, isLikeAddress, keepsFolder} from './candidate-name.js'

/** The folder at the root of the election repository that holds all nominations. */
export const folder = 'candidates'

/** Other files with an @ in their names: `logo@2x.png`, `getty@tty1.service`, `library@1.2.x`, `package@next.js`. */
const otherKind = /@(?:\dx\.|v?\d+\.(?:\d|x$))|\.(?:service|socket|timer|target|mount|device|slice|png|jpe?g|gif|svg|webp|ico|m?[jt]s|css|conf|list|lock)$/i

/** What makes a path lead elsewhere than it seems: `//`, `/./`, `/../`, or one of them at the end. */
const unusual = /\/\.{0,2}(?:\/|$)/

/** `candidates/2027.1/Nova/jane@example.org`; the path of a folder if parts are omitted. */
export function pathOf({cycle, team, candidate}: PlaceParts): string {
  return [folder, cycle, team, candidate].filter((segment) => segment !== undefined).join('/')
}

/**
 * The place that a path means if it ends with `candidates/<cycle>/<team>/<file>`; otherwise null. A relative path starts at
 * `workingDirectory` (both have `/` between segments), so that a path relative to a folder inside `candidates/` has its place too.
 */
export function placeOf(path: string, workingDirectory = ''): Place | null {
  const whole = !posix.isAbsolute(path) ? posix.join(workingDirectory, path) : unusual.test(path) ? posix.normalize(path) : path
  const [root, cycle, team, candidate] = whole.split('/').slice(-4)
  return root === folder && cycle && team && candidate ? {cycle, team, candidate} : null
}

/**
 * Whether a file is a nomination in a wrong place: too high or too deep in `candidates/`, in a copy of that folder, hidden, at the root of
 * the repository, or in a folder for something else. In `candidates/` every file counts as a nomination; elsewhere only files named after
 * an e-mail address; at the root, below a cycle or a team, and in a copy of `candidates/`, the name need only resemble one, or may be that of
 * a folder around the file.
 *
 * @param path from the root of the election repository, with `/` between segments
 * @param isKnown whether a folder is named after a cycle or a team, which shows that a file below it is a nomination
 */
export function isMisplaced(path: string, isKnown: (folder: string) => boolean = () => false): boolean {
  const segments = path.split('/')
  const folders = segments.slice(0, -1)
  // The full-width and the small at sign look the same.
  const name = (segments.at(-1) ?? '').replace(/[\uFF20\uFE6B]/g, '@')
  const [root = ''] = folders
  const isCopy = /^\.?candidates?$/i.test(root)
  const isHidden = folders.slice(isCopy ? 1 : 0).some((segment) => segment.startsWith('.') || segment === 'node_modules')
  if (keepsFolder(name)) return false
  if (root === folder) return folders.length !== 3 || isHidden || name.startsWith('.') ? !/^readme\b[^@]*$/i.test(name) : false
  if (isHidden) return false
  const isInOwnFolder = folders.some(isAddress) && (isAddress(root) || folders.some(isKnown))
  if (!isLikeAddress(name)) return isInOwnFolder && !otherKind.test(name)
  if (isCopy || placeOf(`/${path}`)) return true
  if (otherKind.test(name)) return false
  return isAddress(name) || ((folders.length === 0 || folders.some(isKnown)) && addressIn(name) !== null)
}

/** Whether a file is in a place for nominations, `candidates/<cycle>/<team>/<file>`. @param path as for `isMisplaced` */
export function isPlaced(path: string): boolean {
  const segments = path.split('/')
  return segments.length === 4 && segments[0] === folder && !keepsFolder(segments[3] ?? '')
}

/** Whether a path is the folder of nominations or something in it. @param path as for `isMisplaced` */
export function isInFolder(path: string): boolean {
  return /^candidates?(?:\/|$)/i.test(path)
}

/** Whether some folder or file on a path is called `candidates`. */
export function namesFolder(path: string): boolean {
  return path.split('/').includes(folder)
}

/** Whether a file outside of election repositories looks like a nomination: by its place, or by its name if it is anywhere below `candidates/`. */
export function isLikely(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (name.startsWith('.')) return false
  return placeOf(path) !== null || (namesFolder(path) && isLikeAddress(name))
}
