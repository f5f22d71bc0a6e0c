import {lowerOf} from '../../text/letters.js'
import {particles, prefixes, sentenceEndings} from './name-tables.js'

/** The role that a word can have in a name. */
export type NameWord = 'name' | 'initial' | 'particle' | 'nick' | 'other'

/** Broken letters (U+FFFD in `Müller`, or `MÃ¼ller`) are left to rule `encoding`: it is still a name. */
const capitalised = /^[ʻʼʿʾ'‘’`]?\p{Lu}[\p{L}\p{M}\u00A1-\u00BF\uFFFD'‘’`.\u2010-\u2013-]*$/u
/** Scripts without capitals, and Georgian, whose capitals nobody uses: letters, combining marks, and what joins the parts of a name. */
const caseless = /^[\p{Lo}\p{Script=Georgian}][\p{Lo}\p{Lm}\p{M}\p{Script=Georgian}\u200C-\u200D\uFFFD'’"״׳་።፡·・゠＝=.-]{0,30}$/u
/** Chinese and Japanese have no spaces between words: a longer run of them is a sentence. */
const ideographs = /[\p{Script=Han}\p{Script=Hiragana}]{9}/u
/** The first letter of a script without capitals; only a few modifiers have lower code points. */
const firstCaseless = 0x05d0
/** Irish and Gaelic put a small letter before the first of a name: `Mac an tSaoir`, `Ó hUiginn`, `na gCopaleen`. */
const mutated = /^(?:t(?=[SAEIOUÁÉÍÓÚ])|h(?=[AEIOUÁÉÍÓÚ])|n(?=[AEIOUÁÉÍÓÚDG])|m(?=B)|g(?=C)|bh(?=F)|b(?=P)|d(?=T))\p{Lu}\p{Ll}[\p{L}\p{M}'’-]*$/u
const quotedNick = /^["'“‘(][\w.-]{1,20}["'”’)]$/
const nickWithDigit = /^[a-z]\w{0,20}$/

/** The role of one word in a line that may be a name. */
export function nameWordOf(word: string): NameWord {
  if (isCapitalised(word)) return /^.\.?$/su.test(word) ? 'initial' : 'name'
  if (particles.has(lowerOf(word))) return 'particle'
  return quotedNick.test(word) || (/\d/.test(word) && nickWithDigit.test(word)) ? 'nick' : 'other'
}

/** Whether a word begins with a capital, also after a particle (`d'Silva`, `al-Fassi`), or is in a script without capitals. */
function isCapitalised(word: string): boolean {
  return capitalised.test(word) || isPrefixed(word) || mutated.test(word) || isCaseless(word)
}

function isPrefixed(word: string): boolean {
  const joint = /['’ʼ-]/.exec(word.slice(0, 6))
  return joint !== null && joint.index > 0 && prefixes.has(word.slice(0, joint.index)) && capitalised.test(word.slice(joint.index + 1))
}

function isCaseless(word: string): boolean {
  if (word.charCodeAt(0) < firstCaseless || !caseless.test(word)) return false
  return !ideographs.test(word) && !sentenceEndings.some((ending) => word.endsWith(ending))
}
