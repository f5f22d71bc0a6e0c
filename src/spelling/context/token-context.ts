import {isGapOf} from '../../text/gap.js'
import {functionWords} from '../function-words.js'
import type {Token} from '../tokens.js'

/** The context of a token, as far as it suggests a name or not. */
export interface TokenContext {
  /** `opens`: first word of a sentence, heading or item; `middle`: within one. */
  readonly at: 'opens' | 'middle'
  readonly letters: 'lower' | 'capital' | 'mixed' | 'upper'
  /** A capitalised word next to it, in the same sentence: `Rob Cresswell`, `Technical Comittee`. */
  readonly before: Token | null
  readonly after: Token | null
  /** It is in a place for nicks: `IRC: jroll`, `I'm jroll on IRC`. */
  readonly isNickPlace: boolean
  /** The capitalised word before the brackets or quotes around it, as in a name followed by a nick: `Jim Roll (jroll)`. */
  readonly behind: Token | null
  /** It is in a place for names, even without a capital: `thanks to gibi`, `MattR and chenke`. */
  readonly isNamePlace: boolean
  /** The word before it never precedes a name: `the`, `more`, `will`. */
  readonly isAfterDeterminer: boolean
  /** How many words next to it are technical or in no list: `vertica` next to `couchdb`, nicks next to nicks. */
  readonly unusualNeighbours: number
}

/** The context of a part of `camelCase`. */
export const partOfWord: TokenContext = {
  at: 'middle',
  letters: 'lower',
  before: null,
  after: null,
  isNickPlace: false,
  behind: null,
  isNamePlace: false,
  isAfterDeterminer: false,
  unusualNeighbours: 0,
}

/**
 * Reads a token's context from the text around it.
 *
 * @param isUnusual whether a word is technical or in no list
 */
export function contextOf(index: number, tokens: readonly Token[], text: string, isUnusual: (token: Token) => boolean): TokenContext {
  const token = tokens[index]
  if (!token) throw new RangeError(`no token ${index}`)
  const gapBefore = text.slice(Math.max(0, token.start - 60), token.start)
  const previous = tokens[index - 1]
  const next = tokens[index + 1]
  const before =
    previous && (previous.text.length === 1 ? isBehindInitial(previous, token, text) : isBeside(previous, token, text)) && isCapital(previous) ? previous : null
  const after = next && isBeside(token, next, text) && isCapital(next) ? next : null
  return {
    at: opens(text, token.start, gapBefore) ? 'opens' : 'middle',
    letters: lettersOf(token.text),
    before,
    after,
    isNickPlace: isNickPlace(token, text),
    behind: isBracketedBehind(token, previous, text) ? previous : null,
    isNamePlace:
      /\b(?:thanks?|thanking|thx|kudos|congrats|props)(?:,?\s+(?:again|also|goes|go|to|for))*\s+$/i.test(gapBefore) ||
      (previous !== undefined && isOddlyCapital(previous) && ['', ',', 'and', '&', '/'].includes(text.slice(previous.end, token.start).trim())) ||
      (previous !== undefined && next !== undefined && /^(?:and|&)$/i.test(previous.text) && isOddlyCapital(tokens[index - 2])),
    isAfterDeterminer: previous !== undefined && determiners.has(previous.lower) && /^\s+$/.test(text.slice(previous.end, token.start)),
    unusualNeighbours: [...beside(index, -1, tokens, text), ...beside(index, 1, tokens, text)].filter(isUnusual).length,
  }
}

/** `Jane Doe`, `Jane, John`, `Jane /John`, on one line or two. */
function isBeside(left: Token, right: Token, text: string): boolean {
  return isGapOf(text.slice(left.end, right.start), {first: ',&', last: '/'})
}

/** `J. Doe`, `J Doe`. */
function isBehindInitial(initial: Token, token: Token, text: string): boolean {
  const gap = text.slice(initial.end, token.start)
  return isGapOf(gap.startsWith('.') ? gap.slice(1) : gap, {first: '', last: ''})
}

