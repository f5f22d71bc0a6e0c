import {drawings} from './name-tables.js'

/** Emoji and other symbols with their modifiers, and the direction marks that accompany Arabic and Hebrew names. */
const symbolsBefore = /^[\u200D-\u200F\uFE0E-\uFE0F\u202A-\u202E\u2066-\u2069\u{E0020}-\u{E007F}\p{So}\p{Emoji_Modifier}]{1,40}/u
const symbolsBehind = /[\u200D-\u200F\uFE0E-\uFE0F\u202A-\u202E\u2066-\u2069\u{E0020}-\u{E007F}\p{So}\p{Emoji_Modifier}]{1,40}$/u

/** The most decorations that are removed from each end of a line. */
const mostDrawings = 6

/** A line without the decorations that people add to their name: emoji, hearts, raised arms, smileys. */
export function withoutDrawings(text: string): string {
  let rest = text.trim()
  for (let count = 0; count < mostDrawings; count++) {
    const next = withoutSymbols(withoutDrawn(rest))
    if (next === rest) break
    rest = next
  }
  return rest
}

/** Both patterns are expensive to compile, and most lines are ASCII. */
function withoutSymbols(text: string): string {
  if (!/[^\0-\x7F]/.test(text)) return text
  // Cut to what the pattern can match, so that it is not tried from each character of a long run of symbols.
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

/** `:-)`, `^_^`, `...`, in ASCII. */
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

/** A line without quotation marks that enclose all of it. */
export function withoutQuotationMarks(text: string): string {
  const closing = pairs.get(text.charAt(0))
  return closing !== undefined && text.length > 2 && text.endsWith(closing) ? text.slice(1, -1) : text
}
