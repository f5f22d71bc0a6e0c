import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {createLinter} from '../../src/api/index.js'

const path = 'candidates/2027.1/Nova/jane@example.org'
const statement = (begin: string) => `${begin}

My goals are:

* Keep the gate green.
* Review more patches.

Thank you,
Jane Doe
`
const sound = statement('I would like to be the lead of Nova for the 2027.1 cycle.')
const withHeader = `From: Jane Doe <jane@example.org>\nSubject: Nova PTL candidacy for Indri\n\n${sound}`
const withoutCycle = statement('I would like to run for Nova PTL again.')

type Options = Pick<NonNullable<Parameters<typeof createLinter>[0]>, 'rules' | 'preset'>

async function severities(text: string, options: Options, at = path): Promise<string[]> {
  const {files} = await createLinter({configuration: 'none', ...options}).lintText(text, at)
  return (files[0]?.messages ?? []).map(({ruleId, severity}) => `${ruleId}: ${severity}`)
}

describe('a severity that a configuration sets holds for all findings of the rule', () => {
  test.each<[string, string, Options, string]>([
    ['the preset leaves the lesser one', withHeader, {}, 'leftover-text: warning'],
    ['error', withHeader, {rules: {'leftover-text': 'error'}}, 'leftover-text: error'],
    ['error above advisory', withHeader, {preset: 'advisory', rules: {'leftover-text': 'error'}}, 'leftover-text: error'],
    ['info', withHeader, {rules: {'leftover-text': 'info'}}, 'leftover-text: info'],
    ['error, a byte order mark', `\uFEFF${sound}`, {rules: {encoding: 'error'}}, 'encoding: error'],
    ['error, an unusual space', sound.replace('the gate', 'the\u00A0gate'), {rules: {'hidden-characters': 'error'}}, 'hidden-characters: error'],
    ['strict', withHeader, {preset: 'strict'}, 'leftover-text: error'],
    ['warning under strict', withHeader, {preset: 'strict', rules: {'leftover-text': 'warning'}}, 'leftover-text: warning'],
    ['a missing name', withoutCycle, {rules: {'cycle-named': 'error'}}, 'cycle-named: error'],
    ['a missing name above advisory', withoutCycle, {preset: 'advisory', rules: {'cycle-named': 'error'}}, 'cycle-named: error'],
    ['a missing name, as a warning', withoutCycle, {rules: {'cycle-named': 'warning'}}, 'cycle-named: warning'],
    ['an option of the preset', withoutCycle, {preset: 'advisory'}, 'cycle-named: warning'],
    ['an option is set too', withoutCycle, {rules: {'cycle-named': ['error', {missing: 'warning'}]}}, 'cycle-named: warning'],
    ['an option is set too, to info', withoutCycle, {rules: {'cycle-named': ['error', {missing: 'info'}]}}, 'cycle-named: info'],
  ])('%s', async (_what, text, options, expected) => {
    expect(await severities(text, options)).toEqual([expected])
  })

  test('a folder that this version does not know', async () => {
    const folder = 'candidates/2027.1/Gardening/jane@example.org'
    const text = statement('I would like to be your lead for the 2027.1 cycle.')
    expect(await severities(text, {rules: {'candidate-path': 'off'}}, folder)).toEqual(['project-named: warning'])
    expect(await severities(text, {rules: {'candidate-path': 'off', 'project-named': 'error'}}, folder)).toEqual(['project-named: error'])
    expect(await severities(text, {rules: {'candidate-path': 'off', 'project-named': ['error', {missing: 'warning'}]}}, folder)).toEqual([
      'project-named: warning',
    ])
  })
})

test('a rule names the lesser severities of its examples', async () => {
  const untold: string[] = []
  for (const rule of rules) {
    if (rule.severity === 'off' || rule.readsAnswers || rule.readsOthers) continue
    const told = new Set([rule.severity, ...(rule.lesser ?? []).map(({severity}) => severity)])
    for (const example of rule.examples) {
      if ('good' in example || example.options) continue
      const found = await severities(example.bad, {}, example.path ?? path)
      for (const each of found) if (each.startsWith(`${rule.name}: `) && ![...told].some((severity) => each === `${rule.name}: ${severity}`)) untold.push(each)
    }
  }
  expect(untold).toEqual([])
})
