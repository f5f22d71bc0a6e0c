import {join} from 'node:path'
import {multiplied, statementOf} from './inputs.js'
import {inTurns, type Meter, type Usage} from './usage.js'
import {lintCall} from './whole.js'

/** The cost of a number of files, or of a number of KiB in one file. */
export interface Growth {
  readonly size: number
  readonly usage: Usage
  /** Milliseconds of processor time per file or KiB, without the start of the program. */
  readonly each: number
  /** The same for only those beyond the next smaller size: compiled code makes later ones cheaper, which would hide slow growth. */
  readonly more: number
  /** The ratio of that to the cost per file or KiB at the smallest size. */
  readonly ratio: number
}

/** Several elections in one repository; if the cost is proportional to the files, each costs the same. */
export function growthInFiles(sizes: readonly number[], corpus: string | null, scratch: string, runs: number, meter: Meter): Growth[] {
  const folders = [1, ...sizes].map((size) => ({size, args: ['--all', multiplied(corpus, join(scratch, `${size}-files`), size)]}))
  return growth(folders, runs, meter)
}

/** One text in larger and larger files. */
export function growthInSize(kibibytes: readonly number[], scratch: string, runs: number, meter: Meter): Growth[] {
  const files = [1 / 16, ...kibibytes].map((size) => ({size, args: [statementOf(join(scratch, `${size}-KiB`), size * 1024)]}))
  // A KiB costs little compared with the start, which is subtracted.
  return growth(files, 3 * runs, meter)
}

/** The first input is nearly empty: its cost is that of the start, and is subtracted from the others. */
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
