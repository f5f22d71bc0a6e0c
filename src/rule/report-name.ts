import * as v from 'valibot'
import type {Mention, Nomination} from '../nomination/nomination.js'
import type {Source} from '../text/source.js'
import type {Range} from '../text/spans.js'
import {configurationHint} from './configuration-hint.js'
import type {RuleContext} from './context.js'
import type {Report, Severity} from './finding.js'

/** The options of `cycle-named` and `project-named`. */
export const nameOptions = v.strictObject({
  missing: v.optional(
    v.pipe(
      v.picklist(['error', 'warning', 'info']),
      v.description('Severity where the statement names none; naming a different one keeps the severity of the rule.'),
    ),
    'error',
  ),
})

/** How a statement names the cycle or the team that it is for, as the rules need it. */
export interface NameFacts {
  readonly kind: 'cycle' | 'team'
  /** What the statement should name, and in which forms; null if neither its folder nor its text says. */
  readonly wanted: {readonly name: string; readonly title: string; readonly forms: readonly string[]} | null
  readonly named: Mention | null
  /** If the statement is for another one: the place, the message about it, and the expected forms if they are not all forms of the name. */
  readonly other: (Mention & {readonly message: string; readonly expected?: readonly string[]}) | null
  /** A word that looks like a misspelling of the wanted name. */
  readonly misspelled: Mention | null
  /** The message if nothing is named and no name is wanted in particular. */
  readonly anyMissing: string
  /** The folder, and the name to add to the configuration, if this version does not know them; otherwise null. */
  readonly unknown: {readonly folder: string; readonly name: string} | null
}

/**
 * Reports that a statement is for another cycle or team than its folder, misspells the name, or never names it: the first of these that
 * applies.
 *
 * @param missing the severity of the last two
 */
export function reportName({nomination, statement}: RuleContext, report: (report: Report) => void, facts: NameFacts, missing: Severity): void {
  const {kind, wanted, named, other, misspelled, anyMissing, unknown} = facts
  if (other && wanted) report({message: other.message, range: other, actual: other.text, expected: other.expected ?? wanted.forms})
  else if (misspelled && wanted)
    report({
      message: `The statement never names its ${kind}: “${misspelled.text}” looks like a misspelling of ${wanted.name}; correct it.`,
      range: misspelled,
      expected: [wanted.name],
      severity: missing,
      isByOption: true,
    })
  else if (!named)
    report({
      message: wanted ? `The statement never names its ${kind}; say that you are running for ${wanted.title}.` : anyMissing,
      range: missingNameRange(nomination, statement),
      ...(wanted && {expected: wanted.forms}),
      severity: unknown && missing === 'error' ? 'warning' : missing,
      isByOption: !unknown || missing !== 'error',
      ...(unknown && {
        note: `This version does not know the ${kind} ${unknown.folder}; an official can add it to the configuration: ${configurationHint(`${kind}s`, {name: unknown.name})}.`,
      }),
    })
}

/** The place at which a missing name is reported: the declaration of candidacy, or else the first line that is not empty. */
function missingNameRange({declaration}: Nomination, statement: Source): Range {
  if (declaration) return declaration
  const start = Math.max(0, statement.text.search(/\S/))
  const lineEnd = statement.text.slice(start).search(/[\r\n]/)
  return {start, end: start + statement.text.slice(start, lineEnd < 0 ? undefined : start + lineEnd).trimEnd().length}
}
