import type {Knowledge, Sense} from './encoding.js'
import {type Mark, senseOfMark} from './marks.js'

/** Says how well a word is known. */
export type KnowledgeOf = (word: string) => Knowledge

/** The longest word, in characters; a limit, so that the search around each letter does not run through the whole file. */
const longestWord = 40

/**
 * The letter case of words as people write them: one capital first, all capitals, or several parts with a capital each (`MacDonald`), whose
 * later capitals have no accent.
 */
const wellCased = /^(?:\p{Lu}?\p{Ll}+|\p{Lu}+|\p{Lu}\p{Ll}+(?:[A-Z]\p{Ll}+){1,2})$/u

/**
 * How much sense each character beyond ASCII makes in a text that was decoded by guess, by its offset; null if any makes none. Letters make
 * sense in known words, marks where people use them.
 */
export function senseOf(text: string, knowledgeOf: KnowledgeOf): Uint8Array | null {
  const senses = new Uint8Array(text.length)
  const beyondAscii = /[^\0-\x7F]/g
  for (let match = beyondAscii.exec(text); match; match = beyondAscii.exec(text)) {
    const {index} = match
    const word = isLetter(match[0]) ? wordAround(text, index) : null
    const [start, end] = word ?? [index, index + 1]
    const sense = word ? senseOfWord(text.slice(start, end), knowledgeOf) : senseOfMark(markAt(text, index, knowledgeOf))
    if (sense === 0) return null
    senses.fill(sense, start, end)
    beyondAscii.lastIndex = end
  }
  return senses
}

function senseOfWord(word: string, knowledgeOf: KnowledgeOf): Sense {
  if (word.length >= longestWord || !wellCased.test(word)) return 0
  const knowledge = knowledgeOf(word)
  if (knowledge === 'as-written') return 3
  // At least half of the letters must be plain: otherwise two bytes of a Chinese character, or a Cyrillic word, could pass for a word whose
  // accents are ignored.
  const plain = word.replace(/[^A-Za-z]/g, '').length
  return knowledge === 'without-accents' && word.length >= 3 && plain * 2 >= word.length ? 2 : 0
}

function markAt(text: string, index: number, knowledgeOf: KnowledgeOf): Mark {
  const isKnown = (word: string) => word !== '' && word.length < longestWord && knowledgeOf(word) !== null
  const [start] = wordAround(text, index)
  const [, end] = wordAround(text, index + 1)
  return {text, index, wordBefore: text.slice(start, index), wordAfter: text.slice(index + 1, end), isKnown}
}

/** The range of the letters on both sides of an offset, at most `longestWord` each way. */
function wordAround(text: string, index: number): [number, number] {
  let start = index
  let end = index
  while (start > 0 && index - start < longestWord && isLetter(text.charAt(start - 1))) start--
  while (end < text.length && end - index < longestWord && isLetter(text.charAt(end))) end++
  return [start, end]
}

function isLetter(character: string): boolean {
  return /^\p{L}$/u.test(character)
}
