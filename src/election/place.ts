import {posix} from 'node:path'
import {addressIn, isAddress} from './candidate-name.js'
import type {Place} from './election.js'

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
 * Whether a file is a nomination that lies where none does: too high or too deep in `candidates/`, or at the root of the repository. It is
 * called like one: by an e-mail address, or nearly so.
 *
 * @param path from the root of the election repository, with `/` between segments
 */
export function isMisplaced(path: string): boolean {
  const segments = path.split('/')
  const name = segments.at(-1) ?? ''
  if (!name.includes('@') || segments.some((segment) => segment.startsWith('.') || segment === 'node_modules')) return false
  if (/^candidates?$/i.test(segments[0] ?? '')) return placeOf(`/${path}`) === null
  // Pictures for screens of double density are called so, too: `logo@2x.png`.
  return segments.length === 1 && !/@\dx\./.test(name) && (isAddress(name) || addressIn(name) !== null)
}
