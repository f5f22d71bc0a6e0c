import {readFileSync} from 'node:fs'
import {globSync} from 'tinyglobby'
import {describe, expect, test} from 'vitest'
import {headLength, isReport} from '../../src/report/is-report.js'
import {outlineReporters, reporters} from '../../src/report/registry.js'
import {Source} from '../../src/text/source.js'
import {ordinaryRun, print, resultOf, type SampleRun} from '../support/report-samples.js'

const [faulty] = ordinaryRun.files
const sound = resultOf(new Source('candidates/2027.1/Nova/sam@example.org', 'Hello\n'), [])
const runs: Readonly<Record<string, SampleRun>> = {
  'a faulty and a sound file': ordinaryRun,
  'a sound file': {files: [sound], problems: []},
  'a file of which nothing is shown': {files: faulty ? [{...faulty, findings: []}] : [], problems: []},
  'nothing but what is accepted, and a problem': {
    files: [{...sound, counts: {...sound.counts, suppressed: 2}}],
    problems: [{path: 'gone', message: 'does not exist.'}],
  },
  'nothing but a problem': {files: [], problems: [{path: 'gone', message: 'does not exist.'}]},
  nothing: {files: [], problems: []},
}
const formats = [...Object.entries(reporters), ...Object.entries(outlineReporters).map(([name, load]) => [`outline ${name}`, load] as const)]

describe.each(formats)('a report of the format %s', (name, load) => {
  test.each(Object.keys(runs))('is known as one: %s', async (run) => {
    const {text} = print(await load(), runs[run] ?? ordinaryRun)
    // What says nothing of nothing is empty, and an empty file may always be written to.
    const isSilent = name === 'unix' || (name === 'outline pretty' && runs[run]?.files.length === 0)
    if (!isSilent || text !== '') expect(isReport(text.slice(0, headLength))).toBe(true)
  })
})

test('no file of this repository is taken for one, but for those that hold one', () => {
  const files = globSync(['**/*', 'seeds/**/*@*'], {
    dot: true,
    ignore: ['.git', '.git/**', '**/node_modules/**', 'dist/**', 'coverage/**', 'test/**/golden/**'],
  })
  expect(files.length).toBeGreaterThan(300)
  expect(files.filter((file) => isReport(readFileSync(file, 'utf8').slice(0, headLength)))).toEqual([])
})
