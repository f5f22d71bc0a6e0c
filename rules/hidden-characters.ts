import {defineRule} from '../src/rule/define-rule.js'
import type {Severity} from '../src/rule/finding.js'
import {mojibakeIn} from '../src/text/encoding/mojibake.js'
import {type HiddenKind, hiddenCharactersIn} from '../src/text/hidden-characters.js'

const harm: Readonly<Record<HiddenKind, string>> = {
  direction: 'it changes the order in which the text is displayed; remove it',
  control: 'it does not belong in a text; remove it',
  invisible: 'it cannot be seen, but it breaks up words, so that searches do not find them; remove it',
  blank: 'it looks like a space, but many programs do not treat it as one; type an ordinary space',
  'line-end': 'only some programs treat it as the end of a line; use an ordinary line break',
  private: 'without the font that it comes from, readers see a box or nothing; type what you mean, such as “*” for a bullet',
}
const severity: Readonly<Record<HiddenKind, Severity>> = {
  direction: 'error',
  control: 'error',
  invisible: 'warning',
  blank: 'info',
  'line-end': 'warning',
  private: 'warning',
}

export default defineRule({
  name: 'hidden-characters',
  summary: 'The text has no hidden characters.',
  why: 'Voters must see the text as it is. Hidden characters come with text copied from web pages and word processors; some make a text appear in a different order.',
  severity: 'error',
  lesser: [
    {severity: 'warning', findings: 'invisible characters, unusual line ends, and characters that only one font knows'},
    {severity: 'info', findings: 'unusual spaces'},
  ],
  readsBrokenText: true,
  examples: [
    {good: 'I stand for Nova.\n\n\tMore tests 👩‍💻, and in Persian: می‌خواهم.\n'},
    {
      bad: 'I stand for\u00A0Nova, and\u00A0only for\u00A0Nova.\n',
      reports: [
        '1:12-1:13: Hidden character U+00A0 (NO-BREAK SPACE), 3 times, first here: it looks like a space, but many programs do not treat it as one; type an ordinary space.',
      ],
    },
    {
      bad: 'Up\u00ADgrades should be bor\u200Bing.\n',
      reports: [
        '1:3-1:4: Hidden character U+00AD (SOFT HYPHEN): it cannot be seen, but it breaks up words, so that searches do not find them; remove it.',
        '1:24-1:25: Hidden character U+200B (ZERO WIDTH SPACE): it cannot be seen, but it breaks up words, so that searches do not find them; remove it.',
      ],
    },
    {
      bad: 'I will \u202Eton\u202C break it.\n',
      reports: [
        '1:8-1:9: Hidden character U+202E (RIGHT-TO-LEFT OVERRIDE): it changes the order in which the text is displayed; remove it.',
        '1:12-1:13: Hidden character U+202C (POP DIRECTIONAL FORMATTING): it changes the order in which the text is displayed; remove it.',
      ],
    },
    {
      bad: 'My goals:\n\n\uF0B7 Upgrades\n\uF0B7 Reviewers\n',
      reports: [
        '3:1-3:2: Hidden character U+F0B7 (BULLET of the font Symbol), 2 times, first here: without the font that it comes from, readers see a box or nothing; type what you mean, such as “*” for a bullet.',
      ],
    },
    {bad: 'I stand\u0007 for Nova.\n', reports: ['1:8-1:9: Hidden character U+0007 (control character): it does not belong in a text; remove it.']},
  ],
  check({source}, report) {
    const hidden = hiddenCharactersIn(source.text)
    if (hidden.length === 0) return
    const misread = mojibakeIn(source.text)
    for (const {character, offsets} of hidden) {
      // The rule `encoding` reports control characters in misread text, and what was meant.
      const own = outside(misread, offsets)
      const [first] = own
      if (first === undefined) continue
      const {codePoint, name, kind, instead} = character
      const {length} = String.fromCodePoint(codePoint)
      const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`
      const many = own.length > 1 ? `, ${own.length} times, first here` : ''
      report({
        message: `Hidden character ${code} (${name})${many}: ${harm[kind]}.`,
        range: {start: first, end: first + length},
        actual: source.text.slice(first, first + length),
        severity: severity[kind],
        ...(instead !== null && {expected: [instead], fix: own.map((offset) => ({start: offset, end: offset + length, text: instead}))}),
      })
    }
  },
})

/** The offsets that are in none of the ranges; both are in ascending order. */
function outside(ranges: readonly {start: number; end: number}[], offsets: readonly number[]): number[] {
  let next = 0
  return offsets.filter((offset) => {
    while ((ranges[next]?.end ?? Number.POSITIVE_INFINITY) <= offset) next++
    return (ranges[next]?.start ?? Number.POSITIVE_INFINITY) > offset
  })
}
