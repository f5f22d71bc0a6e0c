import {defineRule, type Rule, type RuleContext} from '../../src/api/index.js'

/** A rule as a program in JavaScript may write it: it returns and reports anything, whatever the types say. */
export function ruleOf(name: string, check: (context: RuleContext, report: (report: unknown) => void) => unknown): Rule {
  const definition = {name, summary: 'For the test.', why: 'For the test.', severity: 'warning', examples: [], check}
  return Reflect.apply(defineRule, undefined, [definition])
}

/** Reports each exclamation mark. */
export const noShouting = defineRule({
  name: 'no-shouting',
  summary: 'No statement shouts.',
  why: 'For the test.',
  severity: 'warning',
  examples: [{good: 'Quiet.\n'}, {bad: 'Loud!\n', reports: ['1:5-1:6: Unexpected `!`']}],
  check({source}, report) {
    for (const {index} of source.text.matchAll(/!/g)) report({message: 'Unexpected `!`', position: source.positionAt(index, index + 1)})
  },
})
