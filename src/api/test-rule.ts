import {described} from '../lint/internal-error.js'
import {exampleText, faultsOfExamples, reportsOf} from '../lint/rule-examples.js'
import type {Example, Rule} from '../rule/define-rule.js'
import {checkedRule} from './checked-rule.js'
import {faultsIn, refuse} from './refuse.js'
import {ruleSchema} from './rule-schema.js'

/** An example that does not show what it says. Test frameworks show `actual` and `expected` side by side. */
export class ExampleError extends Error {
  override name = 'ExampleError'
  readonly actual: readonly string[]
  readonly expected: readonly string[]

  constructor(message: string, actual: readonly string[] = [], expected: readonly string[] = []) {
    super(message)
    this.actual = actual
    this.expected = expected
  }
}

/**
 * Runs the examples of a rule alone: a good one must report nothing, a bad one exactly what it lists. For use in any test framework:
 * `test('no-shouting', () => testRule(noShouting))`.
 *
 * @throws {ExampleError} for the first wrong example, and for a rule without a good and a bad one
 * @throws {OptionsError} for what is not a rule
 */
export function testRule(rule: Rule): void {
  refuse(faultsIn(rule, ruleSchema, ['testRule']))
  const [fault] = faultsOfExamples(rule)
  if (fault !== undefined) throw new ExampleError(`${fault}.`)
  const checked = checkedRule(rule)
  for (const [index, example] of rule.examples.entries()) checkExample(checked, example, `Example ${index + 1} of ${rule.name}`)
}

function checkExample(rule: Rule, example: Example, which: string): void {
  const expected = 'bad' in example ? example.reports : []
  const text = exampleText(example)
  let actual: readonly string[]
  try {
    actual = reportsOf(rule, text, example)
  } catch (cause) {
    throw Object.assign(new ExampleError(`${which} (${shown(text)}): the rule threw ${described(cause)}`, [], expected), {cause})
  }
  if (actual.length === expected.length && actual.every((each, at) => each === expected[at])) return
  throw new ExampleError(`${which} (${shown(text)}): expected ${listed(expected)}, got ${listed(actual)}`, actual, expected)
}

function shown(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60)}…` : text)
}

function listed(reports: readonly string[]): string {
  return reports.length === 0 ? 'no report' : reports.map((report) => `\n  ${report}`).join('')
}
