import {describe, expect, test} from 'vitest'
import {createLinter} from '../../src/api/index.js'
import {noShouting} from './rules.js'
import {path, sound} from './statement.js'

describe('formats', () => {
  const shouting = createLinter({configuration: 'none', additionalRules: [noShouting]})

  test('show a report, also with messages and files left out', async () => {
    const report = await shouting.lintText(sound.replace('Hello,', 'Hello!').replace('Jane Doe', ''), path)
    expect(JSON.parse(await shouting.format(report, 'json'))).toEqual({version: 1, files: report.files, problems: [], summary: report.summary})
    const errors = {files: report.files.map((file) => ({...file, messages: file.messages.filter(({severity}) => severity === 'error')}))}
    expect(await shouting.format(errors, 'unix')).toMatch(/^[^\n]*: error: [^\n]* \[signature\]\n$/)
    expect(await shouting.format({files: []}, 'pretty')).toBe('No nomination was linted.\n')
    const none = {files: [{path: 'a', messages: []}], problems: [{path: 'b', message: 'does not exist.'}]}
    expect(await shouting.format(none, 'pretty')).toBe('No findings in 1 nomination; 1 problem.\n')
    expect(JSON.parse(await shouting.format(report, 'sarif')).runs[0].tool.driver.rules.map(({id}: {id: string}) => id)).toContain('no-shouting')
  })

  test('refuse messages that no linter gave', async () => {
    const report = await shouting.lintText('Hello!', path)
    await expect(shouting.format(JSON.parse(JSON.stringify(report)), 'pretty')).rejects.toThrow(`report: a message of ${path} is a copy.`)
  })

  test('wrap and colour where that is asked for', async () => {
    const report = await shouting.lintText('Hello!', path)
    expect(await shouting.format(report, 'pretty', {color: true})).toContain('\u001B[')
    const wrapped = await shouting.format(report, 'pretty', {width: 60})
    const lines = wrapped.split('\n').filter((line) => line.startsWith('  '))
    expect(lines.length).toBeGreaterThan(report.summary.errors)
    expect(lines.filter(({length}) => length > 60)).toEqual([])
  })
})
