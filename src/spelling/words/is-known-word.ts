import {pairsWrittenAsOne} from '../corrections/corrections.js'
import type {Token} from '../tokens.js'
import {irregularForm} from './irregular.js'
import type {Lexicon} from './lexicon.js'

/** How many words are remembered; the common ones come early. */
const mostRemembered = 20_000
/** What was said of words, by lexicon and their text: the same words stand in all statements. */
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
      // A copy, for a slice of the text would keep the whole text.
      if (answers.size < mostRemembered) answers.set(` ${token.text}`.slice(1), answer)
    }
    return answer
  }
}

/** Makes the test whether a word needs no scoring. */
export function knownTo(lexicon: Lexicon): (token: Token) => boolean {
  return memoized(lexicon, known, (token) => isKnown(token, lexicon))
}

/** Makes the test whether a word without a capital is technical or in no list, and no name of the community nor common in writing. */
export function unusualTo(lexicon: Lexicon): (token: Token) => boolean {
  const isKnown = knownTo(lexicon)
  return memoized(lexicon, unusual, (token) => {
    if (!/^[a-z]+$/.test(token.text)) return false
    // What is a mistake itself says nothing of its neighbours.
    if (!isKnown(token)) return irregularForm(token.lower) === null && lexicon.meantBy(token.lower).length === 0
    const entry = lexicon.find(token.lower)
    return entry?.isTechnical === true && entry.frequency <= mostOfTechnical && !lexicon.isCommunity(token.lower)
  })
}

/** What is written more often is no longer a word of the trade: `website`. */
const mostOfTechnical = 8

/** Whether a word is known as it stands, as a possessive, as a name, or is an acronym or no English at all. */
function isKnown({text, lower}: Token, lexicon: Lexicon): boolean {
  if (lower.length < 2 || !/^[a-z][a-z';]*$/.test(lower) || lexicon.knows(lower)) return true
  // Of many words the lists of the trade hold the plural only: `deps`.
  if (/^[a-z]{2,}[^s']$/.test(lower) && lexicon.find(`${lower}s`)?.isTechnical === true && lexicon.meantBy(lower).length === 0 && !pairsWrittenAsOne.has(lower))
    return true
  const stem = lower.replace(/'s?$/, '')
  if ((stem !== lower && lexicon.knows(stem)) || lexicon.accepts(text)) return true
  // The British way to inflect `marshal`, but `exhalled` comes of no `exhal`.
  const doubled = /^(.*[aeiou][^aeiou]+[aeo]l)l(?:ed|ing|ers?)$/.exec(lower)?.[1]
  if (doubled !== undefined && lexicon.knows(doubled)) return true
  const american = americanOf(lower)
  if (american !== lower && lexicon.knows(american)) return true
  // `there'll`, and with an apostrophe where a suffix is strange: `sync'ed`, `POST'ing`.
  const base = /^(.+)'(?:ll|ve|d|re|ed|ing|er)$/.exec(lower)?.[1]
  if (base && (lexicon.knows(base) || isAcronym(text.slice(0, base.length)))) return true
  if (/^[A-Z]/.test(text) && lexicon.isName(stem)) return true
  const parts = partsOf(text)
  return isAcronym(text) || (parts.length > 1 && parts.every((part) => isAcronym(part) || lexicon.knows(part.toLowerCase())))
}

/** A word of British spelling as Americans write it: `anonymisation`, `datacentres`; any other as it is. */
function americanOf(lower: string): string {
  return lower.replace(/(?<=.{4})is(e[drs]?|ers|ing|able|ations?|ational)$/, 'iz$1').replace(/(cent|met|lit|fib|theat)re(s?)$/, '$1er$2')
}

/** `PTL`, `VMs`, `IaaS`, `PoC's`; longer than any acronym, a word is only shouted. */
function isAcronym(text: string): boolean {
  return /^[A-Z]{1,6}(?:['’]?s)?$/.test(text) || /^[A-Z][a-z]?[a-z]?[A-Z]{1,3}s?$/.test(text)
}

/** The parts of `camelCase` and `HTTPServer`; more than one only where capitals divide the word. */
export function partsOf(text: string): string[] {
  if (/[^A-Za-z]/.test(text)) return [text]
  return text.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+/g) ?? [text]
}
