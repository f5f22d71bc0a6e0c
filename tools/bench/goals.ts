import type {Growth} from './growth.js'
import {emptyName, type Input, ownName, type Row, usageOf} from './whole.js'

/** A figure, its meaning and its upper limit. */
export interface Goal {
  readonly what: string
  readonly most: number
  /** NaN if it was not measured. */
  readonly is: number
}

/** The figures that this project wants to keep below a limit. */
export function goalsOf(rows: readonly Row[], files: readonly Growth[], sizes: readonly Growth[]): Goal[] {
  const wall = (input: Input, tool: string) => usageOf(rows, input, tool)?.wall ?? Number.NaN
  const peak = (input: Input) => usageOf(rows, input, ownName)?.peak ?? Number.NaN
  const than = (input: Input, tool: string) => wall(input, ownName) / wall(input, tool)
  const node = wall('nothing', emptyName)
  return [
    {what: `one cold nomination, nothing misspelled: wall over \`${emptyName}\``, most: 3, is: wall('sound', ownName) / node},
    {what: 'the same: wall over the plain remark-cli build', most: 1 / 4, is: than('sound', 'remark-cli')},
    {what: `one cold nomination, five mistakes: wall over \`${emptyName}\``, most: 5, is: wall('slips', ownName) / node},
    {what: 'election repository: wall over cspell', most: 1 / 3, is: than('all', 'cspell')},
    {what: 'the same: wall over the plain remark-cli build', most: 1 / 10, is: than('all', 'remark-cli')},
    {what: 'the same: wall over codespell, which looks words up in a list and does nothing else', most: 4, is: than('all', 'codespell')},
    {what: 'peak MB: one nomination', most: 90, is: Math.max(peak('sound'), peak('slips'))},
    {what: 'peak MB: election repository', most: 120, is: peak('all')},
    {what: 'peak MB: the most nominations', most: 150, is: files.at(-1)?.usage.peak ?? Number.NaN},
    {what: 'CPU of a file among ten times as many, over one among the fewest', most: 1.1, is: files.at(-1)?.ratio ?? Number.NaN},
    {what: 'CPU of a KiB in the largest file, over one in the smallest', most: 1.3, is: sizes.at(-1)?.ratio ?? Number.NaN},
  ]
}
