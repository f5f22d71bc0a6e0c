import {posix} from 'node:path'
import type {Place} from '../../election/election.js'
import {addressIn, isAddress, keepsFolder} from './candidate-name.js'

/** What a path may hold that leads elsewhere than it seems: `//`, `/./`, `/../`, or one of them at the end. */
const unusual = /\/\.{0,2}(?:\/|$)/

/**
 * The place that a path stands for, `candidates/<cycle>/<team>/<file>` at its end; null for a lone file.
 * A relative path is read from `workingDirectory` (`/` between segments in both), so that a path inside `candidates/` has its place too.
 */
export function placeOf(path: string, workingDirectory = ''): Place | null {
  const whole = !posix.isAbsolute(path) ? posix.join(workingDirectory, path) : unusual.test(path) ? posix.normalize(path) : path
  const [root, cycle, team, candidate] = whole.split('/').slice(-4)
  return root === 'candidates' && cycle && team && candidate ? {cycle, team, candidate} : null
}

/**
 * Whether a file is a nomination that lies where none does: too high or too deep in `candidates/`, in a copy of that folder, hidden, or at
 * the root of the repository. In `candidates/` every file is taken for one; elsewhere it is called like one, by an e-mail address or nearly so.
 *
 * @param path from the root of the election repository, with `/` between segments
 * @param isKnown whether a folder is called like a cycle or a team, by which a nomination below it is recognised
 */
export function isMisplaced(path: string, isKnown: (folder: string) => boolean = () => false): boolean {
  const segments = path.split('/')
  const folders = segments.slice(0, -1)
  // The full-width and the small one look the same.
  const name = (segments.at(-1) ?? '').replace(/[\uFF20\uFE6B]/g, '@')
  const [root = ''] = folders
  const isHidden = folders.some((segment) => segment.startsWith('.') || segment === 'node_modules')
  if (keepsFolder(name)) return false
  if (root === 'candidates') return folders.length !== 3 || isHidden || name.startsWith('.') ? !/^readme\b[^@]*$/i.test(name) : false
  if (!name.includes('@') || isHidden) return false
  if (/^candidates?$/i.test(root) || placeOf(`/${path}`)) return true
  if (folders.length > 0) return isAddress(name) && folders.some(isKnown)
  // Pictures for screens of double density are called so, too: `logo@2x.png`.
  return !/@\dx\./.test(name) && (isAddress(name) || addressIn(name) !== null)
}

/** Whether a file lies where nominations do, `candidates/<cycle>/<team>/<file>`. @param path as for `isMisplaced` */
export function isPlaced(path: string): boolean {
  const segments = path.split('/')
  return segments.length === 4 && segments[0] === 'candidates' && !keepsFolder(segments[3] ?? '')
}

/** Whether a path is the folder of nominations or lies in it. @param path as for `isMisplaced` */
export function isInCandidates(path: string): boolean {
  return /^candidates?(?:\/|$)/i.test(path)
}
