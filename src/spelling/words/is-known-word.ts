import {pairsWrittenAsOne} from '../corrections/corrections.js'
import type {Token} from '../tokens.js'
import {irregularForm} from './irregular.js'
import type {Lexicon} from './lexicon.js'

/** The most words that are cached; common ones come early. */
const mostRemembered = 20_000
/** Answers by lexicon and text, shared by all statements because they use the same words. */
type Remembered = WeakMap<Lexicon, Map<string, boolean>>
const known: Remembered = new WeakMap()
const unusual: Remembered = new WeakMap()

function memoized(lexicon: Lexicon, remembered: Remembered, test: (token: Token) => boolean): (token: Token) => boolean {
  const answers = remembered.get(lexicon) ?? new Map<string, boolean>()
  remembered.set(lexicon, answers)
  return (token) => {
    let answer = answers.get(token.text)
    if (answer === undefined) {
      answer = test(token)
      // A copy, because a slice would keep the whole text in memory.
      if (answers.size < mostRemembered) answers.set(` ${token.text}`.slice(1), answer)
    }
    return answer
  }
}

/** Makes a test for whether a word needs no scoring. */
export function knownTo(lexicon: Lexicon): (token: Token) => boolean {
  return memoized(lexicon, known, (token) => isKnown(token, lexicon))
}

/** Makes a test for whether a word in lower case is unusual: in no list, or technical and neither common nor a name of the community. */
export function unusualTo(lexicon: Lexicon): (token: Token) => boolean {
  const isKnown = knownTo(lexicon)
  return memoized(lexicon, unusual, (token) => {
    if (!/^[a-z]+$/.test(token.text)) return false
    // A mistake says nothing about its neighbours.
    if (!isKnown(token)) return irregularForm(token.lower) === null && lexicon.meantBy(token.lower).length === 0
    const entry = lexicon.find(token.lower)
    return entry?.isTechnical === true && entry.frequency <= mostOfTechnical && !lexicon.isCommunity(token.lower)
  })
}

/** More frequent words are no longer technical: `website`. */
const mostOfTechnical = 8

/** Whether a word is known as it is, as a possessive or as a name, or is an acronym, or is not English. */
function isKnown({text, lower}: Token, lexicon: Lexicon): boolean {
  if (lower.length < 2 || !/^[a-z][a-z';]*$/.test(lower) || lexicon.knows(lower)) return true
  // The technical lists have only the plural of many words: `deps`.
  if (/^[a-z]{2,}[^s']$/.test(lower) && lexicon.find(`${lower}s`)?.isTechnical === true && lexicon.meantBy(lower).length === 0 && !pairsWrittenAsOne.has(lower))
    return true
  const stem = lower.replace(/'s?$/, '')
  if ((stem !== lower && lexicon.knows(stem)) || lexicon.accepts(text)) return true
  // The British way to inflect `marshal`; but there is no `exhal` for `exhalled`.
  const doubled = /^(.*[aeiou][^aeiou]+[aeo]l)l(?:ed|ing|ers?)$/.exec(lower)?.[1]
  if (doubled !== undefined && lexicon.knows(doubled)) return true
  const american = americanOf(lower)
  if (american !== lower && lexicon.knows(american)) return true
  // `there'll`, and with an apostrophe before a suffix: `sync'ed`, `POST'ing`.
  const base = /^(.+)'(?:ll|ve|d|re|ed|ing|er)$/.exec(lower)?.[1]
  if (base && (lexicon.knows(base) || isAcronym(text.slice(0, base.length)))) return true
  if (/^[A-Z]/.test(text) && lexicon.isName(stem)) return true
  const parts = partsOf(text)
  return isAcronym(text) || (parts.length > 1 && parts.every((part) => isAcronym(part) || lexicon.knows(part.toLowerCase())))
}

/** The American spelling of a British one (`anonymisation`, `datacentres`); any other word unchanged. */
function americanOf(lower: string): string {
  return lower.replace(/(?<=.{4})is(e[drs]?|ers|ing|able|ations?|ational)$/, 'iz$1').replace(/(cent|met|lit|fib|theat)re(s?)$/, '$1er$2')
}

/** `PTL`, `VMs`, `IaaS`, `PoC's`; a longer word in capitals is not an acronym. */
function isAcronym(text: string): boolean {
  return /^[A-Z]{1,6}(?:['’]?s)?$/.test(text) || /^[A-Z][a-z]?[a-z]?[A-Z]{1,3}s?$/.test(text)
}

/** The parts of `camelCase` and `HTTPServer`; more than one only if capitals divide the word. */
export function partsOf(text: string): string[] {
  if (/[^A-Za-z]/.test(text)) return [text]
  return text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [text]
}
