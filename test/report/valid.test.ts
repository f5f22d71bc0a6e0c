import {createRequire} from 'node:module'
import {Ajv} from 'ajv'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {SaxesParser} from 'saxes'
import {unified} from 'unified'
import * as v from 'valibot'
import {describe, expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {checkstyle} from '../../src/report/checkstyle.js'
import {forTerminal} from '../../src/report/escape.js'
import {github} from '../../src/report/github.js'
import {junit} from '../../src/report/junit.js'
import {markdown} from '../../src/report/markdown.js'
import {rdjson} from '../../src/report/rdjson.js'
import {sarif} from '../../src/report/sarif.js'
import {textComment} from '../../src/report/text-comment.js'
import {unix} from '../../src/report/unix.js'
import {withNote} from '../../src/report/words.js'
import {zuul} from '../../src/report/zuul.js'
import {Source} from '../../src/text/source.js'
import {findingAt, ordinaryRun, print, resultOf, type SampleRun} from '../support/report-samples.js'
import {zuulSchema} from '../support/zuul-schema.js'

const nothing: SampleRun = {files: [], problems: []}

describe('sarif', () => {
  const validate = new Ajv({
    strict: false,
    // One pattern of the published schema is no regular expression in the sense of the flag `u`.
    unicodeRegExp: false,
    formats: {uri: URL.canParse, 'uri-reference': (text: string) => URL.canParse(text, 'file:///') && !/[^!-~]/.test(text), 'date-time': true},
  }).compile(createRequire(import.meta.url)('schemastore/schemas/json/sarif-2.1.0.json'))

  test.each([
    ['an ordinary run', ordinaryRun],
    ['no file at all', nothing],
  ])('keeps to the published schema: %s', (_, run) => {
    validate(JSON.parse(print(sarif, run, {rules}).text))
    expect(validate.errors).toBeNull()
  })

  test('lists what the suppressions file accepts, and says of all else that it is not accepted', () => {
    const source = new Source('a', 'teh end')
    const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected "teh".'})
    const accepted = findingAt(source, 'repeated-words', 'warning', 'end', {message: 'Unexpected "end".'})
    const run = {files: [resultOf(source, [finding], {accepted: [accepted], more: 1})], problems: []}
    const log = JSON.parse(print(sarif, run, {rules}).text)
    validate(log)
    expect(validate.errors).toBeNull()
    const kinds = log.runs[0].results.map(({ruleId, suppressions}: {ruleId?: string; suppressions: {kind: string}[]}) => [
      ruleId,
      suppressions.map(({kind}) => kind),
    ])
    expect(kinds).toEqual([
      ['spelling', []],
      [undefined, []],
      ['repeated-words', ['external']],
    ])
    expect(JSON.parse(print(sarif, run, {hidesAccepted: true}).text).runs[0].results).toHaveLength(2)
  })

  test('offers at most three texts, and none where the place holds something else', () => {
    const source = new Source('a', 'teh end')
    const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected "teh".', expected: ['the', 'tech', 'ten', 'tea']})
    const files = [resultOf(source, [finding, {...finding, actual: '1'}])]
    const {results} = JSON.parse(print(sarif, {files, problems: []}).text).runs[0]
    expect(results[0].fixes.map(({artifactChanges}: {artifactChanges: unknown[]}) => artifactChanges.length)).toEqual([1, 1, 1])
    expect(results[1].fixes).toBeUndefined()
  })

  test('knows a finding again after a line was added above it', () => {
    const fingerprints = ['Signed twice\nteh end\nteh end\n', 'One more line\nSigned twice\nteh end\nteh end\n'].map((text) => {
      const source = new Source('a', text)
      const first = findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected "teh".'})
      const second = {...first, position: source.positionAt(text.lastIndexOf('teh'), text.lastIndexOf('teh') + 3)}
      const printed = print(sarif, {files: [resultOf(source, [first, second])], problems: []}).text
      return JSON.parse(printed).runs[0].results.map(({partialFingerprints}: {partialFingerprints: object}) => Object.values(partialFingerprints)[0])
    })
    expect(fingerprints[0]).toEqual(fingerprints[1])
    expect(new Set(fingerprints[0]).size).toBe(2)
  })
})

describe('zuul', () => {
  test.each([
    ['an ordinary run', ordinaryRun],
    ['no file at all', nothing],
  ])("keeps to Zuul's schema, which knows no other keys: %s", (_, run) => {
    expect(() => v.parse(zuulSchema, JSON.parse(print(zuul, run).text))).not.toThrow()
  })

  test('puts a comment on the end of a file on its last line of text, for Gerrit knows none below', () => {
    const source = new Source('a', 'one\ntwo\n')
    const position = source.positionAt(8, 8)
    const finding = {ruleId: 'signature', severity: 'error', message: 'No signature.', position} as const
    const printed = print(zuul, {files: [resultOf(source, [finding])], problems: []}).text
    expect(JSON.parse(printed).zuul.file_comments.a).toEqual([{line: 2, level: 'error', message: 'No signature. (signature)'}])
  })
})

describe('links to a rule', () => {
  const urls = ['https://example.org/rules/x.md', 'docs/rules/x.md', 'javascript:alert(1)', 'https://']
  const source = new Source('a', 'teh')
  const findings = urls.map((url) => findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected.', url}))

  test('are whole addresses, or are left out', () => {
    const {diagnostics} = JSON.parse(print(rdjson, {files: [resultOf(source, findings)], problems: []}).text)
    expect(diagnostics.map(({code}: {code: {url?: string}}) => code.url)).toEqual([urls[0], undefined, undefined, undefined])
    const described = urls.flatMap((url) => rules.slice(0, 1).map((rule) => ({...rule, url})))
    const [run] = JSON.parse(print(sarif, nothing, {rules: described}).text).runs
    expect(run.tool.driver.rules.map(({helpUri}: {helpUri?: string}) => helpUri)).toEqual([urls[0], undefined, undefined, undefined])
  })
})

describe('junit', () => {
  test.each([
    ['an ordinary run', ordinaryRun],
    ['no file at all', nothing],
  ])('is well-formed XML whose counts are those of its cases: %s', (_, run) => {
    const found = {testcase: 0, failure: 0, error: 0}
    let told = {}
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({name, attributes}) => {
      if (name === 'testsuites') told = {testcase: Number(attributes['tests']), failure: Number(attributes['failures']), error: Number(attributes['errors'])}
      if (name === 'testcase' || name === 'failure' || name === 'error') found[name] += 1
    })
    parser.write(print(junit, run).text).close()
    expect(told).toEqual(found)
  })
})

describe('checkstyle', () => {
  test.each([
    ['an ordinary run', ordinaryRun],
    ['no file at all', nothing],
  ])('is well-formed XML with an element for each file: %s', (_, run) => {
    const names: (string | undefined)[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({name, attributes}) => {
      if (name === 'file') names.push(attributes['name'])
    })
    parser.write(print(checkstyle, run).text).close()
    expect(names).toEqual([...run.files, ...run.problems].map(({path}) => path))
  })

  test('has the attributes and severities that readers know, and hostile text as text', () => {
    const errors: Record<string, string>[] = []
    const parser = new SaxesParser()
    parser.on('error', (error) => {
      throw error
    })
    parser.on('opentag', ({name, attributes}) => {
      if (name === 'error') errors.push(attributes)
    })
    const run = misleading()
    parser.write(print(checkstyle, run).text).close()
    expect(errors.map(({line, severity}) => [line, severity])).toEqual([
      ['1', 'warning'],
      ['1', 'error'],
      ['1', 'info'],
      ['1', 'info'],
      ['1', 'error'],
    ])
    expect(errors[0]?.['message']).toBe(forTerminal(withNote(run.files[0]?.findings[0]?.message ?? '', run.files[0]?.findings[0]?.note)))
  })
})

const fromOne = v.pipe(v.number(), v.integer(), v.minValue(1))
const rdjsonPosition = v.strictObject({line: fromOne, column: fromOne})
const rdjsonRange = v.strictObject({start: rdjsonPosition, end: rdjsonPosition})

/** A run in which all that strangers choose looks like what a format's reader looks for. */
function misleading(): SampleRun {
  const text = 'teh a:1:2: error: b\n<error line="1"/> ]]> "x" \u0000\u202e {"a":1}'
  const source = new Source(`candidates/2027.1/Nova/"jane" <doe>&'x'@example.org`, text)
  const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: `Unexpected \`${text}\``, note: text})
  const files = [resultOf(source, [finding, {...finding, severity: 'error'}, {...finding, severity: 'info'}], {more: 1})]
  return {files, problems: [{path: null, message: text}]}
}

