import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest'
import {createLinter} from '../../src/api/index.js'
import {runProgram} from '../../src/cli/program.js'

/** What every object has: a word that is looked up in an object instead of a map finds one of these. */
const words = [...Object.getOwnPropertyNames(Object.prototype), 'prototype']

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), {recursive: true})
  writeFileSync(join(folder, path), text)
}

const written = vi.hoisted((): string[] => [])
vi.mock(import('../../src/cli/output.js'), async (original) => ({
  ...(await original()),
  writeOutput: async (text) => void written.push(String(text)),
  writeError: (text) => void written.push(String(text)),
}))

/** Calls the command line, and gives all that it says. */
async function call(...argv: string[]): Promise<{status: number; output: string}> {
  written.length = 0
  const status = await runProgram(argv)
  return {status, output: written.join('')}
}

describe.each(words)('%s is a word like any other', (word) => {
  test('in a statement, in each place of its path, and in all that a configuration names', async () => {
    const capital = word.charAt(0).toUpperCase() + word.slice(1)
    write('configuration.yaml', `release: ${word}\n`)
    const statement = `${word}: ${capital}

The ${capital} people and the ${word} release: I am running for PTL of ${word} in the ${word} cycle [${word}], see [1][${word}].

${capital}
---

* ${word} the ${word}
* ${capital}: an ${word}, ${word}-${word}, ${word}.${word}

Goals for ${capital}:

1. ${word}

[${word}] https://example.org/${word}#${word}
[${word}]: https://${word}.example.org/

Thank you,
${capital} ${word}
IRC: ${word}
`
    for (const path of [`candidates/${word}/${word}/${word}`, `candidates/${word}/Nova/${word}@example.org`, `candidates/2027.1/${word}/${word}.md`, word])
      write(path, statement)
    const cycles = [{name: word}, {name: capital, number: word}]
    const teams = [{name: word, aliases: [capital, `${word} team`]}]
    // A word that names a team names no cycle.
    for (const configuration of [{cycles}, {cycles, words: [word]}, {cycles, teams, ignores: [`${word}/x`]}]) {
      write('.nominationlintrc.json', JSON.stringify(configuration))
      const {files, problems} = await createLinter({cwd: folder, preset: 'strict', all: true}).lintFiles(['candidates', word])
      expect(problems).toEqual([])
      expect(files).toHaveLength(4)
    }
  })

  test('as a key of a configuration, a rule, a setting, a preset', async () => {
    for (const configuration of [
      {[word]: 1},
      {preset: word},
      {rules: {[word]: 'off'}},
      {rules: {signature: word}},
      {rules: {'cycle-named': ['error', {[word]: 1}]}},
      {rules: {'cycle-named': ['error', {missing: word}]}},
      {overrides: [{files: '*', rules: {[word]: 'off'}}]},
      {overrides: [{files: '*', rules: {}, [word]: 1}]},
      {teams: [{name: 'a', [word]: 1}]},
      {teams: [{name: 'a', kind: word}]},
      {cycles: [{name: 'a', [word]: 1}]},
      {links: {[word]: 1}},
      {limits: {[word]: 1}},
      {extends: word},
      {wordFiles: word},
    ]) {
      write('.nominationlintrc.json', JSON.stringify(configuration))
      const {files, problems} = await createLinter({cwd: folder}).lintText('I stand.\n')
      expect({configuration, files, count: problems.length}).toEqual({configuration, files: [], count: 1})
      expect(problems[0]?.message).not.toMatch(/internal|function|undefined|\[object/)
    }
  })

  test('as an option, a value, a command, a rule to explain', async () => {
    const calls = [
      [`--${word}`],
      ['lint', `--${word}=1`],
      ['lint', `-${word}`],
      ['lint', `--no-${word}`],
      ['outline', `--${word}`],
      ['rules', `--${word}`],
      ['explain', `--${word}`],
      ['explain', word],
      ['new', `--${word}`],
      ['init', `--${word}`],
      ['outline', word],
      [word],
      ['lint', '--', word],
      ['--format', word],
      ['--format', `${word}:x`],
      ['outline', '--format', word],
      ['rules', '--format', word],
      ['--preset', word],
      ['--rule', `${word}: off`],
      ['--rule', `signature: ${word}`],
      ['--config', word],
      ['--governance', word],
    ]
    for (const argv of calls) {
      const {status, output} = await call(...argv)
      expect({argv, status}).toEqual({argv, status: 2})
      expect(output, argv.join(' ')).toMatch(/^(?:nomination-lint|problem): /m)
      expect(output, argv.join(' ')).not.toMatch(/internal error|TypeError|native code|\[object/)
    }
  })

  test('as a team of governance', async () => {
    write('projects.yaml', `${word}: {leadership_type: ptl, ${word}: {${word}: 1}}\nnova: {leadership_type: distributed}\n`)
    const {output} = await call('--governance', join(folder, 'projects.yaml'), '--no-config', join(folder, 'gone'))
    expect(output).toMatch(/gone: does not exist|is not allowed; remove it/)
  })
})
