import {type Range, stretchesHolding} from './stretches.js'

// What people write as an address, also where it cannot be one (`http//x`, `htps://x`, `http:/x`): a rule tells them so.
// Each alternative begins at the edge of a word and is bounded, so that the search stays linear.
const edge = String.raw`(?<![\p{L}\p{N}_@.-])`
const schemed = String.raw`(?:[a-z][a-z\d+]{1,9}:\/\/|h?t{1,3}ps?(?:[:;]\/{1,3}|\/{2,3})|https?:(?=\w)|www\.(?=\w))[^\s<>"“”‘’«»|\\^${'`'}{}。，、）]+`
const bareHost = String.raw`(?:[a-z\d][a-z\d-]{0,62}\.){1,6}(?:(?:org|com|net|io|dev|info|edu|gov|uk|de|fr|eu|cn|jp|kr|ie|ee|nz|ch|nl)(?![\w.-]*@)(?![\w-])|[a-z]{2,12}(?=\/\w))(?:[/:?#][^\s<>"“”‘’«»|\\^${'`'}{}。，、）]*)?`
const address = new RegExp(`${edge}(?:${schemed}|${bareHost})`, 'giu')
const addressHere = new RegExp(`(?:${schemed}|${bareHost})`, 'iuy')

/** What every address holds; `ſ` and the Kelvin sign are letters where case means nothing. */
const hint = /[:;/][/\w\u017F\u212A]|\.[\w\u017F\u212A]/g

/** All web addresses in `text` between two offsets, without the punctuation of the sentence around them. */
export function urlsIn(text: string, from = 0, to = text.length): Range[] {
  const ranges: Range[] = []
  const part = text.slice(from, to)
  for (const stretch of stretchesHolding(part, hint))
    for (const match of part.slice(stretch.start, stretch.end).matchAll(address)) {
      const start = from + stretch.start + match.index
      const length = addressLength(match[0])
      if (length > 0) ranges.push({start, end: start + length})
    }
  return ranges
}

/** The web address that begins exactly at an offset; null where none does. */
export function urlAt(text: string, offset: number): Range | null {
  addressHere.lastIndex = offset
  const match = addressHere.exec(text)
  const length = match ? addressLength(match[0]) : 0
  return length > 0 ? {start: offset, end: offset + length} : null
}

/** How much of what was matched is address: not a citation behind it, a bracket that was opened before it, or the sentence's full stop. */
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
