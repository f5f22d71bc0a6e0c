import {readFileSync, writeFileSync} from 'node:fs'
import * as v from 'valibot'
import {Refusal} from './refusal.js'
import {type Figures, type Scored, share} from './score.js'

const value = v.pipe(v.number(), v.minValue(0), v.maxValue(1))
const floorSchema = v.partial(v.strictObject({precision: value, recall: value, f1: value, accuracy: value}))
const measures = ['precision', 'recall', 'f1', 'accuracy'] as const

/** The lowest figures that a row may have, by its name: `{"spelling": {"precision": 0.98, "recall": 0.97}}`. */
export type Floors = Readonly<Record<string, v.InferOutput<typeof floorSchema>>>

/** Writes floors that allow each row one error of each kind more than it has now. */
export function writeFloors(file: string, scored: readonly Scored[]): void {
  const lines = scored.map(({row, figures}) => {
    const floors = Object.entries(floorsUnder(figures, row.measure)).map(([measure, floor]) => `"${measure}": ${floor}`)
    return `  "${row.name}": {${floors.join(', ')}}`
  })
  writeFileSync(file, `{\n${lines.join(',\n')}\n}\n`)
}

function floorsUnder({found, missed, unfounded, errors, comparisons}: Figures, measure: 'f1' | 'accuracy') {
  if (measure === 'accuracy') return {accuracy: roundedDown(share(Math.max(0, comparisons - errors - 1), comparisons))}
  return {precision: roundedDown(share(found, found + unfounded + 1)), recall: roundedDown(share(Math.max(0, found - 1), found + missed))}
}

/** A share with three digits, never rounded up. */
export function roundedDown(value: number): number {
  return Math.floor(value * 1000) / 1000
}

/** @throws {Refusal} if the file cannot be read or holds something else */
export function readFloors(file: string): Floors {
  try {
    return v.parse(v.record(v.string(), floorSchema), JSON.parse(readFileSync(file, 'utf8')))
  } catch (cause) {
    const where = v.isValiError(cause) ? `${v.getDotPath(cause.issues[0]) ?? 'the file'}: ` : ''
    throw new Refusal(`The floors could not be read from ${file}: ${where}${cause instanceof Error ? cause.message : cause}.`, {cause})
  }
}

/**
 * The rows that are below their floors, each as a sentence.
 *
 * @throws {Refusal} if a row has no floor, or a floor is for a row that does not exist
 */
export function belowFloors(scored: readonly Scored[], floors: Floors): string[] {
  const names = new Set(scored.map(({row}) => row.name))
  const unknown = Object.keys(floors).find((name) => !names.has(name))
  if (unknown !== undefined) throw new Refusal(`There is a floor for ${unknown}, which is not a row. The rows are ${[...names].join(', ')}.`)
  return scored.flatMap(({row, figures}) => {
    const given = measures.filter((measure) => floors[row.name]?.[measure] !== undefined)
    if (given.length === 0) throw new Refusal(`There is no floor for the row ${row.name}; add one.`)
    return given.flatMap((measure) => {
      const [floor = 0, is] = [floors[row.name]?.[measure], figures[measure]]
      return is < floor ? [`${row.name}: ${measure} is ${is.toFixed(4)}, below its floor of ${floor}.`] : []
    })
  })
}
