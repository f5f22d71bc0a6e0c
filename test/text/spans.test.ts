import {expect, test} from 'vitest'
import {spansHolding} from '../../src/text/spans.js'

function holding(text: string, hint: RegExp): string[] {
  return spansHolding(text, hint).map(({start, end}) => text.slice(start, end))
}

test.each<[string, string[]]>([
  ['', []],
  ['no mark here', []],
  ['a.b', ['a.b']],
  ['see a.b, and (c.d)\nof e', ['a.b,', '(c.d)']],
  ['two.in.one once', ['two.in.one']],
  ['parted\u00A0x.y\u3000by every blank', ['x.y']],
])('%j is looked at where it holds the hint, from blank to blank', (text, found) => {
  expect(holding(text, /\.\w/g)).toEqual(found)
})
