import fc from 'fast-check'
import {expect, test} from 'vitest'
import {rules} from '../../rules/index.js'
import {collect} from '../../src/lint/collect-results.js'
import {createEngine} from '../../src/lint/engine.js'
import {encode} from '../../src/lint/fix/apply-edits.js'
import type {Edit, Finding} from '../../src/rule/finding.js'
import type {FileResult} from '../../src/rule/result.js'

/** Printed by the test that fails with it, and taken from the environment to run it again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const numRuns = Number(process.env['RUNS'] ?? 2000)
console.info(`SEED=${seed} RUNS=${numRuns}`)
const given = {seed, numRuns, includeErrorInReport: true}
/** Ends what hangs; a longer run may take longer. */
const timeout = Math.max(600_000, numRuns * 100)

const linter = createEngine({lintRules: rules, configuration: 'none'})

/** What statements are made of, beside what nobody would write. */
const pieces = fc.constantFrom(
  ...[
    'Hello,\n\n',
    'I stand for Nova in 2027.1.\n',
    'the the ',
    '* item\n',
    '  - nested\n',
    '1. one\n',
    '2) two\n',
    '[1]',
    '[1] https://example.org/a\n',
    '[2]: x\n',
  ],
  ...[
    '\n',
    '\r\n',
    '\r',
    '\t',
    '    ',
    '=====\n',
    '# Title\n',
    '**bold**',
    '_',
    '`code`',
    '<',
    '>',
    '](',
    'http//x.y ',
    'teh ',
    'â€™',
    '\u202e',
    '\u200b',
    '\ufeff',
  ],
  ...[
    '-- \nJane Doe\n',
    'Thanks,\nJane\n',
    'Gazpacho ',
    'Technical Committee ',
    '<your name>',
    'TODO',
    '\u00a0',
    'é',
    '\ud83d\ude00',
    '::error::',
    '##[x]',
    '$(x)',
  ],
)
const statements = fc.array(fc.oneof({weight: 6, arbitrary: pieces}, fc.string({unit: 'binary', maxLength: 8})), {maxLength: 40}).map((parts) => parts.join(''))
const bytes = fc.oneof(
  statements.map((text) => new TextEncoder().encode(text)),
  fc.uint8Array({maxLength: 200}),
  fc.tuple(statements, fc.uint8Array({maxLength: 4}), statements).map(([a, b, c]) => new Uint8Array(Buffer.concat([Buffer.from(a), b, Buffer.from(c)]))),
)

/** A file in one of the two dialects, and where no place is known. */
interface Given {
  readonly data: Uint8Array
  readonly path: string
}
const paths = fc.constantFrom('candidates/2027.1/Nova/jane@example.org', 'candidates/2027.1/TC/jane.md', 'statement.txt')
const files: fc.Arbitrary<Given> = fc.record({data: bytes, path: paths})

/** Rules whose `actual` is a label or another name, as the contract of JSON says. */
const namesInstead = (finding: Finding) => finding.ruleId.startsWith('reference-') || finding.ruleId === 'cycle-named'

async function lint({data, path}: Given, by = linter): Promise<FileResult> {
  const {files, problems} = await collect(by.lintBytes(data, path))
  expect(problems).toEqual([])
  const [file] = files
  if (!file) throw new Error('no result')
  return file.result
}

test(
  'any bytes at all give findings, whose places lie in the file and hold what is told of them',
  () =>
    fc.assert(
      fc.asyncProperty(files, async (file) => {
        const {findings, source} = await lint(file)
        const text = source?.text ?? ''
        for (const finding of findings) {
          const {start, end} = finding.position
          expect(source?.pointAt(start.offset ?? -1)).toMatchObject({line: start.line, column: start.column})
          expect(source?.pointAt(end.offset ?? -1)).toMatchObject({line: end.line, column: end.column})
          expect(end.offset).toBeGreaterThanOrEqual(start.offset ?? 0)
          expect(end.offset).toBeLessThanOrEqual(text.length)
          if (finding.actual !== undefined && !namesInstead(finding)) expect(source?.slice(finding.position)).toBe(finding.actual)
        }
      }),
      given,
    ),
  timeout,
)

test(
  'what a file gives does not depend on the files before it, nor on their order',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(files, {minLength: 2, maxLength: 3}), async (several) => {
        const forward: FileResult[] = []
        for (const file of several) forward.push(await lint(file))
        const backward: FileResult[] = []
        for (const file of several.toReversed()) backward.push(await lint(file))
        const findings = (results: FileResult[]) => results.map((result) => result.findings)
        expect(findings(backward.reverse())).toEqual(findings(forward))
      }),
      given,
    ),
  timeout,
)

test(
  'CRLF and LF give the same findings at the same lines',
  () =>
    fc.assert(
      fc.asyncProperty(
        statements.map((text) => text.replaceAll('\r', '')),
        paths,
        async (text, path) => {
          const linesOf = async (each: string) => {
            const {findings} = await lint({data: new TextEncoder().encode(each), path})
            // One rule is about line ends themselves.
            return findings.filter(({ruleId}) => ruleId !== 'line-ends').map(({ruleId, position, message}) => `${position.start.line} ${ruleId}: ${message}`)
          }
          expect(await linesOf(text.replaceAll('\n', '\r\n'))).toEqual(await linesOf(text))
        },
      ),
      given,
    ),
  timeout,
)

/** Where an offset lies after edits that end before it. */
function moved(offset: number, edits: readonly Edit[]): number {
  return edits.reduce((sum, {start, end, text}) => (end <= offset ? sum + text.length - (end - start) : sum), offset)
}

test(
  'a fix applied is never reported again',
  () =>
    fc.assert(
      fc.asyncProperty(files, async ({data, path}) => {
        const {findings, source} = await lint({data, path})
        for (const {ruleId, message, position, fix} of findings) {
          if (!fix || !source) continue
          const after = await lint({
            data: encode(
              source,
              fix.toSorted((a, b) => a.start - b.start),
            ),
            path,
          })
          const place = moved(position.start.offset ?? 0, fix)
          expect(after.findings.filter((each) => each.ruleId === ruleId && each.message === message && each.position.start.offset === place)).toEqual([])
        }
      }),
      given,
    ),
  timeout,
)

/** Gives what `--fix` makes of a file. */
function createRepairer(withSuggestions: boolean): (file: Given) => Promise<Uint8Array> {
  const engine = createEngine({lintRules: rules, configuration: 'none', repairs: {withSuggestions, isDryRun: true}})
  return async ({data, path}) => {
    for await (const event of engine.lintBytes(data, path)) if (event.kind === 'fixed') return event.fixed.bytes
    throw new Error('no event tells of the repairs')
  }
}

test.each([false, true])(
  'after all fixes, words too: %s, nothing that can be fixed is found',
  (withSuggestions) => {
    const repaired = createRepairer(withSuggestions)
    return fc.assert(
      fc.asyncProperty(files, async (file) => {
        const data = await repaired(file)
        const {findings} = await lint({...file, data})
        expect(findings.filter(({fix, suggestion}) => fix ?? (withSuggestions && suggestion))).toEqual([])
      }),
      given,
    )
  },
  timeout,
)
