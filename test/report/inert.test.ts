import fc from 'fast-check'
import type {Nodes} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {SaxesParser} from 'saxes'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {outlineReporters, reporters} from '../../src/report/registry.js'
import {Source} from '../../src/text/source.js'
import {findingAt, ordinaryRun, print, resultOf, type SampleRun} from '../support/report-samples.js'

/** What a format's own parser sees of the syntax, strangers' text left out; of any other format, how many lines it has. */
const syntax: Readonly<Partial<Record<string, (printed: string) => unknown>>> = {
  json: jsonSyntax,
  'outline json': jsonSyntax,
  sarif: jsonSyntax,
  zuul: (printed) => Object.values(jsonSyntax(printed).zuul.file_comments),
  junit: xmlSyntax,
  checkstyle: xmlSyntax,
  rdjson: jsonSyntax,
  markdown: markdownSyntax,
  github: (printed) =>
    printed.split('\n').map((line) => /^::(?:error|warning|notice) file=[^,:]*,(?:line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?title=[^,:]*::/.test(line)),
}

const seed = Number(process.env['SEED'] ?? Math.trunc(Math.random() * 2 ** 31))
const numRuns = Number(process.env['RUNS'] ?? 2000)
const formats = [
  ...Object.entries(reporters).map(([name, load]) => [name, load] as const),
  ...Object.entries(outlineReporters).map(([name, load]) => [`outline ${name}`, load] as const),
]

const lineCount = (printed: string) => printed.split('\n').length

test.each(formats)(
  `what strangers wrote has no power in %s (seed ${seed})`,
  async (name, load) => {
    const reporter = await load()
    const seen = syntax[name] ?? lineCount
    const harmless = print(reporter, runWith('plain'))
    const expected = {text: seen(harmless.text), appendix: harmless.appendix && markdownSyntax(harmless.appendix)}
    const piece = fc.oneof({weight: 3, arbitrary: fc.constantFrom(...dangers)}, {weight: 1, arbitrary: fc.string({unit: 'binary', minLength: 1, maxLength: 3})})
    const hostile = fc
      .array(piece, {minLength: 1, maxLength: 8})
      .map((pieces) => pieces.join(''))
      .filter((text) => text.trim() !== '')
    fc.assert(
      fc.property(hostile, (text) => {
        const printed = print(reporter, runWith(text))
        expectInert(printed.text, harmless.text)
        expectInert(printed.appendix, harmless.appendix)
        expect(seen(printed.text)).toEqual(expected.text)
        if (harmless.appendix) expect(markdownSyntax(printed.appendix)).toEqual(expected.appendix)
      }),
      {seed, numRuns, includeErrorInReport: true},
    )
  },
  Math.max(600_000, numRuns * 100),
)

/** Pieces that have power somewhere. */
const dangers = [
  ...['\u001b[2J', '\u009b31m', '\u0007', '\u0000', '\u007f', '\r', '\n', '\t', '\ud800', '\uffff', '\u2028'],
  ...['\u202e', '\u2066', '\u200b', '\ufeff', '\u00ad', '\u{e0041}'],
  ...['::error::', '\n::set-output name=a::b', ' ::add-mask::', '##[add-path]', '##[', '::', '%0A', '%', ',', ':'],
  ...[']]>', '<![CDATA[', '<a href="x">', '<!--', '-->', '&amp;', '&#1;', '"', "'", '</testsuite>', '<?'],
  ...['|', '`', '```', '[a](https://example.org)', '![', '](', '*a*', '__a__', '~~a~~', '<https://example.org>', 'https://example.org', 'www.example.org'],
  ...['@someone', '$x$', '#1', '\n# a', '\n- a', '1. a', '\\', '{{ a }}', '{0}', '__proto__', '../', '/', ' ', 'a'],
]

function expectInert(printed: string, harmless: string): void {
  expect(printed.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\uFFFE\uFFFF]/u)
  expect(printed).not.toContain('##[')
  expect(commandsIn(printed)).toBe(commandsIn(harmless))
}

function commandsIn(printed: string): number {
  return printed.split('\n').filter((line) => line.trimStart().startsWith('::')).length
}

/** A run in which all that strangers can choose is this text. */
function runWith(text: string): SampleRun {
  const source = new Source(`candidates/2027.1/${text}`, `${text} \n${text}`)
  const nomination = ordinaryRun.files[0]?.nomination ?? null
  const whole = {text, start: 0, end: text.length}
  const finding = findingAt(source, 'spelling', 'warning', text, {
    message: `Unexpected ${text}`,
    expected: [text],
    note: text,
    suggestion: [{start: 0, end: text.length, text: `${text}+`}],
  })
  const findings = [finding, {...finding, message: text, severity: 'error' as const}]
  const read = nomination && {...nomination, namedTeam: nomination.namedTeam && {...nomination.namedTeam, ...whole}, signature: whole}
  return {files: [resultOf(source, findings, {nomination: read})], problems: [{path: text, message: text}]}
}

/** The document with every string and number replaced by its type. */
function jsonSyntax(printed: string) {
  return JSON.parse(printed, (key, value: unknown) => {
    // A path that begins with a slash has no base.
    if (key === 'uriBaseId') return undefined
    return typeof value === 'string' || typeof value === 'number' ? typeof value : value
  })
}

function xmlSyntax(printed: string): string[] {
  const elements: string[] = []
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  for (const event of ['comment', 'cdata', 'doctype', 'processinginstruction'] as const) parser.on(event, () => elements.push(event))
  parser.on('opentag', ({name, attributes}) => elements.push([name, ...Object.keys(attributes)].join(' ')))
  parser.on('closetag', ({name}) => elements.push(`/${name}`))
  parser.write(printed).close()
  return elements
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze()

/**
 * The types of all nodes; texts side by side count as one, and so does code within a line, which holds nothing but text. The empty comment that
 * keeps GitHub from making links and mentions is the only HTML.
 */
function markdownSyntax(printed: string): string[] {
  const types = (node: Nodes): string[] => {
    if ((node.type === 'html' && node.value === '<!-- -->') || node.type === 'inlineCode') return ['text']
    return [node.type, ...('children' in node ? node.children.flatMap(types) : [])]
  }
  return types(markdown.parse(printed)).filter((type, at, all) => type !== 'text' || all[at - 1] !== 'text')
}
