import {expect, test} from 'vitest'
import {hiddenCharactersIn} from '../../src/text/hidden-characters.js'

/** What is found, as `U+200B invisible @3,7`. */
function found(text: string): string[] {
  return hiddenCharactersIn(text).map(({character: {codePoint, kind}, offsets}) => `U+${codePoint.toString(16).toUpperCase()} ${kind} @${offsets}`)
}

test.for([
  ['a\u202Eb\u202Cc', ['U+202E direction @1', 'U+202C direction @3']],
  ['a\u2066b\u2069', ['U+2066 direction @1', 'U+2069 direction @3']],
  ['a\u200Bb\u200Bc', ['U+200B invisible @1,3']],
  ['soft\u00ADware', ['U+AD invisible @4']],
  ['a\u00A0b', ['U+A0 blank @1']],
  ['a\u2009b\u3000c', ['U+2009 blank @1']],
  ['a\fb\u2028c\u0085', ['U+C line-end @1', 'U+2028 line-end @3', 'U+85 line-end @5']],
  ['a\u0000b\u001B[31m\u007F\u009B', ['U+0 control @1', 'U+1B control @3', 'U+7F control @8', 'U+9B control @9']],
  ['a\uFEFFb', ['U+FEFF invisible @1']],
  ['x\u{E0041}y', ['U+E0041 invisible @1']],
  ['\u3164\u115F', ['U+3164 invisible @0', 'U+115F invisible @1']],
  ['a\u200Db', ['U+200D invisible @1']],
] as const)('%j holds %j', ([text, expected]) => {
  expect(found(text)).toEqual(expected)
})

test.for([
  'plain text\twith tabs\r\nand line ends\n',
  '\uFEFFa byte order mark is reported by the rule encoding',
  'José, Zürich, 東京, Łódź, naïve – “quoted” … €',
  '👩‍💻 🏳️‍🌈 ❤️‍🔥 👩🏽‍🚀 1️⃣',
  '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}',
  'می‌خواهم क्‍ष',
  '全角　空白',
])('%j holds none', (text) => {
  expect(found(text)).toEqual([])
})
