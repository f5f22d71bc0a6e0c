import {join} from 'node:path'
import {forTerminal} from '../src/report/escape.js'
import {roundedDown} from './floors.js'
import {type Figures, isError, type Scored} from './score.js'

/** The figures of all rows. */
export function rowTable(scored: readonly Scored[]): string {
  const head = ['row', 'precision', 'recall', 'f1', 'accuracy', 'errors', 'of']
  return table([
    head,
    ...scored.map(({row: {name, measure}, figures: {precision, recall, f1, accuracy, errors, comparisons}}) => {
      const ofReports = measure === 'f1' ? [precision, recall, f1].map(shown) : ['', '', '']
      return [name, ...ofReports, shown(accuracy), String(errors), String(comparisons)]
    }),
  ])
}

/** The scores of one election's nominations. */
export interface ElectionScore {
  readonly election: string
  readonly nominations: number
  readonly scored: readonly Scored[]
}

/** A line for each election: the main measure of each row, and the number of errors. */
export function electionTable(elections: readonly ElectionScore[]): string {
  const names = elections[0]?.scored.map(({row}) => row.name) ?? []
  return table([
    ['election', 'nominations', ...names, 'errors'],
    ...elections.map(({election, nominations, scored}) => {
      const errors = scored.reduce((sum, {figures}) => sum + figures.errors, 0)
      return [election, String(nominations), ...scored.map(({row, figures}) => electionCell(figures, row.measure)), String(errors)]
    }),
  ])
}

function electionCell(figures: Figures, measure: 'f1' | 'accuracy'): string {
  const isEmpty = measure === 'f1' ? figures.found + figures.missed + figures.unfounded === 0 : figures.comparisons === 0
  return isEmpty ? '–' : shown(figures[measure])
}

/** Every difference between linter and label, by row, as `path:line: what`. @param root the folder that the paths start at */
export function errorList(scored: readonly Scored[], root: string): string {
  return scored
    .flatMap(({row, comparisons}) => {
      const errors = comparisons.filter(isError)
      const lines = errors.map(({path, line, outcome, says}) =>
        forTerminal(`  ${join(root, path)}${line === null ? '' : `:${line}`}: ${outcome === 'wrong' ? '' : `${outcome}: `}${says}`),
      )
      return errors.length === 0 ? [] : [`${row.name} (${errors.length})`, ...lines]
    })
    .join('\n')
}

/** Cells in columns, the first aligned to the left, numbers to the right. */
export function table(lines: readonly (readonly string[])[]): string {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0)))
  return lines
    .map((cells) => cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n')
}

/** A share with three digits, never rounded up to 1. */
export function shown(value: number): string {
  return roundedDown(value).toFixed(3)
}
