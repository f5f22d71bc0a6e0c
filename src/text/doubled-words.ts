/** The longest word that is considered, in characters; keeps the search linear. */
const longest = 40

/**
 * Finds the gaps between words that need a closer look: with the same word of lower-case letters and digits on both sides, with an
 * apostrophe or a character beyond ASCII on both sides, or with an unusual space in them. It begins with spaces and other rare characters,
 * because one regular expression that tries each letter as the beginning of a word takes four times as long.
 */
const hint = /[ \n](?<=(?:^|[^a-z\d])([a-z\d]+)[ \n])[ \n]*\1(?![a-z\d])|['\u0080-\uFFFF]\S{0,80}\s+\S{0,80}?['\u0080-\uFFFF]|[^\S \n]/g

const blank = /\s/
const inWord = /[\p{L}\d]/u
/** A UTF-16 unit of a word: a letter, digit or apostrophe, or half of a character beyond the first plane. */
const mayBeInWord = /[\p{L}\d'’\uD800-\uDFFF]/u

/**
 * Finds words that occur twice in a row with only spaces between. Gives the offsets of the first and the last character of each such place,
 * one after the other. The text must be in lower case; words consist of letters, digits and apostrophes. Takes linear time.
 */
export function doubledWords(text: string): number[] {
  const places: number[] = []
  let from = 0
  hint.lastIndex = 0
  for (let match = hint.exec(text); match; match = hint.exec(text)) {
    let end = match.index + match[0].search(blank)
    while (blank.test(text.charAt(end - 1))) end--
    let next = end + 1
    while (blank.test(text.charAt(next))) next++
    hint.lastIndex = next
    const length = lengthOfDouble(text, from, end, next)
    if (length === 0) continue
    places.push(end - length, next + length - 1)
    from = next + length
  }
  return places
}

/** The length of the longest word that ends at `end`, begins at `from` or later, and occurs again at `next`; 0 if there is none. */
function lengthOfDouble(text: string, from: number, end: number, next: number): number {
  const last = text.charAt(end - 1)
  let start = end
  while (start > Math.max(from, end - 2 * longest) && mayBeInWord.test(text.charAt(start - 1))) start--
  for (let length = Math.min(end - start, text.length - next); length > 0; length--)
    if (text.charAt(next + length - 1) === last && isDouble(text, end - length, end, next)) return length
  return 0
}

/** Whether the characters from `start` to `end` are one whole word that occurs again at `next`. */
function isDouble(text: string, start: number, end: number, next: number): boolean {
  const word = text.slice(start, end)
  if (!text.startsWith(word, next) || inWord.test(characterBefore(text, start)) || inWord.test(characterAt(text, next + word.length))) return false
  const characters = Array.from(word)
  return characters.length <= longest && characters.every((character) => character === "'" || character === '’' || inWord.test(character))
}

function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset)
  return codePoint === undefined ? '' : String.fromCodePoint(codePoint)
}

function characterBefore(text: string, offset: number): string {
  const pair = characterAt(text, offset - 2)
  return pair.length === 2 ? pair : text.charAt(offset - 1)
}
