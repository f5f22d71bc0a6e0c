import type {Election} from '../../election/election.js'

/** For how many years after this version was made a folder may be that of a new cycle. */
const years = 5

/** Whether a folder cannot be that of a cycle, not even of a future one: that would be a number of the next years, `2027.2`, or any code name. */
export function isNoCycle(folder: string, {cycles, cycleNamed}: Election): boolean {
  if (cycleNamed(folder) || /^\p{L}+$/u.test(folder)) return false
  const newest = Number(cycles.at(-1)?.number?.slice(0, 4) ?? 0)
  const year = Number(/^(20\d\d)\.[12]$/.exec(folder)?.[1] ?? 0)
  return year < newest || year > newest + years
}