/** The two content words before or after a token, at most four words away and in the same sentence. */
function beside(index: number, step: -1 | 1, tokens: readonly Token[], text: string): Token[] {
  const found: Token[] = []
  for (let at = index + step; Math.abs(at - index) < 5 && found.length < 2; at += step) {
    const token = tokens[at]
    const [left, right] = step < 0 ? [token, tokens[at + 1]] : [tokens[at - 1], token]
    if (!token || !left || !right || /[.!?]\s|\n\s*\n/.test(text.slice(left.end, right.start))) break
    if (!functionWords.has(token.lower)) found.push(token)
  }
  return found
}

const determiners: ReadonlySet<string> = new Set(
  'a an the my our your their its this that these those some any each every no more most very so too to will would can could should must may might is are was were be been being am not i we they it of has have had'.split(
    ' ',
  ),
)

/** `MattRiedemann`, `shivaSR`: a nick. */
function isOddlyCapital(token: Token | undefined): boolean {
  return token !== undefined && lettersOf(token.text) === 'mixed'
}

function isCapital(token: Token): boolean {
  return /^\p{Lu}/u.test(token.text) && !/^I(?:['’]|$)/.test(token.text)
}

function lettersOf(text: string): TokenContext['letters'] {
  const mark = text.search(/['’`´;]/)
  const letters = mark < 0 ? text : text.slice(0, mark)
  if (letters === letters.toLowerCase()) return 'lower'
  if (letters === letters.toUpperCase() && letters.length > 1) return 'upper'
  return /^\p{Lu}\P{Lu}*$/u.test(letters) ? 'capital' : 'mixed'
}

const longestOpening = 200

/** Whether a token follows the end of a sentence, a blank line, a bullet, a number, or a colon. A wrapped line is not a beginning. */
function opens(text: string, start: number, gap: string): boolean {
  // What comes before the first word of a line is short. Searching for the beginning of a long line each time would be quadratic.
  const near = text.slice(Math.max(0, start - longestOpening), start)
  const line = near.slice(near.lastIndexOf('\n') + 1)
  const isWhole = line.length < longestOpening || start === longestOpening
  if (isWhole && isOpening(line)) {
    const end = Math.max(0, start - line.length - 1)
    if (/\S/.test(line) || /(?:^|\n)[ \t\r]*$/.test(text.slice(Math.max(0, end - 200), end))) return true
    return /[.!?:;,)\]*=~-]['"”’)]?[ \t\r]*$/.test(text.slice(Math.max(0, end - 20), end))
  }
  return /(?:[.!?:]['"”’)*]?|[•*]|\s[-–—])\s*["'“‘([*_]*$/.test(gap)
}

/** Whether a line so far has nothing but a bullet, quotation marks, brackets, or the number or letter of an item. */
function isOpening(line: string): boolean {
  const behindMarks = line.replace(/^[\s>"'“‘([*#+•·–—-]+/, '')
  const behindNumber = behindMarks.replace(/^(?:\d{1,2}[.)]+|\w\))/, '')
  return /^[\s"'“‘*([_-]*$/.test(behindNumber)
}

const nickLabel =
  /(?:\b(?:irc(?: nick| handle)?|nick(?:name)?|handle|freenode|oftc|launchpad|github|gerrit|twitter|slack|aka|a\.k\.a\.?|known as|account|matrix|login|lp|gh|user(?:name)?)\b(?:\s+(?:is|name|id|as|nick|nickname|handle|account))*\s*[:=-]?\s*["'“‘(<[]?@?)$/i
const nickAfter = /^["'”’)]?\s*(?:,\s*)?(?:(?:on|in|at)\s+(?:\w+\s+)?(?:irc|freenode|oftc|launchpad|github|twitter|slack|matrix)\b|\(irc)/i

function isNickPlace({start, end}: Token, text: string): boolean {
  return nickLabel.test(text.slice(Math.max(0, start - 40), start)) || nickAfter.test(text.slice(end, end + 40))
}

function isBracketedBehind(token: Token, previous: Token | undefined, text: string): previous is Token {
  const isBracketed =
    /[(<[{"'“‘|]\s*$/.test(text.slice(Math.max(0, token.start - 40), token.start)) && /^\s*[)>\]}"'”’|,/]/.test(text.slice(token.end, token.end + 40))
  return isBracketed && previous !== undefined && isCapital(previous) && /^['"”’.]?\s*[(<[{"'“‘|,-]+\s*$/.test(text.slice(previous.end, token.start))
}
