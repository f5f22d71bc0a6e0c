import {isBesideCycleNoun} from './cycle-words.js'
import {isBesideTeamNoun} from './mentions.js'
import type {Phrase, Word} from './phrases.js'

const shortestName = 5

/** The first word that stands where a cycle's name stands and is nearly the given one: `Mikata` in "for the Mikata cycle". */
export function misspelledCycle(phrases: readonly Phrase[], names: readonly string[]): Word | null {
  return firstNear(phrases, names, isBesideCycleNoun)
}

/** The first word that stands where a team's name stands and is nearly the given one: `Ironik` in "Ironik PTL". */
export function misspelledTeam(phrases: readonly Phrase[], names: readonly string[]): Word | null {
  return firstNear(phrases, names, (words, at) => isBesideTeamNoun(words, at, at))
}

function firstNear(phrases: readonly Phrase[], names: readonly string[], stands: (words: readonly Word[], at: number) => boolean): Word | null {
  const wanted = names.filter((name) => name.length >= shortestName && /^\p{L}+$/u.test(name)).map((name) => name.toLowerCase())
  if (wanted.length === 0) return null
  for (const {words} of phrases)
    for (const [at, word] of words.entries()) if (word.isProse && wanted.some((name) => isNear(word.lower, name)) && stands(words, at)) return word
  return null
}

/** One letter wrong, missing, or too many; or the same letters in another order. */
function isNear(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0] || Math.abs(word.length - name.length) > 1) return false
  if ([...word].sort().join('') === [...name].sort().join('')) return true
  let start = 0
  while (start < word.length && word[start] === name[start]) start++
  let end = 0
  while (end < Math.min(word.length, name.length) - start && word.at(-1 - end) === name.at(-1 - end)) end++
  return Math.max(word.length, name.length) - start - end <= 1
}
