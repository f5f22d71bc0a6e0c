import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {createLinter, defineRule, formatNames, GovernanceError, OptionsError, readGovernance} from '../../src/api/index.js'
import {noShouting, ruleOf} from './rules.js'
import {sound} from './statement.js'

/** What programs in JavaScript pass, whatever the types say: it is refused by name, or does what it seems to do. */

function call(method: (...values: never[]) => unknown, ...values: unknown[]): unknown {
  return Reflect.apply(method, undefined, values)
}

test('what is no file of governance is told with its path, and no path is refused', async () => {
  const missing = readGovernance('nowhere/projects.yaml')
  await expect(missing).rejects.toThrow(new GovernanceError('nowhere/projects.yaml', 'does not exist.'))
  await expect(missing).rejects.toMatchObject({message: 'nowhere/projects.yaml does not exist.', path: 'nowhere/projects.yaml', fault: 'does not exist.'})
  await expect(call(readGovernance)).rejects.toThrow(OptionsError)
})

test('a rule without a severity is told which there are', () => {
  const {severity: _, ...rest} = noShouting
  expect(() => call(defineRule, rest)).toThrow(new OptionsError('defineRule.severity: is missing, expected off, info, warning or error.'))
})

test('a map in place of an object is refused', () => {
  expect(() => call(createLinter, {rules: new Map([['spelling', 'off']])})).toThrow(new OptionsError('rules: unexpected Map, expected a plain object.'))
  expect(() => call(createLinter, new Map([['preset', 'strict']]))).toThrow(new OptionsError('options: unexpected Map, expected a plain object.'))
})

test.each(formatNames)('a problem without a path is about no one file: %s', async (name) => {
  const report = await createLinter({configuration: 'none'}).format({files: [], problems: [{message: 'It rains.'}]}, name)
  expect(typeof report).toBe('string')
  await expect(call(createLinter().format, {files: [], problems: [{path: 5, message: 'x'}]}, name)).rejects.toThrow(OptionsError)
})

test('bytes whose memory was given away are refused', async () => {
  const bytes = new TextEncoder().encode(sound)
  structuredClone(bytes, {transfer: [bytes.buffer]})
  await expect(createLinter({configuration: 'none'}).lintText(bytes)).rejects.toThrow(OptionsError)
  expect((await createLinter({configuration: 'none'}).lintText(new Uint8Array())).files).toHaveLength(1)
})

test('the output of a repair that leaves no statement is what is written', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  onTestFinished(() => rmSync(folder, {recursive: true}))
  const file = join(folder, 'statement')
  writeFileSync(file, sound)
  const rule = ruleOf('to-html', ({source}, report) => {
    if (!source.text.startsWith('<'))
      report({message: 'Unexpected text.', fix: [{start: 0, end: source.text.length, text: '<!DOCTYPE html>\n<html></html>\n'}]})
  })
  const linter = createLinter({configuration: 'none', cwd: folder, additionalRules: [rule]})
  const [fixed] = (await linter.fixFiles('statement')).files
  expect(fixed?.output).toBe(readFileSync(file, 'utf8'))
  expect(fixed?.output).toContain('<html>')
})
