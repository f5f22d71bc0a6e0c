import {expect, test} from 'vitest'
import {createLinter, defineRule, OptionsError, testRule} from '../../src/api/index.js'
import {noShouting} from './rules.js'
import {path, sound} from './statement.js'

/** Calls as a program in JavaScript may, whatever the types say. */
function call(method: (...values: never[]) => unknown, ...values: unknown[]): unknown {
  return Reflect.apply(method, undefined, values)
}

const wrong: [unknown, string][] = [
  [{preset: 'x'}, 'preset: unexpected "x", expected recommended, strict or advisory.'],
  [{preset: 'recomended'}, 'preset: unexpected "recomended", expected recommended, strict or advisory. Did you mean `recommended`?'],
  [{presett: 'strict'}, 'presett: unknown key. Did you mean `preset`?'],
  [{configuration: 'nosuch.yaml'}, 'configuration: unexpected "nosuch.yaml", expected nearest, none or {file: PATH}. Did you mean {file: "nosuch.yaml"}?'],
  [{configuration: {path: 'a'}}, 'configuration.file: is missing, expected text.\nconfiguration.path: unknown key. Known: file.'],
  [{configuration: 5}, 'configuration: unexpected 5, expected nearest, none or {file: PATH}.'],
  [{cwd: 5, all: 'yes'}, 'cwd: unexpected 5, expected text.\nall: unexpected "yes", expected true or false.'],
  [{cwd: ''}, 'cwd: unexpected "", expected something that is not empty.'],
  [null, 'options: has no value, expected keys and values.'],
  ['strict', 'options: unexpected "strict", expected keys and values.'],
  [[], 'options: unexpected list, expected keys and values.'],
  [{rules: []}, 'rules: unexpected list, expected keys and values.'],
  [
    {rules: {sginature: 'off', signature: 'of', spelling: 'warn'}},
    'rules.sginature: unknown rule. Did you mean `signature`?\nrules.signature: unexpected "of", expected off, info, warning or error. Did you mean `off`?\nrules.spelling: unexpected "warn", expected off, info, warning or error. Did you mean `warning`?',
  ],
  [
    {rules: {'cycle-named': ['error', {missing: 'wrning'}]}},
    'rules.cycle-named[1].missing: unexpected "wrning", expected error, warning or info. Did you mean `warning`?',
  ],
  [{rules: {spelling: Symbol('x')}}, 'rules.spelling: unexpected Symbol(x), expected off, info, warning or error.'],
  [{configuration: 5n}, 'configuration: unexpected 5, expected nearest, none or {file: PATH}.'],
  [{governance: 'projects.yaml'}, 'governance: unexpected "projects.yaml", expected a list of teams, as `await readGovernance(PATH)` gives it.'],
  [{additionalRules: [() => 'code']}, 'additionalRules[0]: unexpected function, expected keys and values.'],
  [
    {additionalRules: [{...noShouting, name: 'No Shouting'}]},
    'additionalRules[0].name: unexpected "No Shouting", expected a name in lower case such as no-shouting.',
  ],
  [{additionalRules: [{...noShouting, severity: 'fatal'}]}, 'additionalRules[0].severity: unexpected "fatal", expected off, info, warning or error.'],
  [
    {additionalRules: [{...noShouting, name: 'spelling'}]},
    "additionalRules[0].name: spelling is the name of one of the linter's own rules; give yours another.",
  ],
  [{additionalRules: [noShouting, noShouting]}, 'additionalRules[1].name: no-shouting is the name of additionalRules[0] too; give one of them another.'],
]
test.each(wrong.map(([options, message]) => [message, options] as const))('createLinter refuses options: %s', (message, options) => {
  const make = () => call(createLinter, options)
  expect(make).toThrow(OptionsError)
  expect(make).toThrow(new OptionsError(message))
})

test('a rule with a part missing or misspelled is refused where it is defined', () => {
  const {check, ...rest} = noShouting
  expect(() => call(defineRule, {...rest, chek: check})).toThrow(
    new OptionsError('defineRule.check: is missing, expected a function.\ndefineRule.chek: unknown key. Did you mean `check`?'),
  )
  expect(() => call(testRule, 5)).toThrow(new OptionsError('testRule: unexpected 5, expected keys and values.'))
})

const linter = createLinter({configuration: 'none'})
test.each<[string, () => unknown, string]>([
  ['a text that is none', () => call(linter.lintText, 5), 'text: unexpected number, expected a string or a Uint8Array.'],
  ['no path', () => call(linter.lintText, '', ''), 'path: unexpected "", expected a path that is not empty and has no zero byte.'],
  ['options in place of a path', () => call(linter.lintText, '', {filePath: 'a'}), 'path: unexpected keys and values, expected text.'],
  ['a path among paths that is none', () => call(linter.lintFiles, [5]), 'paths[0]: unexpected 5, expected text.'],
  ['an unknown option', () => call(linter.lintFiles, [], {changd: true}), 'options.changd: unknown key. Did you mean `changed`?'],
  ['no options', () => call(linter.outlineFiles, [], null), 'options: has no value, expected keys and values.'],
  ['a signal that is none', () => call(linter.lintFiles, [], {signal: true}), 'options.signal: unexpected true, expected keys and values.'],
  ['an option of files for a text', () => call(linter.fixText, '', 'a', {dry: true}), 'options.dry: unknown key. Known: suggestions.'],
  ['an unknown format', () => call(linter.format, {files: []}, 'jsn'), 'Unknown format jsn. Did you mean `json`?'],
  ['a report that is none', () => call(linter.format, {files: 5}, 'json'), 'report.files: unexpected 5, expected a list.'],
  ['a width that is none', () => call(linter.format, {files: []}, 'pretty', {width: -1}), 'options.width: unexpected -1, expected a number of 1 or more.'],
])('%s is refused by the method that is given it', async (_what, refused, message) => {
  await expect(refused()).rejects.toThrow(OptionsError)
  await expect(refused()).rejects.toThrow(message)
})

test('frozen options are taken, and options that change later change nothing', async () => {
  const rules: Record<string, unknown> = {signature: 'warning'}
  const additionalRules = [noShouting]
  const changing = createLinter({configuration: 'none', rules, additionalRules})
  const frozen = createLinter(
    Object.freeze({configuration: 'none', rules: Object.freeze({...rules}), additionalRules: Object.freeze([Object.freeze(noShouting)])}),
  )
  rules['signature'] = 'off'
  additionalRules.pop()
  const text = sound.replace('Jane Doe', '').replace('Hello,', 'Hello!')
  for (const each of [changing, frozen]) {
    const {files} = await each.lintText(text, path)
    expect(files[0]?.messages.map(({ruleId, severity}) => `${ruleId} ${severity}`)).toEqual(['no-shouting warning', 'signature warning'])
  }
})

test('options that are given as undefined are left out', async () => {
  const nothing = {cwd: undefined, configuration: undefined, preset: undefined, rules: undefined, additionalRules: undefined, all: undefined, base: undefined}
  expect((await createLinter({...nothing, configuration: 'none'}).lintFiles([], {changed: undefined, signal: undefined})).problems).toEqual([])
})
