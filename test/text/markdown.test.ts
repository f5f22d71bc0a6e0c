import * as fc from 'fast-check'
import {visit} from 'unist-util-visit'
import {expect, test, vi} from 'vitest'
import {readReferences} from '../../src/nomination/references/read-references.js'
import {Document} from '../../src/text/document.js'
import {isCostlyMarkdown, parse, prepareParse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

await prepareParse('nomination.md')

/** The kinds of the blocks, in order. */
function blocks(text: string, path = 'nomination.md'): string[] {
  return parse(new Source(path, text)).children.map(({type}) => type)
}

test('a name that ends in .md is Markdown, an e-mail address that does is plain text', () => {
  const text = 'Goals\n\n    indented text\n'
  expect(blocks(text)).toEqual(['paragraph', 'code'])
  expect(blocks(text, 'candidates/zed/Nova/JANE.MD')).toEqual(['paragraph', 'code'])
  expect(blocks(text, 'candidates/zed/Nova/jane@example.md')).not.toContain('code')
})

test('Markdown is not read without its parser being loaded first', async () => {
  vi.resetModules()
  const fresh = await import('../../src/text/parse.js')
  expect(() => fresh.parse(new Source('nomination.md', 'text'))).toThrow('prepareParse')
})

test('citations and entries of Markdown and of the plain-text dialect are read alike', () => {
  const text =
    'The [driver][d], its tests [1], notes [^n] and more [4].\n\n[d]: <https://example.org/d> "Driver"\n\n[1] Tests: https://example.org/t\n[^n]: A note.\n'
  const source = new Source('nomination.md', text)
  const {citations, entries} = readReferences(new Document(source))
  expect(citations.map(({label, text}) => `${label} ${text}`)).toEqual(['d [driver][d]', '1 [1]', '^n [^n]', '4 [4]'])
  expect(entries.map(({label, url}) => `${label} ${url?.text ?? 'no link'}`)).toEqual(['d https://example.org/d', '1 https://example.org/t', '^n no link'])
})

test('a byte order mark moves no place', () => {
  const source = new Source('nomination.md', '\uFEFF# Goals\n\nOne *two* three.\n')
  const texts: string[] = []
  visit(parse(source), 'text', ({value}) => {
    texts.push(value)
  })
  expect(texts).toEqual(['Goals', 'One ', 'two', ' three.'])
})

const words = 'word '.repeat(11_000)
const runsOfBackticks = Array.from({length: 60}, (_, index) => '`'.repeat(index + 1)).join('a')

test.each(['>'.repeat(60_000), '- a\n'.repeat(15_000), '['.repeat(60_000), '*a_'.repeat(20_000), '[a](b ('.repeat(450) + words, runsOfBackticks + words])(
  'a file that would take remark-parse long is read as plain text',
  (text) => {
    const source = new Source('nomination.md', text)
    expect(isCostlyMarkdown(source)).toBe(true)
    expect(parse(source)).toEqual(parse(new Source('nomination', text)))
  },
)

test.each([
  ['many links and asides', '[the gate](https://example.org/gate) (see below), `a b` and ``a`b``; '.repeat(100)],
  ['a large file without marks', words],
  ['lines of dashes around a header', `${'-'.repeat(61)}\nname: Jane\n${'-'.repeat(61)}\n\n${'*'.repeat(500)}\n`],
  ['underlined headings', `A title\n${'-'.repeat(72)}\n\nText.\n\n`.repeat(60)],
])('%s are read as Markdown', (_, text) => {
  expect(isCostlyMarkdown(new Source('nomination.md', text))).toBe(false)
})

const fragments = fc.constantFrom(
  '# ',
  '- ',
  '1. ',
  '> ',
  '*',
  '**',
  '`',
  '[1]',
  '[a]: https://example.org\n',
  '[1] https://example.org\n',
  '![x](y)',
  '[x](y)',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '&amp;',
  '\\',
  '<b>',
  'word ',
  '\r\n',
  '\uFEFF',
  '\u{1F600}',
)

test('every text is the slice at its place, whatever is read', () => {
  fc.assert(
    fc.property(fc.array(fragments, {maxLength: 25}), (parts) => {
      const source = new Source('nomination.md', parts.join(''))
      let last = 0
      const tree = parse(source)
      visit(tree, (node) => {
        expect(node.position?.start.offset).toBeLessThanOrEqual(node.position?.end.offset ?? -1)
        if (node.type !== 'text') return
        expect(node.position && source.slice(node.position)).toBe(node.value)
        expect(node.position?.start.offset).toBeGreaterThanOrEqual(last)
        last = node.position?.end.offset ?? 0
      })
      readReferences(new Document(source, tree))
    }),
    {numRuns: 150},
  )
})
