import {testLetters} from '../../text/letters.js'
import type {Phrase} from '../../text/phrases.js'
import type {Range, Words} from '../../text/words.js'
import {isBesideCycleNoun} from './cycle-words.js'
import {isBesideTeamNoun} from './name-mentions.js'

const shortestName = 5

/** The first word that stands where a cycle's name stands and is nearly the given one: `Mikata` in "for the Mikata cycle". */
export function misspelledCycle(phrases: readonly Phrase[], text: string, names: readonly string[]): Range | null {
  return firstNear(phrases, text, names, isBesideCycleNoun)
}

/** The first word that stands where a team's name stands and is nearly the given one: `Ironik` in "Ironik PTL". */
export function misspelledTeam(phrases: readonly Phrase[], text: string, names: readonly string[]): Range | null {
  return firstNear(phrases, text, names, (words, at) => isBesideTeamNoun(words, at, at))
}

function firstNear(phrases: readonly Phrase[], text: string, names: readonly string[], stands: (words: Words, at: number) => boolean): Range | null {
  const wanted = names.filter((name) => name.length >= shortestName && testLetters(name, /^\p{L}+$/u, /^[A-Za-z]+$/)).map((name) => name.toLowerCase())
  if (wanted.length === 0) return null
  const initials = wanted.map((name) => name.charCodeAt(0))
  const longest = Math.max(...wanted.map(({length}) => length)) + 1
  for (const {words} of phrases) {
    const {starts, ends} = words
    for (let at = 0; at < starts.length; at++) {
      const start = starts[at] ?? 0
      const end = ends[at] ?? 0
      const length = end - start
      // Most words are too short or too long, or begin otherwise: no string is made of them. 0x20 makes small letters of capitals.
      if (length < shortestName - 1 || length > longest) continue
      const initial = text.charCodeAt(start)
      if (initial < 128 && !initials.includes(initial | 0x20)) continue
      if (isNearAny(words.lower(at), wanted) && words.isProse(at) && stands(words, at)) return {start, end}
    }
  }
  return null
}

function isNearAny(word: string, names: readonly string[]): boolean {
  return names.some((name) => isNear(word, name))
}

/** One letter wrong, missing, or too many; or the same letters in another order. */
function isNear(word: string, name: string): boolean {
  if (word === name || word[0] !== name[0] || Math.abs(word.length - name.length) > 1) return false
  if (word.length === name.length && [...word].sort().join('') === [...name].sort().join('')) return true
  let start = 0
  while (start < word.length && word[start] === name[start]) start++
  let end = 0
  while (end < Math.min(word.length, name.length) - start && word.at(-1 - end) === name.at(-1 - end)) end++
  return Math.max(word.length, name.length) - start - end <= 1
}