describe('unix', () => {
  test.each([
    ["Jenkins' GCC parser", /^(?<file>.+?):(?<line>\d+):(?:(?<column>\d+):)? ?(?<severity>warning|error|note): (?<text>.+)$/],
    ["VS Code's $gcc", /^(?<file>.*?):(?<line>\d+):(?<column>\d*):?\s+(?:fatal\s+)?(?<severity>warning|error|note):\s+(?<text>.*)$/],
    // `%f:%l:%c: %t%*[^:]: %m`
    ["Vim's errorformat", /^(?<file>.+?):(?<line>\d+):(?<column>\d+): (?<severity>.[^:]*): (?<text>.+)$/],
  ])('every line is read by %s', (_, pattern) => {
    for (const run of [ordinaryRun, misleading()]) {
      const lines = print(unix, run).text.trimEnd().split('\n')
      const found = run.files.flatMap(({path, findings, more}) => [
        ...findings.map(({severity, position: {start}}) => [path, start.line, start.column, severity === 'info' ? 'note' : severity]),
        ...(more > 0 ? [[path, 1, 1, 'note']] : []),
      ])
      const problems = run.problems.map(({path}) => [path ?? 'nomination-lint', 1, 1, 'error'])
      const read = lines.map((line) => {
        const {file, line: number, column, severity} = pattern.exec(line)?.groups ?? {}
        return [file, Number(number), Number(column), severity]
      })
      expect(read).toEqual([...found, ...problems])
    }
  })

  test('a note follows a message as a sentence of its own', () => {
    const source = new Source('a', 'teh')
    const told = (message: string) => findingAt(source, 'spelling', 'warning', 'teh', {message, note: 'Add it.'})
    const {text} = print(unix, {files: [resultOf(source, [told('Unexpected `teh`'), told('Remove `teh`.')])], problems: []})
    expect(text).toBe('a:1:1: warning: Unexpected `teh`. Add it. [spelling]\na:1:1: warning: Remove `teh`. Add it. [spelling]\n')
  })
})

