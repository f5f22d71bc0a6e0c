/** The longest word that is looked at, in characters: keeps the search linear. */
const longest = 40

/**
 * Finds gaps between words that need a closer look: those with one word of lower-case letters and digits on both sides, those with an
 * apostrophe or another character before and behind them, and those that hold another space than the usual ones. Begins with spaces
 * and what is rare: as one regular expression, which tries every letter as the beginning of a word, the search takes four times as long.
 */
const hint = /[ \n](?<=(?:^|[^a-z\d])([a-z\d]+)[ \n])[ \n]*\1(?![a-z\d])|['\u0080-\uFFFF]\S{0,80}\s+\S{0,80}?['\u0080-\uFFFF]|[^\S \n]/g

const blank = /\s/
const inWord = /[\p{L}\d]/u
/** A UTF-16 unit of a word; of a letter beyond the first plane, half of it. */
const mayBeInWord = /[\p{L}\d'’\uD800-\uDFFF]/u

/**
 * The offsets of the first and the last character of each place in a text without capitals where a word stands twice with nothing but
 * spaces between, in order. Letters, digits and apostrophes make a word. Takes time in proportion to the text.
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

/** The length of the longest word that ends at `end`, begins no sooner than `from`, and stands again at `next`; 0 where there is none. */
function lengthOfDouble(text: string, from: number, end: number, next: number): number {
  const last = text.charAt(end - 1)
  let start = end
  while (start > Math.max(from, end - 2 * longest) && mayBeInWord.test(text.charAt(start - 1))) start--
  for (let length = Math.min(end - start, text.length - next); length > 0; length--)
    if (text.charAt(next + length - 1) === last && isDouble(text, end - length, end, next)) return length
  return 0
}

/** Whether all from `start` to `end` is one whole word that stands at `next` again. */
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
