import {fold} from '../election/fold.js'
import type {Word} from './phrases.js'

// Code names are places and things, so many are everyday words or people's names: "train new reviewers", "a rocky start", "Victoria Jones".

const cycleNouns = new Set(
  'cycle cycles release releases series timeframe development ptg summit era days ptl ptls goals plans priorities themes roadmap objectives highlights summary'.split(
    ' ',
  ),
)
const prepositions = new Set(
  'for in during since from of through throughout until till to after before over into and the within upcoming next this or vs'.split(' '),
)
/** A city in which summits were held, before it is a cycle. */
const citiesFirst = new Set(['austin'])
const everydayWords = new Set('train liberty queens rocky pike yoga stein essex antelope flamingo epoxy'.split(' '))
const givenNames = new Set('victoria juno xena austin stein rocky indri'.split(' '))

/** What follows an everyday word that is not meant as a cycle, even capitalised. */
const otherThings: Readonly<Record<string, string>> = {
  train: 'more new people up others our the a an and my your them us new contributors reviewers cores next future wreck wrecks journey ride',
  rocky: 'road start path mountain mountains',
  yoga: 'mat mats class classes teacher pants session',
  liberty: 'to of',
  newton: 'raphson',
}

/** What stands before a time and not before a person. */
const beforeTime = /^(?:for|in|during|since|until|through|the|upcoming|next|this)$/

/** Whether the cycle's name at a word is meant as a cycle's name there. */
export function isCycleWord(words: readonly Word[], at: number, text: string): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]]
  if (!word) return false
  const name = word.lower
  const isBeforeNoun = after !== undefined && cycleNouns.has(after.lower)
  if (isBeforeNoun) return true
  if (citiesFirst.has(name)) return false
  const isAfterPreposition = before !== undefined && prepositions.has(before.lower)
  if (word.text === name && everydayWords.has(name)) return isAfterPreposition && !/^(?:the|to|and|or|of)$/.test(before.lower) && name !== 'liberty'
  if (after && isNextTo(text, word, after)) {
    if (otherThings[name]?.split(' ').includes(after.lower) && !(isAfterPreposition && name === 'train')) return false
    if (givenNames.has(name) && !beforeTime.test(before?.lower ?? '') && /^\p{Lu}\p{Ll}/u.test(after.text)) return false
  }
  return !givenNames.has(name) || !isAloneOnLine(text, word)
}

/** `… cycle`, `for …`, `for the … release`. */
export function isBesideCycleNoun(words: readonly Word[], at: number): boolean {
  return cycleNouns.has(words[at + 1]?.lower ?? '') || /^(?:for|in|during)$/.test(words[at - 1]?.lower ?? '')
}

/** As a signature stands. */
function isAloneOnLine(text: string, {start, end}: Word): boolean {
  return /(?:^|\n)[\s~-]*$/.test(text.slice(Math.max(0, start - 10), start)) && /^[^\S\n]*(?:\n|$)/.test(text.slice(end, end + 10))
}

/** Only a blank or a line end between. */
function isNextTo(text: string, word: Word, after: Word): boolean {
  return fold(text.slice(word.end, after.start)) === ''
}
