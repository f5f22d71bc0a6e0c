import {opendirSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import {nearestName} from '../../election/nearest-name.js'
import {entryAt} from './entry.js'
import {isDoubtful} from './names.js'
import {toSlashes} from './slashes.js'
import {isSystemError} from './system-error.js'

/** Names of one folder that are compared, to limit the cost. */
const mostNames = 2000

/**
 * The path that a missing one was probably meant as: each missing name is replaced by the nearest, as far as there is one. Follows no symbolic
 * link; suggests hidden names for hidden names only.
 *
 * @param given a path, relative to `cwd` or absolute
 * @param isRight whether a name is right though nothing has it yet, as that of a cycle that nobody has been nominated for
 * @returns with slashes; null where the first missing name has no near one
 */
export function nearestPath(given: string, cwd: string, isRight: (name: string) => boolean): string | null {
  const segments = given.split(sep)
  const found: string[] = []
  let isRepaired = false
  for (const segment of segments) {
    const entry = entryAt(absolute([...found, segment], cwd))
    if (entry?.isSymbolicLink()) return null
    const name = entry ? segment : isRight(segment) ? null : nearestEntry(segment, absolute(found, cwd))
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
  // Among equally near names, the one that starts alike: 2027.1 for 2027.2, not 2026.2.
  return nearestName(
    wanted,
    names.sort((a, b) => alike(b, wanted) - alike(a, wanted)),
  )
}

/** How many letters two names share at the beginning. */
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
    // A folder that cannot be listed has no names to suggest.
    if (!isSystemError(cause)) throw cause
  }
  return names.sort()
}
