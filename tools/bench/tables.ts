import type {Goal} from './goals.js'
import type {Growth} from './growth.js'
import type {Measured} from './measure.js'
import type {Stage} from './stage-times.js'
import type {Usage} from './usage.js'
import {emptyName, type Input, type Row, readerName, usageOf} from './whole.js'

/** The marks in a document with the figures: when and on which machine they were measured, and the tables. */
export const partNames = ['measured', 'whole', 'goals', 'stages', 'files', 'sizes'] as const

/** All tables by name, in Markdown that is readable in a terminal too. */
export function tablesOf({
  rows,
  nominations,
  stages,
  files,
  sizes,
  goals,
}: Measured): Readonly<Record<Exclude<(typeof partNames)[number], 'measured'>, string>> {
  return {
    whole: wholeTable(rows, nominations),
    goals: goalsTable(goals),
    stages: stagesTable(stages, nominations),
    files: growthTable('nominations', 'CPU ms each', files),
    sizes: growthTable('KiB in one file', 'CPU ms per KiB', sizes),
  }
}

function headings(nominations: number): Readonly<Record<Input, string>> {
  return {nothing: 'nothing', sound: 'one nomination, sound', slips: 'one nomination, five mistakes', all: `${nominations} nominations`}
}

function wholeTable(rows: readonly Row[], nominations: number): string {
  const head = ['input', 'tool', 'wall s', 'CPU s', 'peak MB', `wall ÷ ${emptyName}`, 'CPU ÷', 'wall ÷ reading', 'CPU ÷']
  const named = headings(nominations)
  const empty = usageOf(rows, 'nothing', emptyName)
  return table(
    head,
    rows.map(({input, tool, usage, failure}) => {
      const start = [named[input], tool]
      if (!usage) return [...start, `failed: ${(failure ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|')}`, ...head.slice(3).map(() => '')]
      const reading = usageOf(rows, input, readerName)
      return [...start, usage.wall.toFixed(3), shown(usage.cpu, 3), shown(usage.peak, 0), ...ratios(usage, empty), ...ratios(usage, reading)]
    }),
  )
}

function ratios(usage: Usage, base: Usage | null): string[] {
  return base ? [shown(usage.wall / base.wall, 1), shown(usage.cpu / base.cpu, 1)] : ['', '']
}

function goalsTable(goals: readonly Goal[]): string {
  return table(
    ['what', 'at most', 'measured', ''],
    goals.map(({what, most, is}) => [what, shown(most, 2), Number.isNaN(is) ? 'not measured' : shown(is, 2), is > most ? 'over' : '']),
  )
}

function stagesTable(stages: readonly Stage[], nominations: number): string {
  const inputs = ['sound', 'slips', 'all'] as const
  const named = headings(nominations)
  return table(
    ['stage (CPU ms)', ...inputs.map((input) => named[input])],
    stages.map(({name, milliseconds}) => [name, ...inputs.map((input) => shown(milliseconds[input] ?? Number.NaN, 1))]),
  )
}

function growthTable(what: string, each: string, growth: readonly Growth[]): string {
  return table(
    [what, 'wall s', 'CPU s', 'peak MB', each, 'ratio', 'each more'],
    growth.map(({size, usage, each: cost, ratio, more}) => [
      String(size),
      usage.wall.toFixed(3),
      shown(usage.cpu, 3),
      shown(usage.peak, 0),
      cost.toFixed(2),
      ratio.toFixed(2),
      more.toFixed(2),
    ]),
  )
}

function shown(value: number, digits: number): string {
  return Number.isNaN(value) ? '' : value.toFixed(digits)
}

/** A table with aligned columns, readable in a terminal; numbers are right-aligned. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const isFigure = head.map((_, column) => column > 0 && rows.every((row) => /^[-\d.]*$/.test(row[column] ?? '')))
  const widths = head.map((title, column) =>
    Math.max(3, ...[title, ...rows.map((row) => row[column] ?? '')].filter((cell) => !cell.startsWith('failed: ')).map(({length}) => length)),
  )
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (isFigure[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, column) => (isFigure[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width)))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
