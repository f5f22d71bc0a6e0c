import {withoutAtEnd} from './gap.js'
import type {Line} from './lines.js'

declare module 'mdast' {
  interface HeadingData {
    /** How the heading is marked; `titled` is a short line on its own, the weakest sign. */
    style?: 'underlined' | 'hash' | 'starred' | 'dashed' | 'titled'
  }
}

/** A heading of the dialect: which part of its line is the title. */
export interface HeadingFound {
  readonly style: 'underlined' | 'hash' | 'starred' | 'dashed' | 'titled'
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6
  /** Offsets of the title within its line's text. */
  readonly titleStart: number
  readonly titleEnd: number
  /** The number of lines of the heading: 2 when underlined. */
  readonly lines: 1 | 2
}

const underline = /^(?:={3,}|-{3,}|~{3,}|\^{3,}|\*{3,}|#{3,}|\+{3,})$/
const latinLetter = /[A-Za-z]/
const letter = /\p{L}/u
const greetingOrClosing =
  /^(?:hi|hello|hey|dear|greetings|good (?:day|morning)|thanks?|thank you|cheers|(?:best |kind |warm )?(?:regards|wishes)|best|sincerely|yours|respectfully)\b/i

/** The heading that begins at `lines[index]`, or null. `isAlone`: an empty line or nothing comes before it. */
export function headingAt(lines: readonly Line[], index: number, isAlone: boolean): HeadingFound | null {
  const line = lines[index]
  if (!line || !holdsLetter(line.text)) return null
  const {text} = line
  const below = lines[index + 1]?.text ?? ''
  const whole = {titleStart: 0, titleEnd: text.length}
  if (isAlone && text.length <= 100 && underline.test(below) && hasTitleLength(text, below))
    return {style: 'underlined', depth: below.startsWith('=') ? 1 : 2, ...whole, lines: 2}
  const hashes = text.startsWith('#') ? /^(#{1,6})\s+/.exec(text) : null
  if (hashes?.[1])
    return {
      style: 'hash',
      depth: Math.min(hashes[1].length, 6) as HeadingFound['depth'],
      titleStart: hashes[0].length,
      titleEnd: text.endsWith('#') ? withoutAtEnd(text, '#').trimEnd().length : text.length,
      lines: 1,
    }
  const starred = isAlone && (text.startsWith('*') || text.startsWith('_')) && starredTitle(text)
  if (starred) return {style: 'starred', depth: 3, ...starred, lines: 1}
  const dashed = isAlone && /^(?:--|={2,4})\s+(?=\S)/.exec(text)
  if (dashed && isTitle(text.slice(dashed[0].length)) && (holdsLetter(below) || text.endsWith(` ${dashed[0].trim()}`)))
    return {style: 'dashed', depth: 3, titleStart: dashed[0].length, titleEnd: text.replace(/(?<!\s)\s+(?:--|={2,4})$/, '').length, lines: 1}
  if (
    isAlone &&
    (below === '' ? isProse(lines[index + 2]) : text.length <= 40 && !text.endsWith(':') && below.length >= 55 && isSentenceStart(below)) &&
    isTitle(text)
  )
    return {style: 'titled', depth: 4, ...whole, lines: 1}
  return null
}

/** A quick test before more expensive ones: nearly every line holds a Latin letter. */
function holdsLetter(text: string): boolean {
  return latinLetter.test(text) || letter.test(text)
}

/** The title in `*Title*`, `** Title **` or `__Title__:`; null for anything else. */
function starredTitle(text: string): {titleStart: number; titleEnd: number} | null {
  const match = /^(\*{1,3}|_{1,3})( ?)([^*_]{2,80})\1:?$/.exec(text)
  if (!match?.[1] || !match[3] || /^\s|[^ ]\s{2}$/.test(match[3])) return null
  const titleStart = match[1].length + (match[2]?.length ?? 0)
  return {titleStart, titleEnd: titleStart + match[3].trimEnd().length}
}

/** An underline is about as long as its title; a signature's `---` under `Thanks` is not one. */
function hasTitleLength(title: string, line: string): boolean {
  return (
    !greetingOrClosing.test(title) &&
    !/[.,!?;]$/.test(title) &&
    line.length >= Math.min(title.length * 0.6, title.length - 2) &&
    line.length <= title.length * 1.6 + 4
  )
}

/** Up to eight words that begin like a title and do not end like a sentence. */
function isTitle(text: string): boolean {
  return (
    text.length <= 70 &&
    (/^[A-Z\d"“]/.test(text) || (!/^[a-z]/.test(text) && /^\p{Lu}/u.test(text))) &&
    !/[.,;!?)]$/.test(text) &&
    !greetingOrClosing.test(text) &&
    (text.match(/\s\S/g)?.length ?? 0) < 8 &&
    !/https?:|\S@\S/.test(text)
  )
}

/** The line after a short one begins a sentence, so the short one is a title and not a wrapped line. */
function isSentenceStart(text: string): boolean {
  return (/^[A-Z]/.test(text) || /^\p{Lu}/u.test(text)) && /\s\S+\s\S+\s/.test(text)
}

/** A line that looks like running text, as below a title. */
function isProse(line: Line | undefined): boolean {
  return line !== undefined && line.text.length >= 40 && /\s\S+\s\S+\s/.test(line.text) && !/^\[|^https?:/.test(line.text)
}
