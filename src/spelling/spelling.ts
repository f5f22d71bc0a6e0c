import {partOfWord} from './context/token-context.js'
import {type Statement, WordsInContext} from './context/words-in-context.js'
import {scoreWord, type Verdict} from './model/misspelling-score.js'
import {unknownTo} from './retext/unknown-words.js'
import type {Token} from './tokens.js'
import {knownTo, partsOf} from './words/is-known-word.js'
import type {Lexicon} from './words/lexicon.js'

/** A word that a careful editor would change. */
export interface Misspelling extends Verdict {
  readonly token: Token
}

/** The result for a statement. */
export interface Spelling {
  readonly misspellings: readonly Misspelling[]
  /** Unknown words beyond the first hundreds, which occur only in garbage and other languages. They were not scored. */
  readonly unchecked: readonly Token[]
}

/** How many different unknown words of a statement are scored; no real statement has 100. */
const mostChecked = 150

/**
 * The misspelled words of a statement, in order. Each word is looked up; if it is unknown, it is scored (misspelling-score.ts), and
 * retext-spell checks the mistakes found (unknown-words.ts). docs/spelling.md explains the steps.
 */
export function misspellingsIn(statement: Statement, lexicon: Lexicon): Spelling {
  const {words, identifiers} = statement.tokens
  const isKnown = knownTo(lexicon)
  const mistakes = new Map<Token, Verdict>()
  const checked = new Set<string>()
  const unchecked: Token[] = []
  const inContext = new WordsInContext(statement, lexicon)
  // By index: few words get beyond the first line.
  for (let index = 0; index < words.length; index++) {
    const token = words[index]
    if (!token || isKnown(token) || statement.ownNames.has(token.lower)) continue
    // Somebody who writes `gerrit.example.org` knows how to spell `gerrit`, unless it is a common mistake.
    if (identifiers.has(token.lower) && lexicon.meantBy(token.lower).length === 0) continue
    if (checked.size >= mostChecked && !checked.has(token.lower)) {
      unchecked.push(token)
      continue
    }
    checked.add(token.lower)
    const verdict = inContext.verdictOn(index)
    if (verdict) mistakes.set(token, verdict)
    else for (const [part, ofPart] of mistakenParts(token, lexicon)) mistakes.set(part, ofPart)
  }
  if (mistakes.size === 0) return {misspellings: [], unchecked}
  const isUnknown = unknownTo(words, [...mistakes.keys()])
  const misspellings = Array.from(mistakes, ([token, verdict]): Misspelling => ({token, ...verdict})).filter(({token}) => isUnknown(token))
  return {misspellings, unchecked}
}

/** Misspelled words within `camelCase`, where all the others are known: `setUpEnviroment`. `MattRiedemann` is a name. */
function mistakenParts(token: Token, lexicon: Lexicon): [Token, Verdict][] {
  const parts = partsOf(token.text)
  const strange = parts.filter((part) => part.length > 4 && !lexicon.knows(part.toLowerCase()) && !lexicon.isName(part.toLowerCase()))
  const isOfWords = parts.some((part) => part.length > 2 && lexicon.knows(part.toLowerCase()) && !lexicon.isName(part.toLowerCase()))
  if (parts.length < 2 || strange.length !== 1 || !isOfWords) return []
  return strange.flatMap((part): [Token, Verdict][] => {
    const start = token.start + token.text.indexOf(part)
    const inner = {text: part, lower: part.toLowerCase(), start, end: start + part.length, isJoined: true}
    const verdict = scoreWord(inner, partOfWord, lexicon)
    return verdict ? [[inner, verdict]] : []
  })
}
