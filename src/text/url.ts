import {type Range, spansHolding} from './spans.js'

// What people write as an address, including invalid ones (`http//x`, `htps://x`, `http:/x`), which a rule reports. Each alternative is
// bounded, so that the search stays linear. With the flags `i` and `u` the pattern would take longer to compile than a statement takes to
// lint; hence the capitals, and the two other characters that these flags match: `ſ` and the Kelvin sign.
const letter = String.raw`a-zA-Z\u017F\u212A`
const word = String.raw`\w\u017F\u212A`
const more = String.raw`[^\s<>"“”‘’«»|\\^${'`'}{}。，、）]`
const separator = String.raw`(?:[:;]\/{1,3}|\/{2,3})`
const schemed = String.raw`(?:[${letter}][${letter}\d+]{1,9}:\/\/|[hH]?[tT]{1,3}${inAnyCase('ps')}?${separator}|${inAnyCase('https')}?:(?=[${word}])|${inAnyCase('www')}\.(?=[${word}]))${more}+`
const domain = inAnyCase('org|com|net|io|dev|info|edu|gov|uk|de|fr|eu|cn|jp|kr|ie|ee|nz|ch|nl')
const bareHost = String.raw`(?:[${letter}\d][${letter}\d-]{0,62}\.){1,6}(?:(?:${domain})(?![${word}.-]*@)(?![${word}-])|[${letter}]{2,12}(?=\/[${word}]))(?:[/:?#]${more}*)?`
const addressHere = new RegExp(`${schemed}|${bareHost}`, 'y')

/** What every address holds. */
const hint = new RegExp(String.raw`[:;/][/${word}]|\.[${word}]`, 'g')

/** The edge of a word, where an address may begin; not after a letter beyond ASCII. */
const edge = new RegExp(String.raw`(?<![\w@.-])[${letter}\d]`, 'g')
const endsInWord = /[\p{L}\p{N}]$/iu

/** All web addresses in `text` between two offsets, without the punctuation of the sentence around them. */
export function urlsIn(text: string, from = 0, to = text.length): Range[] {
  const ranges: Range[] = []
  const part = text.slice(from, to)
  for (const {start, end} of spansHolding(part, hint)) addUrlsIn(part.slice(start, end), from + start, ranges)
  return ranges
}

function addUrlsIn(span: string, offset: number, ranges: Range[]): void {
  edge.lastIndex = 0
  for (let match = edge.exec(span); match; match = edge.exec(span)) {
    const {index} = match
    if (span.charCodeAt(index - 1) >= 0x80 && endsInWord.test(span.slice(Math.max(0, index - 2), index))) continue
    addressHere.lastIndex = index
    const address = addressHere.exec(span)
    if (!address) continue
    edge.lastIndex = addressHere.lastIndex
    const length = addressLength(address[0])
    if (length > 0) ranges.push({start: offset + index, end: offset + index + length})
  }
}

/** The web address that begins exactly at an offset; null where none does. */
export function urlAt(text: string, offset: number): Range | null {
  addressHere.lastIndex = offset
  const match = addressHere.exec(text)
  const length = match ? addressLength(match[0]) : 0
  return length > 0 ? {start: offset, end: offset + length} : null
}

/** A pattern for names in any letter case, equivalent to the flags `i` and `u`. */
function inAnyCase(names: string): string {
  return names.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}${letter === 's' ? '\u017F' : letter === 'k' ? '\u212A' : ''}]`)
}

/** The length of the address in what was matched: without a citation after it, a bracket that was opened before it, or the sentence's full stop. */
function addressLength(matched: string): number {
  const citation = matched.search(/\[\^?\w{1,4}\]_?[^\w]*$/)
  let length = citation > 0 ? citation : matched.length
  let parentheses = surplus(matched.slice(0, length), '(', ')')
  let brackets = surplus(matched.slice(0, length), '[', ']')
  while (length > 0) {
    const last = matched.charAt(length - 1)
    if (last === ')' && parentheses > 0) parentheses--
    else if (last === ']' && brackets > 0) brackets--
    else if (!/[.,;:!?'*>…]/.test(last)) break
    length--
  }
  return length
}

/** How many more closers than openers a text holds. */
function surplus(text: string, opener: string, closer: string): number {
  return text.split(closer).length - text.split(opener).length
}
