import type {Cycle, Election} from '../../election/election.js'
import {isOneSlipFrom} from '../../election/nearest-name.js'

/** For how many years after this version was made a folder may be that of a new cycle. */
const years = 5

/**
 * Whether a folder cannot be that of a cycle, not even of a future one: that would be a number of the next years, `2027.2`, or a code name with
 * the letter after that of the newest one.
 */
export function isNoCycle(folder: string, {cycles, cycleNamed, teamNamed}: Election): boolean {
  if (cycleNamed(folder)) return false
  const named = cycles.findLastIndex(({name}) => /^\p{L}/u.test(name))
  if (/^\p{L}+$/u.test(folder)) {
    const steps = letterOf(folder) - letterOf(cycles[named]?.name ?? '')
    // Cycles that have only numbers so far have letters all the same.
    const isNextLetter = (steps + 26) % 26 >= 1 && (steps + 26) % 26 <= cycles.length - named
    return !isNextLetter || teamNamed(folder) !== null || cycles.some(({name}) => isOneSlipFrom(folder, name))
  }
  const newest = Number(cycles.at(-1)?.number?.slice(0, 4) ?? 0)
  const year = Number(/^(20\d\d)\.[12]$/.exec(folder)?.[1] ?? 0)
  return year < newest || year > newest + years
}

/** How many years after the newest known cycle a statement may name. */
const plannedYears = 2

/** The numbers of the cycles after the known ones, which have no name yet: `2027.2`, `2028.1`. */
export function numbersAfter(cycles: readonly Cycle[]): readonly string[] {
  const numbers = cycles.flatMap(({number}) => number ?? [])
  const newest = numbers.toSorted().at(-1)
  if (newest === undefined || !/^\d{4}\.[12]$/.test(newest)) return []
  const year = Number(newest.slice(0, 4))
  const years = Array.from({length: plannedYears + 1}, (_, more) => year + more)
  return years.flatMap((each) => [`${each}.1`, `${each}.2`]).filter((number) => number > newest)
}

/** Names go through the alphabet, one cycle after another, and begin again behind Z. */
function letterOf(name: string): number {
  return name.toLowerCase().charCodeAt(0)
}
