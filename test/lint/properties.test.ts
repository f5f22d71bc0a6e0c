import fc from 'fast-check'
import {expect, test} from 'vitest'
import {createLinter, type FileResult, type Finding} from '../../src/lint/index.js'

/** Printed by the test that fails with it, and taken from the environment to run it again. */
const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31)
const numRuns = Number(process.env['RUNS'] ?? 2000)
console.info(`SEED=${seed} RUNS=${numRuns}`)
const given = {seed, numRuns}
const timeout = 600_000

const path = 'candidates/2027.1/Nova/jane@example.org'
const linter = createLinter({configuration: 'none'})

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

/** Rules whose `actual` is a label or another name, as the contract of JSON says. */
const namesInstead = (finding: Finding) => finding.ruleId.startsWith('reference-') || finding.ruleId === 'cycle-named'

async function lint(data: Uint8Array): Promise<FileResult> {
  const {files, problems} = await linter.lintBytes(data, path)
  expect(problems).toEqual([])
  const [file] = files
  if (!file) throw new Error('no result')
  return file
}

test(
  'any bytes at all give findings, whose places lie in the file and hold what is told of them',
  () =>
    fc.assert(
      fc.asyncProperty(bytes, async (data) => {
        const {findings, source} = await lint(data)
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
  'what a file gives does not depend on the files before it',
  () =>
    fc.assert(
      fc.asyncProperty(fc.array(bytes, {minLength: 2, maxLength: 4}), async (files) => {
        const forward: FileResult[] = []
        for (const file of files) forward.push(await lint(file))
        const backward: FileResult[] = []
        for (const file of [...files].reverse()) backward.push(await lint(file))
        const findings = (results: FileResult[]) => results.map((result) => result.findings)
        expect(findings(backward.reverse())).toEqual(findings(forward))
      }),
      {...given, numRuns: Math.ceil(numRuns / 4)},
    ),
  timeout,
)

test(
  'CRLF and LF give the same findings at the same lines',
  () =>
    fc.assert(
      fc.asyncProperty(
        statements.map((text) => text.replaceAll('\r', '')),
        async (text) => {
          const linesOf = async (each: string) => {
            const {findings} = await lint(new TextEncoder().encode(each))
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
