import {drawings} from './name-tables.js'

/** Emoji and other symbols, what shapes them, and the marks of writing direction that come with a name in Arabic or Hebrew. */
const symbolsBefore = /^[\u200D-\u200F\uFE0E-\uFE0F\u202A-\u202E\u2066-\u2069\u{E0020}-\u{E007F}\p{So}\p{Emoji_Modifier}]{1,40}/u
const symbolsBehind = /[\u200D-\u200F\uFE0E-\uFE0F\u202A-\u202E\u2066-\u2069\u{E0020}-\u{E007F}\p{So}\p{Emoji_Modifier}]{1,40}$/u

/** How many drawings are taken from each end of a line. */
const mostDrawings = 6

/** A line without what people draw beside their name: emoji, hearts, raised arms, smileys. */
export function withoutDrawings(text: string): string {
  let rest = text.trim()
  for (let count = 0; count < mostDrawings; count++) {
    const next = withoutSymbols(withoutDrawn(rest))
    if (next === rest) break
    rest = next
  }
  return rest
}

/** Both patterns are dear to compile, and most lines are ASCII. */
function withoutSymbols(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text
  // No more than the pattern looks at, so that a long run of symbols is not tried from each of its characters.
  const head = text.replace(symbolsBefore, '').trimStart()
  const tail = head.slice(-40)
  return (head.slice(0, head.length - tail.length) + tail.replace(symbolsBehind, '')).trimEnd()
}

function withoutDrawn(text: string): string {
  const first = /^\S{1,8}(?=\s)/.exec(text)?.[0] ?? ''
  const rest = drawings.has(first) ? text.slice(first.length).trimStart() : text
  const blank = Math.max(rest.lastIndexOf(' '), rest.lastIndexOf('\t'))
  const last = rest.slice(blank + 1)
  return blank > 0 && (drawings.has(last) || isPunctuation(last)) ? rest.slice(0, blank).trimEnd() : rest
}

/** `:-)`, `^_^`, `...` of ASCII. */
function isPunctuation(span: string): boolean {
  return span !== '' && /^[!-/:-@[-`{-~]{1,8}$/.test(span)
}

const pairs = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”'],
  ['‘', '’'],
  ['„', '“'],
  ['«', '»'],
  ['「', '」'],
])

/** A line without the quotation marks around all of it. */
export function withoutQuotationMarks(text: string): string {
  const closing = pairs.get(text.charAt(0))
  return closing !== undefined && text.length > 2 && text.endsWith(closing) ? text.slice(1, -1) : text
}
