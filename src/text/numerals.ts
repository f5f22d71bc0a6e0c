/** The digit zero of each script in whose digits people number lists; the nine other digits follow it. */
const zeros = [0x660, 0x6f0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0, 0xff10]

/** Punctuation and ideographs, and the ASCII used in their place. Each has as many UTF-16 units as its replacement. */
const asAscii = new Map([
  ...[...'（）．：＃［］｡'].map((mark, at): [string, string] => [mark, '().:#[].'.charAt(at)]),
  ...[...'一二三四五六七八九'].map((ideograph, at): [string, string] => [ideograph, String(at + 1)]),
])

/** The most characters that a number takes, including its brackets. */
const longestNumber = 6

/** The text with the number at its beginning, if it is in another script (`１．`, `（一）`, `१.`), converted to ASCII of the same length. */
export function beginningInAscii(text: string): string {
  const beginning = text.slice(0, longestNumber)
  if (!/[^\0-\x7F]/.test(beginning)) return text
  return Array.from({length: beginning.length}, (_, at) => characterInAscii(beginning.charAt(at))).join('') + text.slice(longestNumber)
}

function characterInAscii(character: string): string {
  const code = character.charCodeAt(0)
  if (code < 0x80) return character
  const zero = zeros.find((each) => code >= each && code <= each + 9)
  return zero === undefined ? (asAscii.get(character) ?? character) : String(code - zero)
}

/** Characters that include a number and its enclosure: the first one, which counts as 1, and how many follow in order. */
const enclosed: readonly (readonly [first: string, count: number])[] = [
  ['①', 20],
  ['❶', 10],
  ['➀', 10],
  ['➊', 10],
  ['⑴', 20],
  ['⒈', 20],
  ['⓵', 10],
  ['㈠', 10],
  ['㊀', 10],
  ['⒜', 26],
  ['ⓐ', 26],
  ['Ⓐ', 26],
  ['Ⅰ', 12],
  ['ⅰ', 12],
]

/** The number that one character holds, or a digit on a key (`1️⃣`), with the full stop after it; null for any other text. */
export function enclosedNumber(text: string): {family: string; value: number; length: number} | null {
  const code = text.charCodeAt(0)
  const key = /^\d\uFE0F?\u20E3/.exec(text)
  if (key) return {family: 'key', value: code - 0x30, length: key[0].length}
  if (code < 0x2100) return null
  for (const [first, count] of enclosed) {
    const value = code - first.charCodeAt(0) + 1
    if (value >= 1 && value <= count) return {family: first, value, length: /^.[.)、．）:：]/.test(text) ? 2 : 1}
  }
  return null
}
