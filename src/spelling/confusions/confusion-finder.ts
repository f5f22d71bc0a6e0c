import {isGapOf} from '../../text/gap.js'
import {isCapitalAt} from '../../text/letters.js'
import type {Range} from '../../text/spans.js'
import {inCaseOf} from '../corrections/letter-case.js'
import type {Token} from '../tokens.js'
import type {Confusion} from './confusion.js'
import {type Beside, isOneOf, type Pattern, type Place, patternOf} from './pattern.js'
import {formOf} from './word-forms.js'

/** Wrong words, and what was meant by them. */
export interface ConfusedWords {
  /** All that the confusion needs: the wrong words and their context. */
  readonly phrase: Range
  /** What is to be replaced; where nothing replaces it, the space after it too. */
  readonly wrong: Range
  /** What could be meant; nearly always one reading. */
  readonly meant: readonly string[]
}

/** The words of a text; offsets count in the text. */
export interface WordsOfText {
  readonly words: readonly Token[]
  readonly text: string
}

/** A confusion, with the number of the place in its pattern where its word is. */
interface Search {
  readonly pattern: Pattern
  readonly meant: string
  readonly anchor: number
  /** The place before that one, or else after it, and which it is: nearly all words fail here already. */
  readonly beside: Place | undefined
  readonly step: -1 | 1
}

/** Finds confusions in texts. The pattern of one is read when a text first has its word, which is never for nearly all. */
export class ConfusionFinder {
  readonly #byWord = new Map<string, Confusion[]>()
  readonly #searches = new Map<string, readonly Search[]>()

  constructor(confusions: readonly Confusion[]) {
    for (const confusion of confusions) {
      for (const word of confusion[0].split('|')) {
        const others = this.#byWord.get(word)
        if (others) others.push(confusion)
        else this.#byWord.set(word, [confusion])
      }
    }
  }

  /** The confusions in a text, in order. Takes time in proportion to it: a word has few of them, and they are short. */
  findIn(text: WordsOfText): ConfusedWords[] {
    const found: ConfusedWords[] = []
    for (const [at, {lower}] of text.words.entries()) {
      if (!this.#byWord.has(lower)) continue
      for (const search of this.#searchesFor(lower)) {
        if (search.beside && !isOneOf(search.beside, text.words[at + search.step]?.lower ?? '')) continue
        const confused = confusedAt(at - search.anchor, search, text)
        if (confused && confused.wrong.start >= (found.at(-1)?.wrong.end ?? 0)) found.push(confused)
      }
    }
    return found
  }

  #searchesFor(word: string): readonly Search[] {
    const searches = this.#searches.get(word) ?? (this.#byWord.get(word) ?? []).map((confusion) => searchFor(word, confusion))
    this.#searches.set(word, searches)
    return searches
  }
}

function searchFor(word: string, [, find, meant]: Confusion): Search {
  const pattern = patternOf(find)
  const anchor = pattern.places.findIndex((place) => isOneOf(place, word))
  const step = anchor > 0 ? -1 : 1
  return {pattern, meant, anchor, beside: pattern.places[anchor + step], step}
}

/** The confusion that begins at a word, if it does. */
function confusedAt(from: number, {pattern, meant}: Search, {words, text}: WordsOfText): ConfusedWords | null {
  const {places, first, end, before, behind, isBeforeNumber} = pattern
  if (!places.every((place, index) => isMatch(place, index, from + index, {words, text}))) return null
  const phrase = words.slice(from, from + places.length)
  const [opening, closing] = [phrase[0], phrase.at(-1)]
  const [start, last] = [phrase[first], phrase[end - 1]]
  if (!opening || !closing || !start || !last || isQuoted(opening, closing, text)) return null
  const [previous, next] = [words[from - 1], words[from + places.length]]
  // A capital within a sentence is that of a name.
  if (previous && !isApart(previous, opening, text) && (isCapital(opening) || !mayBeBeside(previous, before))) return null
  if (next && !mayBeBeside(next, behind) && !isApart(closing, next, text)) return null
  if (isBeforeNumber && !/^\s+\d/.test(text.slice(closing.end, closing.end + longestNumber))) return null
  return {
    phrase: {start: opening.start, end: closing.end},
    wrong: {start: start.start, end: meant === '' ? (phrase[end]?.start ?? last.end) : last.end},
    meant: meant.split('/').map((each) => inCaseOf(start.text, {written: replacement(each, pattern, phrase)})),
  }
}

function isMatch(place: Place, index: number, at: number, {words, text}: WordsOfText): boolean {
  const [word, previous] = [words[at], words[at - 1]]
  if (!word || word.isJoined || !isOneOf(place, word.lower)) return false
  if (index === 0) return true
  if (!previous || isCapital(word)) return false
  const gap = text.slice(previous.end, word.start)
  return place.isBehindNumber ? gap.length < longestNumber && /^\s+\d{1,2}\+?\s+$/.test(gap) : isGapOf(gap, {first: '', last: ''})
}

/** A number and the spaces around it, a line end and its indent among them. */
const longestNumber = 20

/** Whether a word has a capital other than that of `I` and `I'm`. */
function isCapital({text}: Token): boolean {
  // Nearly every word has none, and the pattern for capitals of all scripts is slow to compile.
  return !/^[a-z]/.test(text) && isCapitalAt(text, 0) && !/^I(?:['’]|$)/.test(text)
}

/** Whether it is about words: `“rather then”` is written on purpose. */
function isQuoted(first: Token, last: Token, text: string): boolean {
  return /["'“”‘’«„]/.test(text.charAt(first.start - 1)) && /["'“”‘’»]/.test(text.charAt(last.end))
}

function mayBeBeside({lower}: Token, beside: Beside): boolean {
  return isOneOf(beside, lower) === beside.isAllowed
}

/** Whether punctuation or an empty line divides two words; not a number, an address, code or the apostrophe of a plural. */
function isApart(left: Token, right: Token, text: string): boolean {
  const gap = text.slice(left.end, right.start)
  return !isGapOf(gap, {first: '', last: ''}) && !/[a-z\d`'’]/i.test(gap)
}

/** What is meant, its classes replaced with the words that stand for them: `VERB+ing` by `working`. */
function replacement(meant: string, {places}: Pattern, phrase: readonly Token[]): string {
  return meant.replace(/\b([A-Z]{2,})(?:\+([a-z]+))?/g, (_, className: string, form = '') =>
    formOf(phrase[places.findIndex((place) => place.classes[0] === className)]?.lower ?? '', form),
  )
}
