import {functionWords} from '../function-words.js'
import type {Token} from '../tokens.js'

/**
 * Whether a word is in a phrase of another language (`Viele Grüße aus Wien`): the phrase has no English function word, and one of the
 * others has letters that English lacks, or does not resemble any English word.
 */
export function isForeign(index: number, tokens: readonly Token[], text: string, looksForeign: (at: number) => boolean): boolean {
  const [first, last] = phraseAround(index, tokens, text)
  const phrase = tokens.slice(first, last + 1)
  if (phrase.some(isEnglish)) return false
  const foreign = phrase.filter(
    ({text, lower}, at) => first + at !== index && (foreignWords.has(lower) || /[^\p{ASCII}’]/u.test(text) || looksForeign(first + at)),
  )
  return foreign.length >= phrase.length / wordsForOneForeign
}

/** A function word of English that other languages lack. */
function isEnglish({text, lower}: Token): boolean {
  return text === 'I' || (functionWords.has(lower) && (lower.length > 2 || /^(?:am|is|we|of|my|by|it|to)$/.test(lower)))
}

/** Function words of other languages that English lacks. */
const foreignWords: ReadonlySet<string> = new Set('de di del la el los les des du der das und ist mit och jag il por sur saya mange ha oi'.split(' '))

/** An English phrase may be long without a function word, but only with fewer foreign ones than one per this many words. */
const wordsForOneForeign = 6
/** How many words on either side are examined. */
const reach = 6

/** The first and the last word of the phrase around one; punctuation and line ends limit it. */
function phraseAround(index: number, tokens: readonly Token[], text: string): [number, number] {
  const isJoined = (at: number) => {
    const [left, right] = [tokens[at], tokens[at + 1]]
    return left !== undefined && right !== undefined && /^[ \t]+$/.test(text.slice(left.end, right.start))
  }
  let [first, last] = [index, index]
  while (index - first < reach && isJoined(first - 1)) first--
  while (last - index < reach && isJoined(last)) last++
  return [first, last]
}
