import type {Line} from './lines.js'
import {urlAt, urlsIn} from './url.js'

/** What follows the label on its line. */
type Body = 'link' | 'text and link' | 'text' | 'nothing'

/** A line that may open a reference entry. */
export interface Opening {
  readonly line: Line
  /** Offset at which the entry would begin: the bracket, or the bullet or `..` before it. */
  readonly start: number
  readonly label: string
  /** Offset after the label and its colon or dash. */
  readonly bodyStart: number
  readonly body: Body
  /** `[1]` or `1`. */
  readonly form: 'bracket' | 'bare'
  readonly hasColon: boolean
  /** A bullet or `References:` comes before the label. */
  readonly hasPrefix: boolean
}

const prefix = String.raw`(?:(?:[-*+•·–—]|\.\.|(?:ref(?:erence)?|link|source|(?:foot)?note)s?:?)[ \t]+)?`
const bracketed = new RegExp(
  String.raw`^(${prefix})\[[ \t]{0,2}(\^?[^\[\]\s](?:[^\[\]]{0,38}[^\[\]\s])?)[ \t]{0,2}\](?![\[(_])([ \t]?:)?(?:[ \t]*(?:->|=>|[-–—=.)])(?=[ \t<h]))?`,
  'i',
)
const bare = /^(?:\((\d{1,3})\)|(\d{1,3})(?:[.):]|[ \t]*[-–—])?)(?=[ \t])/

/** The opening on a line, judged by that line alone; null if there is none. */
export function openingOn(line: Line): Opening | null {
  const first = line.text.charAt(0)
  const mayBeBare = first === '(' || isDigit(first)
  // Most lines have no opening; a look at the first character is cheaper than two regular expressions.
  if (!mayBeBare && first !== '[' && !line.text.includes('[')) return null
  const inBrackets = mayBeBare ? null : bracketed.exec(line.text)
  if (inBrackets) {
    const [whole, before = '', label = '', colon] = inBrackets
    const bodyStart = line.start + whole.length
    const body = bodyOf(line, bodyStart)
    const opening: Opening = {
      line,
      start: line.start,
      label,
      bodyStart,
      body,
      form: 'bracket',
      hasColon: colon !== undefined,
      hasPrefix: before.trim() !== '',
    }
    return isPlausible(opening, line.text.charAt(whole.length)) ? opening : null
  }
  const [whole, inParentheses, alone] = (mayBeBare && bare.exec(line.text)) || []
  const label = inParentheses ?? alone
  if (whole === undefined || label === undefined) return null
  const bodyStart = line.start + whole.length
  const body = bodyOf(line, bodyStart)
  if (body !== 'link' && !(body === 'text and link' && /\d\)?[.):]?[ \t]*[-–—.):]$/.test(whole))) return null
  return {line, start: line.start, label, bodyStart, body, form: 'bare', hasColon: body === 'link', hasPrefix: false}
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9'
}

/** `[2]. The …` and `[3], which …` are prose; after a label of several words there must be a link. */
function isPlausible({label, body, hasColon, hasPrefix}: Opening, next: string): boolean {
  if (body !== 'link' && !hasColon && !/^\s?$/.test(next)) return false
  if (/\s/.test(label)) return body === 'link'
  return !hasPrefix || body === 'link' || hasColon
}

function bodyOf(line: Line, start: number): Body {
  const rest = line.text.slice(start - line.start)
  if (rest.trim() === '') return 'nothing'
  const within = line.text.length - rest.trimStart().length
  const bracket = line.text.charAt(within) === '<' ? 1 : 0
  if (urlAt(line.text, within + bracket)) return 'link'
  return urlsIn(line.text, within).length > 0 ? 'text and link' : 'text'
}