describe('rdjson', () => {
  const diagnosticSchema = v.strictObject({
    message: v.string(),
    location: v.strictObject({path: v.pipe(v.string(), v.minLength(1)), range: v.optional(rdjsonRange)}),
    severity: v.picklist(['ERROR', 'WARNING', 'INFO']),
    code: v.optional(v.strictObject({value: v.string(), url: v.optional(v.pipe(v.string(), v.url()))})),
    suggestions: v.optional(v.array(v.strictObject({range: rdjsonRange, text: v.string()}))),
  })

  test("keeps to reviewdog's schema", () => {
    const schema = v.strictObject({source: v.strictObject({name: v.string()}), diagnostics: v.array(diagnosticSchema)})
    for (const run of [ordinaryRun, nothing, misleading()]) expect(() => v.parse(schema, JSON.parse(print(rdjson, run).text))).not.toThrow()
  })

  test.each([
    ['no file at all', nothing, 0],
    ['an ordinary run', ordinaryRun, 6],
  ])('is one object whatever there is: %s', (_, run, count) => {
    expect(JSON.parse(print(rdjson, run).text).diagnostics).toHaveLength(count)
  })

  test('counts columns in bytes of UTF-8, as reviewdog does', () => {
    const source = new Source('a', 'é𐐀 teh end')
    const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected "teh".', suggestion: [{start: 4, end: 7, text: 'the'}]})
    const [diagnostic] = JSON.parse(print(rdjson, {files: [resultOf(source, [finding])], problems: []}).text).diagnostics
    const range = {start: {line: 1, column: 8}, end: {line: 1, column: 11}}
    expect(diagnostic).toMatchObject({location: {path: 'a', range}, severity: 'WARNING', code: {value: 'spelling'}, suggestions: [{range, text: 'the'}]})
  })

  test('offers no suggestion that changes several places, for reviewdog would offer each by itself', () => {
    const source = new Source('a', 'teh teh')
    const suggestion = [
      {start: 0, end: 3, text: 'the'},
      {start: 4, end: 7, text: 'the'},
    ]
    const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected "teh".', suggestion})
    const [diagnostic] = JSON.parse(print(rdjson, {files: [resultOf(source, [finding])], problems: []}).text).diagnostics
    expect(diagnostic.suggestions).toBeUndefined()
  })
})

describe('text-comment', () => {
  test('is cut to what Gerrit takes, and says how much is left out', () => {
    const source = new Source('a', 'teh end')
    const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected "teh".'})
    const files = Array.from({length: 2000}, () => resultOf(source, [finding]))
    const {text} = print(textComment, {files, problems: []})
    const shown = text.match(/Unexpected/g)?.length ?? 0
    expect(Buffer.byteLength(text)).toBeLessThan(16 * 1024)
    expect(shown).toBeGreaterThan(100)
    expect(text).toContain(`And ${2000 - shown} more findings`)
  })

  test('has the gravest findings of a nomination first', () => {
    const source = new Source('a', 'teh end')
    const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: 'Unexpected "teh".'})
    const graver = findingAt(source, 'signature', 'error', 'end', {message: 'No signature.'})
    const {text} = print(textComment, {files: [resultOf(source, [finding, graver])], problems: []})
    expect(text.indexOf('No signature.')).toBeLessThan(text.indexOf('Unexpected'))
  })
})

