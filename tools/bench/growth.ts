import {join} from 'node:path'
import {multiplied, statementOf} from './inputs.js'
import {inTurns, type Meter, type Usage} from './usage.js'
import {lintCall} from './whole.js'

/** What so many files, or so many KiB in one file, cost. */
export interface Growth {
  readonly size: number
  readonly usage: Usage
  /** Milliseconds of processor time for each file or KiB, the start of the program left out. */
  readonly each: number
  /** The same for those only that the next smaller one has not: compiled code makes later ones cheaper, and would hide a slow growth. */
  readonly more: number
  /** Times as much for each as in the smallest. */
  readonly ratio: number
}

/** Several elections in one repository: where cost grows with the files, each costs the same. */
export function growthInFiles(sizes: readonly number[], corpus: string | null, scratch: string, runs: number, meter: Meter): Growth[] {
  const folders = [1, ...sizes].map((size) => ({size, args: ['--all', multiplied(corpus, join(scratch, `${size}-files`), size)]}))
  return growth(folders, runs, meter)
}

/** One text in ever larger files. */
export function growthInSize(kibibytes: readonly number[], scratch: string, runs: number, meter: Meter): Growth[] {
  const files = [1 / 16, ...kibibytes].map((size) => ({size, args: [statementOf(join(scratch, `${size}-KiB`), size * 1024)]}))
  // What a KiB costs is little beside the start that it is taken from.
  return growth(files, 3 * runs, meter)
}

/** The first is next to nothing: what it costs is the start, and is taken from the others. */
function growth(inputs: readonly {size: number; args: readonly string[]}[], runs: number, meter: Meter): Growth[] {
  const outcomes = inTurns(
    inputs.map(({args}) => lintCall(args)),
    runs,
    meter,
  )
  const usages = outcomes.map(({usage, failure}) => {
    if (!usage) throw new Error(failure)
    return usage
  })
  const cost = (index: number, from: number) =>
    (((usages[index]?.cpu ?? Number.NaN) - (usages[from]?.cpu ?? Number.NaN)) * 1000) / ((inputs[index]?.size ?? 0) - (inputs[from]?.size ?? 0))
  return usages.flatMap((usage, index) => {
    const size = inputs[index]?.size
    return size === undefined || index === 0 ? [] : [{size, usage, each: cost(index, 0), more: cost(index, index - 1), ratio: cost(index, 0) / cost(1, 0)}]
  })
}
