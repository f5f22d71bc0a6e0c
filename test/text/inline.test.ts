import * as fc from 'fast-check'
import type {PhrasingContent} from 'mdast'
import {expect, test} from 'vitest'
import {parseInline} from '../../src/text/inline.js'
import {Source} from '../../src/text/source.js'

/** The kinds and slices of the nodes, plain text left out. */
function marked(text: string, ...labels: string[]): string[] {
  const source = new Source('statement', text)
  return parseInline(source, 0, text.length, new Set(labels)).flatMap((node) => {
    if (node.type === 'text' || !node.position) return []
    const target = node.type === 'link' ? ` → ${node.url}` : node.type === 'linkReference' ? ` → ${node.identifier}` : ''
    return [`${node.type} ${source.slice(node.position)}${target}`]
  })
}

test.each([
  ['a bare link before a full stop', 'See https://example.org/a.', 'link https://example.org/a → https://example.org/a'],
  ['a link in parentheses', 'It is there (https://example.org/a).', 'link https://example.org/a → https://example.org/a'],
  ['a link in angle brackets', 'See <https://example.org/a>.', 'link <https://example.org/a> → https://example.org/a'],
  ['a host with a path', 'See docs.example.org/a, too', 'link docs.example.org/a → docs.example.org/a'],
  ['an e-mail address', 'Write to jane.doe+lead@example.org!', 'link jane.doe+lead@example.org → mailto:jane.doe+lead@example.org'],
  ['a Markdown link', 'See [the plan](https://example.org/a).', 'link [the plan](https://example.org/a) → https://example.org/a'],
  ['a reStructuredText link', 'See `the plan <https://example.org/a>`_.', 'link `the plan <https://example.org/a>`_ → https://example.org/a'],
  ['code in backticks', 'Run `tox -e py3` first', 'inlineCode `tox -e py3`'],
  ['code in double backticks', 'Run ``tox -e py3`` first', 'inlineCode ``tox -e py3``'],
  ['a file', 'Set it in gazpacho.conf.', 'inlineCode gazpacho.conf'],
  ['a path', 'Set it in /etc/soup/gazpacho.conf.', 'inlineCode /etc/soup/gazpacho.conf'],
  ['a repository', 'All of openstack/soup-specs was read.', 'inlineCode openstack/soup-specs'],
  ['an identifier', 'The compute_starter_kit tag', 'inlineCode compute_starter_kit'],
  ['an option', 'Pass --all-projects to it', 'inlineCode --all-projects'],
  ['a channel', 'Ask in #openstack-soup.', 'inlineCode #openstack-soup'],
  ['a client library', 'Both python-soupclient and others', 'inlineCode python-soupclient'],
])('%s', (_name, text, expected) => {
  expect(marked(text)).toEqual([expected])
})

test.each([
  ['one', 'as agreed [1].', ['linkReference [1] → 1']],
  ['without a blank, two in a row', 'as agreed[1][2]', ['linkReference [1] → 1', 'linkReference [2] → 2']],
  ['several in one pair of brackets', 'as agreed [1, 2]', ['linkReference [1 → 1', 'linkReference 2] → 2']],
  ['a range', 'as agreed [1-3]', ['linkReference [1 → 1', 'linkReference 3] → 3']],
  ['a range of two', 'as agreed [1]-[3]', ['linkReference [1] → 1', 'linkReference [3] → 3']],
  ['reStructuredText', 'as agreed [1]_.', ['linkReference [1]_ → 1']],
  ['a footnote', 'as agreed [^1].', ['linkReference [^1] → ^1']],
  ['letters', 'as agreed [tp]', ['linkReference [tp] → tp']],
  ['Markdown, with a text', 'as [agreed][1]', ['linkReference [agreed][1] → 1']],
  ['behind a link', 'at https://example.org/a[1]', ['link https://example.org/a → https://example.org/a', 'linkReference [1] → 1']],
])('a citation: %s', (_name, text, expected) => {
  expect(marked(text, '1', '2', '3', '^1', 'tp')).toEqual(expected)
})

test.each([
  ['a citation without an entry', 'as agreed [4], [1, 4] and [tc]'],
  ['words that only look technical', "and/or, CI/CD, OpenStack-Ansible, e.g. this, don`t and won`t, Nova's, 3.5, snake-case"],
  ['stars and underscores', 'a * b, *not code*, _neither_, 2 * 3 * 4'],
  ['a missing blank behind a full stop', 'the end.Then more.we go on'],
])('plain text: %s', (_name, text) => {
  expect(marked(text, '1')).toEqual([])
})

const fragments = fc.constantFrom(
  '[',
  ']',
  '[1]',
  '[1,',
  ',',
  '2]',
  '[1-3]',
  '](',
  '`',
  '``',
  '<',
  '>',
  '_',
  '*',
  'https://',
  'http//',
  'example.org',
  '/a',
  '@',
  '#a-b',
  '.conf',
  '\n  ',
  '\r\n',
  ' ',
  '\\',
  '--x',
  'word',
  '(',
  ')',
  '\u{1F600}',
  '\uD800',
)

test('nodes tile the span in order, and each text is the slice at its place', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fragments, fc.string()), {maxLength: 30}), fc.nat(5), (parts, margin) => {
      const text = parts.join('')
      const source = new Source('statement', text)
      const start = Math.min(margin, text.length)
      const nodes = parseInline(source, start, text.length, new Set(['1', '2', '3']))
      let at = start
      for (const node of nodes) {
        expect(node.position?.start.offset).toBe(at)
        at = node.position?.end.offset ?? -1
        expectExact(source, node)
      }
      expect(at).toBe(text.length)
    }),
    {numRuns: 500},
  )
})

function expectExact(source: Source, node: PhrasingContent): void {
  if (node.type === 'text') expect(node.position && source.slice(node.position)).toBe(node.value)
  if ('children' in node) for (const child of node.children) expectExact(source, child)
}
