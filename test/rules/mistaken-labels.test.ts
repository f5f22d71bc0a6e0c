import {expect, test} from 'vitest'
import duplicate from '../../rules/reference-duplicate.js'
import undefinedReference from '../../rules/reference-undefined.js'
import unused from '../../rules/reference-unused.js'
import {findingsOf} from '../../src/lint/rule-examples.js'
import type {Edit} from '../../src/rule/finding.js'

/** A statement that cites some labels, `1 2`, with entries of others. */
function statement(cited: string, defined: string): string {
  const entries = defined.split(' ').map((label, at) => `[${label}] https://example.org/${at}`)
  return `${cited
    .split(' ')
    .map((label) => `See [${label}].`)
    .join('\n')}\n\n${entries.join('\n')}\n`
}

const rules = [undefinedReference, unused, duplicate]

function edited(text: string, edits: readonly Edit[] = []): string {
  return edits.toReversed().reduce((whole, {start, end, text: instead}) => whole.slice(0, start) + instead + whole.slice(end), text)
}

test.each([
  ['an entry one too high', '1 2 3', '1 2 4', 'entry', statement('1 2 3', '1 2 3')],
  ['an entry in the middle', '1 2 3', '1 5 3', 'entry', statement('1 2 3', '1 2 3')],
  ['a citation one too high', '1 2 4', '1 2 3', 'citation', statement('1 2 3', '1 2 3')],
  ['a citation that is written twice', '1 12 12', '1 2', 'citation', statement('1 2 2', '1 2')],
])('%s: both rules tell one story, and one repair answers both', (_, cited, defined, wrong, mended) => {
  const text = statement(cited, defined)
  const findings = rules.flatMap((rule) => findingsOf(rule, text))
  expect(findings).toHaveLength(2)
  for (const {message, suggestion} of findings) {
    expect(message).toContain(wrong === 'entry' ? 'probably meant to be [' : 'probably meant')
    expect(message).not.toMatch(/add a line|remove it/)
    expect(edited(text, suggestion)).toBe(mended)
  }
  expect(rules.flatMap((rule) => findingsOf(rule, mended))).toEqual([])
})

test.each([
  ['two entries that nothing cites', '1 2', '1 3 4'],
  ['two citations without an entry', '1 2 3', '1 4'],
  ['two of each', '1 2 3', '1 4 5'],
  ['labels of different kinds', '1 2', '1 notes'],
])('%s: nothing is guessed', (_, cited, defined) => {
  const findings = rules.flatMap((rule) => findingsOf(rule, statement(cited, defined)))
  expect(findings.length).toBeGreaterThan(1)
  for (const {message, suggestion} of findings) {
    expect(message).toMatch(/add a line|cite it where it belongs/)
    expect(suggestion).toBeUndefined()
  }
})

test('where the numbers do not tell which of the two is wrong, both rules say so', () => {
  const findings = rules.flatMap((rule) => findingsOf(rule, statement('4 5 9', '4 5 7')))
  expect(findings.map(({message}) => message)).toEqual([
    'Citation [9] has no reference entry, but nothing cites entry [7] (line 7); if the two belong together, give them the same label.',
    'Nothing in the text cites entry [7], but citation [9] (line 3) has no entry; if the two belong together, give them the same label.',
  ])
  expect(findings.map(({suggestion}) => suggestion)).toEqual([undefined, undefined])
})

test.each([
  [
    '1 2 3 4',
    '1 2 2 3',
    'Citation [4] has no reference entry, but entry [2] occurs twice; the second (line 8) was probably meant to be [3], and each later one should be one higher.',
  ],
  ['1 2 3', '1 1 3', 'Citation [2] has no reference entry, but entry [1] occurs twice; the second (line 6) was probably meant to be [2].'],
])('a label that was given twice answers the citation without an entry: %s, %s', (cited, defined, message) => {
  const text = statement(cited, defined)
  expect(findingsOf(undefinedReference, text).map((finding) => finding.message)).toEqual([message])
  const [finding] = findingsOf(duplicate, text)
  const mended = edited(text, finding?.suggestion)
  expect(rules.flatMap((rule) => findingsOf(rule, mended))).toEqual([])
})

test('a label within a range, which the text does not write, is answered by the entry alone', () => {
  const text = 'See [1-3].\n\n[1] https://example.org/a\n[3] https://example.org/b\n[4] https://example.org/c\n'
  const [finding] = findingsOf(unused, text)
  expect(finding?.message).toContain('but citation [2] (line 1) has no entry')
  expect(edited(text, finding?.suggestion)).toBe(text.replace('[4]', '[2]'))
})
