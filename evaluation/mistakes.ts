import {readFileSync, writeFileSync} from 'node:fs'
import * as v from 'valibot'
import {isError, type Scored} from './score.js'

/** Where the linter and the labels differ, by nomination: `{"candidates/…": ["spelling, line 12: missed: teh"]}`. */
export type Mistakes = Readonly<Record<string, readonly string[]>>

export function mistakesIn(scored: readonly Scored[]): Mistakes {
  const byPath = new Map<string, string[]>()
  for (const {row, comparisons} of scored)
    for (const {path, line, outcome, says} of comparisons.filter(isError)) {
      const where = line === null ? '' : `, line ${line}`
      byPath.set(path, [...(byPath.get(path) ?? []), `${row.name}${where}: ${outcome === 'wrong' ? '' : `${outcome}: `}${says}`])
    }
  return Object.fromEntries([...byPath].sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** The known mistakes; the tests say where another one is made, and where one is gone. */
export function readMistakes(file: string): Mistakes {
  return v.parse(v.record(v.string(), v.array(v.string())), JSON.parse(readFileSync(file, 'utf8')))
}

export function writeMistakes(file: string, scored: readonly Scored[]): void {
  writeFileSync(file, `${JSON.stringify(mistakesIn(scored), null, 2)}\n`)
}
