import type {Range} from '../../text/spans.js'
import type {Words} from '../../text/words.js'
import {isBesideCycleNoun} from './cycle-words.js'
import {isBesideTeamNoun, type ReadPhrase} from './name-mentions.js'

const shortestName = 5

/** The first word that is in a cycle's position and nearly the given name: `Mikata` in "for the Mikata cycle". */
export function misspelledCycle(phrases: readonly ReadPhrase[], names: readonly string[]): Range | null {
  return firstNear(phrases, names, isBesideCycleNoun)
}

/** The first word that is in a team's position and nearly the given name: `Ironik` in "Ironik PTL". */
export function misspelledTeam(phrases: readonly ReadPhrase[], names: readonly string[]): Range | null {
  return firstNear(phrases, names, (words, at) => isBesideTeamNoun(words, at, at))
}

function firstNear(phrases: readonly ReadPhrase[], names: readonly string[], stands: (words: Words, at: number) => boolean): Range | null {
  const wanted = names.filter((name) => name.length >= shortestName && /^\p{L}+$/u.test(name)).map((name) => name.toLowerCase())
  if (wanted.length === 0) return null
  for (const {words} of phrases)
    for (let at = 0; at < words.length; at++)
      if (wanted.some((name) => isNear(words.lower(at), name)) && words.isProse(at) && stands(words, at)) return {start: words.start(at), end: words.end(at)}
  return null
}

/** Whether one letter is wrong, missing or extra, or the same letters are in another order. */
function isNear(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0] || Math.abs(word.length - name.length) > 1) return false
  if (word.length === name.length && [...word].sort().join('') === [...name].sort().join('')) return true
  let start = 0
  while (start < word.length && word[start] === name[start]) start++
  let end = 0
  while (end < Math.min(word.length, name.length) - start && word.at(-1 - end) === name.at(-1 - end)) end++
  return Math.max(word.length, name.length) - start - end <= 1
}
