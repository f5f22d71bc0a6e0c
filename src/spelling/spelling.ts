import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {type Statement, WordsInContext} from './corrections/in-context.js'
import {type Verdict, weigh} from './model/misspelling-score.js'
import {stretchAround, stretchesAround} from './to-nlcst.js'
import {partOfWord} from './token-context.js'
import {type Token, tokensOf} from './tokens.js'
import {knownTo, partsOf} from './words/is-known-word.js'
import type {Lexicon} from './words/lexicon.js'

/** A word that a careful editor would change. */
export interface Misspelling extends Verdict {
  readonly token: Token
}

/** What was found in a statement. */
export interface Spelling {
  readonly misspellings: readonly Misspelling[]
  /** Unknown words beyond the first hundreds, which only garbage and other languages have; they were not weighed. */
  readonly unweighed: readonly Token[]
}

/** How many different unknown words of a statement are weighed; the most that a real one has is below 100. */
const mostWeighed = 150

/**
 * The misspelled words of a statement, in order. A statement whose every word is known is done after the look-ups. Of any other, each
 * unknown word is weighed (weigh.ts); then retext-spell judges those that seem wrong, with what stands beside them without a blank, by a
 * dictionary of just the words that were accepted there, which costs little and lets no word pass by accident.
 */
export function misspellingsIn(statement: Statement, lexicon: Lexicon): Spelling {
  const {words, identifiers} = tokensOf(statement.prose)
  const isKnown = knownTo(lexicon)
  const mistakes = new Map<Token, Verdict>()
  const weighed = new Set<string>()
  const unweighed: Token[] = []
  const inContext = new WordsInContext(words, statement, lexicon)
  // By index, for of all words of all statements only a few get further than the first line.
  for (let index = 0; index < words.length; index++) {
    const token = words[index]
    if (!token || isKnown(token) || statement.ownNames.has(token.folded)) continue
    // Who writes `gerrit.example.org` knows how to spell `gerrit`; but a slip may stand in an address too.
    if (identifiers.has(token.folded) && lexicon.meantBy(token.folded).length === 0) continue
    if (weighed.size >= mostWeighed && !weighed.has(token.folded)) {
      unweighed.push(token)
      continue
    }
    weighed.add(token.folded)
    const verdict = inContext.verdictOn(index)
    if (verdict) mistakes.set(token, verdict)
    else for (const [part, ofPart] of mistakenParts(token, lexicon)) mistakes.set(part, ofPart)
  }
  if (mistakes.size === 0) return {misspellings: [], unweighed}
  const isJudgedWrong = judge(statement, [...mistakes.keys()], words)
  const misspellings = Array.from(mistakes, ([token, verdict]): Misspelling => ({token, ...verdict})).filter(({token}) => isJudgedWrong(token))
  return {misspellings, unweighed}
}

function straight({text}: Token): string {
  return text.replaceAll('’', "'")
}

/** The words inside of `camelCase` that are mistakes: in `setUpEnviroment` one is, where the others are known; `MattRiedemann` is a name. */
function mistakenParts(token: Token, lexicon: Lexicon): [Token, Verdict][] {
  const parts = partsOf(token.text)
  const strange = parts.filter((part) => part.length > 4 && !lexicon.knows(part.toLowerCase()) && !lexicon.isName(part.toLowerCase()))
  const isOfWords = parts.some((part) => part.length > 2 && lexicon.knows(part.toLowerCase()) && !lexicon.isName(part.toLowerCase()))
  if (parts.length < 2 || strange.length !== 1 || !isOfWords) return []
  return strange.flatMap((part): [Token, Verdict][] => {
    const start = token.start + token.text.indexOf(part)
    const inner = {text: part, folded: part.toLowerCase(), start, end: start + part.length, isJoined: true}
    const verdict = weigh(inner, partOfWord, lexicon)
    return verdict ? [[inner, verdict]] : []
  })
}

/** Makes the test whether retext-spell takes a word for a mistake too; what stands alike, with the same beside it, is judged once. */
function judge(statement: Statement, wrong: readonly Token[], words: readonly Token[]): (token: Token) => boolean {
  const {text} = statement
  let [from, to] = [0, 0]
  const keyOf = ({start}: Token) => {
    // The words come in order, and many may stand in one stretch.
    if (start < from || start >= to) [from, to] = stretchAround(start, text)
    return to - from > longestAlike ? `${start}` : `${start - from} ${text.slice(from, to)}`
  }
  const firsts = new Map<string, Token>()
  for (const token of wrong) if (!firsts.has(keyOf(token))) firsts.set(keyOf(token), token)
  const places = unknownPlaces(statement, [...firsts.values()], wrong, words)
  const judged = new Set<string>()
  let at = 0
  for (const [key, token] of firsts) {
    while (at < places.length && (places[at]?.[1] ?? 0) <= token.start) at++
    if (at < places.length && (places[at]?.[0] ?? 0) < token.end) judged.add(key)
  }
  return (token) => judged.has(keyOf(token))
}

/** Longer stretches are looked at wherever they stand. */
const longestAlike = 100

/** Where, beside some of the words that seem mistakes, retext-spell finds words that are none of the accepted ones; offsets, the end not included. */
function unknownPlaces({prose: {passages}, text}: Statement, some: readonly Token[], wrong: readonly Token[], words: readonly Token[]): [number, number][] {
  const accepted = new Set<string>()
  let [first, nextWrong, behind] = [0, 0, 0]
  for (const {start} of some) {
    // What stands in the stretch of the one before was seen with it.
    if (start < behind) continue
    const [from, to] = stretchAround(start, text)
    behind = to
    while ((words[first]?.start ?? from) < from) first++
    for (let token = words[first]; token !== undefined && token.end <= to; token = words[++first]) {
      while ((wrong[nextWrong]?.start ?? token.start) < token.start) nextWrong++
      if ((wrong[nextWrong]?.start ?? token.end) >= token.end) accepted.add(straight(token))
    }
  }
  const dictionary = {aff: Buffer.from('SET UTF-8\n'), dic: Buffer.from(`${accepted.size}\n${[...accepted].join('\n')}\n`)}
  const file = new VFile({value: text})
  const prose = stretchesAround(
    some.map(({start}) => start),
    passages,
    text,
  )
  unified().use(retextSpell, {dictionary, ignoreLiteral: false, max: -1}).runSync(prose, file)
  return file.messages.flatMap(({place}): [number, number][] => {
    if (!place || !('start' in place)) return []
    const {start, end} = place
    return start.offset === undefined || end.offset === undefined ? [] : [[start.offset, end.offset]]
  })
}
