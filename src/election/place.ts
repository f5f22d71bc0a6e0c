import {posix} from 'node:path'
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