describe('markdown', () => {
  test('is read by GitHub as the summary, a heading, a checklist, a table and a diff of what is suggested', () => {
    const tree = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .parse(print(markdown, {...ordinaryRun, files: ordinaryRun.files.slice(0, 1)}).text)
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'paragraph', 'heading', 'list', 'table', 'paragraph', 'code'])
    const list = tree.children.find((node) => node.type === 'list')
    expect(list?.children.map(({checked}) => checked)).toEqual([true, false, true, false, false])
  })
})

/** A line of a log as GitHub's runner reads it (ActionCommand.TryParseV2); null for one that is no command. */
function readByRunner(line: string): {command: string; properties: Record<string, string>; text: string} | null {
  const [, command = '', list = '', data = ''] = /^\s*::(\w+)(?: (.*?))?::(.*)$/.exec(line) ?? []
  const decoded = (text: string) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%')
  const properties = list
    .split(',')
    .flatMap((pair) => (pair.includes('=') ? [[pair.slice(0, pair.indexOf('=')), decoded(pair.slice(pair.indexOf('=') + 1))]] : []))
  return command === '' ? null : {command, properties: Object.fromEntries(properties), text: decoded(data)}
}

describe('github', () => {
  test('is read by the runner as annotations of the right files and lines, whatever the path and the text hold', () => {
    const source = new Source('./candidates/2027.1/Nova/50%,a:b=c::d@example.org', 'teh end\n')
    const finding = findingAt(source, 'spelling', 'warning', 'teh', {message: '100%: a,b', suggestion: [{start: 0, end: 3, text: 'the'}]})
    const lines = print(github, {files: [resultOf(source, [finding])], problems: []})
      .text.trimEnd()
      .split('\n')
    expect(lines.map(readByRunner)).toEqual([
      {
        command: 'warning',
        properties: {file: 'candidates/2027.1/Nova/50%,a:b=c::d@example.org', line: '1', endLine: '1', col: '1', endColumn: '4', title: 'spelling'},
        text: '100%: a,b\nSuggested:\nthe end',
      },
      null,
    ])
  })

  function manyFindings(): SampleRun {
    const source = new Source('a', 'x '.repeat(30))
    const findings = Array.from({length: 30}, (_, at) => ({
      ruleId: 'spelling',
      severity: at % 2 ? ('error' as const) : ('warning' as const),
      message: `Finding ${at}.`,
      position: source.positionAt(at * 2, at * 2 + 1),
    }))
    return {files: [resultOf(source, findings)], problems: []}
  }

  const kinds = (text: string) => text.split('\n').flatMap((line) => /^::(\w+)/.exec(line)?.[1] ?? [])

  test('shows ten of each kind, and says how many more there are', () => {
    const {text} = print(github, manyFindings())
    expect(kinds(text).filter((kind) => kind === 'error')).toHaveLength(10)
    expect(kinds(text).filter((kind) => kind === 'warning')).toHaveLength(10)
    expect(text).toMatch(/^10 more findings: /m)
  })

  test('shows what the linter could not do, however many errors came before', () => {
    const {text} = print(github, {...manyFindings(), problems: ordinaryRun.problems})
    expect(kinds(text).filter((kind) => kind === 'error')).toHaveLength(10)
    expect(text).toContain('::There is no such file.')
    expect(text).toMatch(/^11 more findings: /m)
  })

  test('has all of them in the summary of the step', () => {
    const {appendix} = print(github, manyFindings())
    expect(appendix.match(/Finding \d+\./g)).toHaveLength(30)
  })

  test('keeps the summary of the step within what GitHub takes', () => {
    const [file] = manyFindings().files
    const files = file ? Array<typeof file>(600).fill({...file, path: 'a'.repeat(500)}) : []
    const {appendix} = print(github, {files, problems: []})
    expect(Buffer.byteLength(appendix)).toBeLessThan(1024 * 1024)
    expect(appendix).toMatch(/and more, which does not fit into the summary of a step/)
  })

  test('leaves out columns where a finding spans lines, for GitHub then drops the annotation', () => {
    const source = new Source('a', 'one\ntwo\n')
    const finding = {ruleId: 'x', severity: 'error', message: 'Both.', position: source.positionAt(0, 7)} as const
    const {text} = print(github, {files: [resultOf(source, [finding])], problems: []})
    expect(text).toContain('::error file=a,line=1,endLine=2,title=x::Both.')
  })
})
