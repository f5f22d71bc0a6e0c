import type {Place} from './election.js'

/** The place that a path stands for: the last `candidates/<cycle>/<team>/<file>` in it; null for a lone file. */
export function placeOf(path: string): Place | null {
  const segments = path.split('/')
  const at = segments.lastIndexOf('candidates')
  const [cycle, team, candidate, ...rest] = at < 0 ? [] : segments.slice(at + 1)
  return cycle && team && candidate && rest.length === 0 ? {cycle, team, candidate} : null
}
