import type {Verdict} from '../model/misspelling-score.js'
import {scorerFor} from '../model/scorer.js'
import type {Token, Tokens} from '../tokens.js'
import {knownTo, unusualTo} from '../words/is-known-word.js'
import type {Lexicon} from '../words/lexicon.js'
import {isForeign} from './foreign-phrase.js'
import {isLowerAcronym, isMaybePerson, isRightInContext} from './right-in-context.js'
import {contextOf, type TokenContext} from './token-context.js'

/** What is known about a statement when its words are checked. */
export interface Statement {
  readonly tokens: Tokens
  readonly text: string
  /** Lower-case words that are the candidate's own: name, nick, company. */
  readonly ownNames: ReadonlySet<string>
  /** Lower-case words of the statement's cycle and team. */
  readonly standsFor?: ReadonlySet<string>
}

/** The words of one statement; verdicts are cached. */
export class WordsInContext {
  readonly #words: readonly Token[]
  readonly #statement: Statement
  readonly #lexicon: Lexicon
  /** Whether an unknown word, in lower case, does not resemble any English one. */
  readonly #foreignLooking = new Map<string, boolean>()
  /** Whether a word, as written, also occurs inside a sentence. */
  readonly #within = new Map<string, boolean>()
  readonly #score: (token: Token, context: TokenContext) => Verdict | null
  #spellings: ReadonlySet<string> | null = null
  #counts: ReadonlyMap<string, number> | null = null

  constructor(statement: Statement, lexicon: Lexicon) {
    this.#words = statement.tokens.words
    this.#statement = statement
    this.#lexicon = lexicon
    this.#score = scorerFor(lexicon, (lower) => this.#timesWritten(lower))
  }

  /** The verdict on an unknown word; null if it is not a mistake. */
  verdictOn(index: number): Verdict | null {
    const token = this.#words[index]
    if (!token) return null
    const context = this.#contextAt(index)
    // Scoring searches all words, so it comes after all that a look at the text can decide.
    const mayBeNick = isNick(context, this.#lexicon)
    if ((mayBeNick && !this.#mayBeOther(token, context)) || this.#isRight(token, index)) return null
    const verdict = this.#score(token, context)
    if (
      !verdict ||
      (mayBeNick && !this.#isOfEveryday(verdict)) ||
      this.#isNameElsewhere(token, context) ||
      isForeign(index, this.#words, this.#statement.text, (at) => this.#looksForeign(at))
    )
      return null
    const doubt = verdict.doubt ?? doubtOfPlace(token, this.#statement.text)
    return {...verdict, doubt, expected: verdict.expected.map((word) => hyphenated(word, token, this.#statement.text))}
  }

  #contextAt(index: number): TokenContext {
    return contextOf(index, this.#words, this.#statement.text, unusualTo(this.#lexicon))
  }

  #isRight(token: Token, index: number): boolean {
    const spellings = () => {
      this.#spellings ??= new Set(this.#words.map(({text}) => text))
      return this.#spellings
    }
    return isLowerAcronym(token, spellings, this.#statement.text) || isRightInContext(index, this.#words, this.#statement.text, this.#lexicon)
  }

  /** Whether a word that begins a sentence also occurs with its capital inside one, and is a name there: `Bareon`. */
  #isNameElsewhere(token: Token, context: TokenContext): boolean {
    if (context.letters !== 'capital' || context.at !== 'opens') return false
    const isWithin = this.#within.get(token.text) ?? this.#words.some(({text}, at) => text === token.text && this.#contextAt(at).at === 'middle')
    this.#within.set(token.text, isWithin)
    return isWithin && this.#score(token, {...context, at: 'middle'}) === null
  }

  /** `our user comminuty`, `Igbo (howver, …)`: whether a word where a nick may be is often something else. */
  #mayBeOther({lower, start, end}: Token, {behind}: TokenContext): boolean {
    if (lower.length < shortestSlip) return false
    const {text} = this.#statement
    const isAlone = /^[)\]>"'”’]/.test(text.charAt(end))
    return (behind !== null && !isAlone) || /\buser\s{1,9}$/i.test(text.slice(Math.max(0, start - 15), start))
  }

  /** Whether a word that everybody uses was meant. */
  #isOfEveryday({expected: [best = '']}: Verdict): boolean {
    return (this.#lexicon.find(best.toLowerCase())?.frequency ?? 0) >= leastOfEveryday
  }

  #looksForeign(index: number): boolean {
    const token = this.#words[index]
    if (!token || knownTo(this.#lexicon)(token)) return false
    const answer = this.#foreignLooking.get(token.lower) ?? !this.#score(token, this.#contextAt(index))
    this.#foreignLooking.set(token.lower, answer)
    return answer
  }

  /** How often the statement has a word; words of its cycle and team count once more. */
  #timesWritten(lower: string): number {
    this.#counts ??= countsOf(this.#words)
    return (this.#counts.get(lower) ?? 0) + (this.#statement.standsFor?.has(lower) ? 1 : 0)
  }
}

/** Shorter nicks are near some everyday word by chance. */
const shortestSlip = 5
/** The least frequency of an everyday word: `community`. */
const leastOfEveryday = 13

function countsOf(words: readonly Token[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const {lower} of words) counts.set(lower, (counts.get(lower) ?? 0) + 1)
  return counts
}

function isNick({isNickPlace, behind}: TokenContext, lexicon: Lexicon): boolean {
  return isNickPlace || (behind !== null && isMaybePerson(behind, lexicon))
}

/** A capitalised word after a title or an initial is a surname: `Dr. Teh`. */
function doubtOfPlace({text: word, start}: Token, text: string): 'name' | null {
  const before = text.slice(Math.max(0, start - longestTitle), start)
  return /^\p{Lu}/u.test(word) && /(?:^|[^\p{L}])(?:Mrs?|Ms|Dr|Prof|\p{Lu})\.?\s$/u.test(before) ? 'name' : null
}

/** `Prof. ` and the character before it. */
const longestTitle = 8

/** A correction of two words inside a hyphenated word gets a hyphen: `upto-date` gives `up-to-date`. */
function hyphenated(word: string, {start, end}: Token, text: string): string {
  const hyphen = /[-‐‑]/.exec(text.slice(end, end + 1) + text.slice(Math.max(0, start - 1), start))?.[0]
  return hyphen === undefined ? word : word.replaceAll(' ', hyphen)
}
