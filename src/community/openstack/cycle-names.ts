import type {Election} from '../../election/election.js'

/** How many years of cycles may have come since this version was made. */
const years = 5

/** Whether a folder is that of no cycle, not even of one that is too new to be known: a number of the next years, `2027.2`, or any code name. */
export function isNoCycle(folder: string, {cycles, cycleNamed}: Election): boolean {
  if (cycleNamed(folder) || /^\p{L}+$/u.test(folder)) return false
  const newest = Number(cycles.at(-1)?.number?.slice(0, 4) ?? 0)
  const year = Number(/^(20\d\d)\.[12]$/.exec(folder)?.[1] ?? 0)
  return year < newest || year > newest + years
}
