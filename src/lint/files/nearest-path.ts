import {opendirSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import {nearestName} from '../../rule/nearest-name.js'
import {entryAt} from './entry.js'
import {isDoubtful} from './names.js'
import {toSlashes} from './slashes.js'
import {isSystemError} from './system-error.js'

/** Names of one folder that are compared, so that a folder of any size costs little. */
const mostNames = 2000

/**
 * The path that was probably meant by one that does not exist: with the nearest name in place of each that is not there, as far down as
 * something is near. No symbolic link is followed, and names that begin with a dot are offered for such names only.
 *
 * @param given a path, relative to `cwd` or absolute
 * @returns with slashes; null where the first missing name is near nothing
 */
export function nearestPath(given: string, cwd: string): string | null {
  const segments = given.split(sep)
  const found: string[] = []
  let isRepaired = false
  for (const segment of segments) {
    const entry = entryAt(absolute([...found, segment], cwd))
    if (entry?.isSymbolicLink()) return null
    const name = entry ? segment : nearestEntry(segment, absolute(found, cwd))
    if (name === null) break
    isRepaired ||= name !== segment
    found.push(name)
  }
  return isRepaired ? toSlashes(found.join(sep)) : null
}

/** An absolute path begins with an empty segment. */
function absolute(segments: readonly string[], cwd: string): string {
  return resolve(cwd, segments.length === 1 && segments[0] === '' ? sep : segments.join(sep))
}

function nearestEntry(wanted: string, folder: string): string | null {
  if (!entryAt(folder)?.isDirectory()) return null
  const isHidden = wanted.startsWith('.')
  const names = namesIn(folder).filter((name) => name.startsWith('.') === isHidden && Math.abs(name.length - wanted.length) < wanted.length)
  // Of those equally near the one that begins alike: 2027.1 for 2027.2, and not 2026.2.
  return nearestName(
    wanted,
    names.sort((a, b) => alike(b, wanted) - alike(a, wanted)),
  )
}

/** How many letters two names have in common at their beginning. */
function alike(a: string, b: string): number {
  const letters = [...a]
  const at = letters.findIndex((letter, index) => letter !== b[index])
  return at < 0 ? letters.length : at
}

function namesIn(folder: string): string[] {
  const names: string[] = []
  try {
    const entries = opendirSync(folder)
    try {
      for (let entry = entries.readSync(); entry && names.length < mostNames; entry = entries.readSync()) if (!isDoubtful(entry.name)) names.push(entry.name)
    } finally {
      entries.closeSync()
    }
  } catch (cause) {
    // A folder that may not be listed has no name to offer.
    if (!isSystemError(cause)) throw cause
  }
  return names.sort()
}
