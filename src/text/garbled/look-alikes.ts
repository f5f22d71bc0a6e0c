import {allMatches} from '../all-matches.js'
import type {Garbled} from './garbled.js'

/** Letters of Cyrillic and Greek that look like a Latin one (Unicode, confusables.txt). */
const latinOf = new Map(
  [...['аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw АA ВB ЕE КK МM НH ОO РP СC ТT ХX ІI ЈJ ЅS УY', 'οo νv ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX']].flatMap(
    (pairs) => pairs.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)] as const),
  ),
)

const other = /[\u0370-\u03FF\u0400-\u052F]/
const mixed = /(?<![\p{L}\p{M}\d])[\p{L}\p{M}]{3,40}(?![\p{L}\p{M}])/gu
const wholeWord = /(?<![\p{L}\p{M}])[\u0370-\u03FF\u0400-\u052F]{2,}(?![\p{L}\p{M}])/u

/**
 * Words in Latin letters that include letters of another script which look like Latin ones. If the text has words in that script, a word
 * that only begins or ends with its letters may be an inflected form: `Novaу`.
 */
export function lookAlikesIn(text: string): Garbled[] {
  if (!other.test(text)) return []
  const isInflecting = wholeWord.test(text)
  return allMatches(text, mixed).flatMap(({index: start, 0: word}): Garbled[] => {
    if (!other.test(word) || !isOtherwiseLatin(word) || (isInflecting && !/\p{Script=Latin}[^\p{Script=Latin}]+\p{Script=Latin}/u.test(word))) return []
    return [{kind: 'look-alike', start, end: start + word.length, meant: Array.from(word, (letter) => latinOf.get(letter) ?? letter).join(''), isCertain: true}]
  })
}

/** Whether every letter is Latin or looks like it, and at least half of them are Latin. */
function isOtherwiseLatin(word: string): boolean {
  const latin = word.match(/\p{Script=Latin}/gu)?.length ?? 0
  const alike = Array.from(word).filter((letter) => latinOf.has(letter)).length
  return alike > 0 && latin >= alike && latin >= 2 && latin + alike + (word.match(/\p{M}/gu)?.length ?? 0) === word.length
}
