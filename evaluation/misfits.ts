import {builtIn} from '../src/community/index.js'
import {onOneLine} from '../src/text/on-one-line.js'
import type {Label} from './labels.js'

const election = builtIn.createElection()

/**
 * The places where a label does not fit its nomination, each as a sentence without its path: the path names no known cycle and team, or a
 * line does not hold what the label says.
 *
 * @param lines of the statement, first to last
 */
export function misfitsOf(label: Label, lines: readonly string[]): string[] {
  return [...misfitsOfPath(label.path), ...misfitsOfGoals(label, lines), ...misfitsOfTexts(label, lines)]
}

function misfitsOfPath(path: string): string[] {
  const place = builtIn.layout.isPlaced(path) ? builtIn.layout.placeOf(path) : null
  if (!place) return [`the path is not of the form ${builtIn.layout.shape}`]
  return [
    ...(election.cycleNamed(place.cycle) ? [] : [`the path names the cycle ${place.cycle}, which is not known`]),
    ...(election.teamNamed(place.team) ? [] : [`the path names the team ${place.team}, which is not known`]),
  ]
}

function misfitsOfGoals({goals: {form, line}}: Label, lines: readonly string[]): string[] {
  if ((form === 'none') !== (line === null)) return ['`goals` has a line where the form is `none`, or none where it is another form']
  return line === null || lines[line - 1]?.trim() ? [] : [`\`goals\`: line ${line} is empty`]
}

/** A text that a label puts on a line. */
interface Claim {
  readonly key: string
  readonly line: number
  readonly text: string
}

function misfitsOfTexts(label: Label, lines: readonly string[]): string[] {
  return claimsOf(label)
    .filter((claim) => !holds(claim, lines))
    .map(({key, line, text}) => `\`${key}\`: line ${line} does not hold "${text}"`)
}

function claimsOf(label: Label): Claim[] {
  const mentions = (['project', 'cycle', 'other_cycle', 'signature'] as const).flatMap((key) => (label[key] ? [{key, ...label[key]}] : []))
  const words = (['misspelled', 'either', 'repeated', 'wrongWords'] as const).flatMap((key) => (label[key] ?? []).map(([line, text]) => ({key, line, text})))
  const references = (['undefined', 'duplicate', 'unused'] as const).flatMap((kind) =>
    label.refs[kind].map(([text, line]) => ({key: `refs.${kind}`, line, text})),
  )
  return [...mentions, ...words, ...references]
}

function holds({key, line, text}: Claim, lines: readonly string[]): boolean {
  const [before = '', own = '', after = ''] = [lines[line - 2], lines[line - 1], lines[line]]
  // The second of two words is on the line, the first may be on the line before.
  if (key === 'repeated')
    return onOneLine(`${before.split(' ').at(-1)} ${own}`)
      .toLowerCase()
      .includes(onOneLine(text).toLowerCase())
  // A range of citations, `[2-4]`, names only its ends.
  if (key.startsWith('refs.')) return own.includes(text) || /\[\d+ ?- ?\d+\]/.test(own)
  // A name may continue on the next line.
  return own.includes(text) || (text.includes(' ') && onOneLine(`${own} ${after}`).includes(onOneLine(text)))
}
