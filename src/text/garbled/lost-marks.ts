import {allMatches} from '../all-matches.js'
import type {Garbled} from './garbled.js'

const set = (text: string): ReadonlySet<string> => new Set(text.split(' '))

/** What may come before the apostrophe of a contraction, by what comes after it. */
const stems: Readonly<Record<string, ReadonlySet<string>>> = {
  t: set('don doesn didn isn aren wasn weren hasn haven hadn can won couldn shouldn wouldn mustn mightn needn ain'),
  m: set('i'),
  re: set('we you they who there what'),
  ve: set('i we you they who could should would might must'),
  ll: set('i you he she it we they that there this who what'),
  d: set('i you he she it we they that there who'),
  s: set('he she it that there here this what who where when how why let one everyone everybody somebody someone nobody'),
}

/** English words with letters that a conversion may lose, by their form with a question mark for such a letter. */
const accented = new Map(
  'naïve naïvely naïveté cafés café façade façades cliché clichés résumé résumés fiancé fiancée déjà protégé protégés Zürich München São Montréal Québec'
    .split(' ')
    .map((word) => [word.replace(/[^A-Za-z]/g, '?'), word] as const),
)

const within = /(?<![\w?=/&.'’-])([A-Za-z]{1,20})\?(t|m|re|ve|ll|d|s|T|M|RE|VE|LL|D|S)(?![\w?=/&'’(*+|])/g
const lost = /(?<![\w?=/&.'’-])[A-Za-z]{1,10}\?[A-Za-z]{0,10}\??(?![\w?=/&'’(*+|])/g

/** Question marks that a conversion put in place of an apostrophe, `don?t`, or a letter, `na?ve`. */
export function lostMarksIn(text: string): Garbled[] {
  if (!/[A-Za-z]\?/.test(text)) return []
  const apostrophe = text.includes('’') ? '’' : "'"
  const marks = allMatches(text, within).flatMap(({index, 1: stem = '', 2: tail = ''}): Garbled[] => {
    const isContraction = stems[tail.toLowerCase()]?.has(stem.toLowerCase()) ?? false
    const isPossessive = tail.toLowerCase() === 's' && stem.length >= 3
    if (!isContraction && !isPossessive) return []
    const start = index + stem.length
    return [{kind: 'lost-mark', start, end: start + 1, meant: apostrophe, isCertain: isContraction}]
  })
  // If one was certainly lost, so were the others.
  const isSure = marks.some(({isCertain}) => isCertain)
  const words = letters(text)
  const own = marks.filter(({start}) => !words.some((word) => word.start < start && start < word.end))
  return [...own.map((mark) => ({...mark, isCertain: isSure})), ...words]
}

function letters(text: string): Garbled[] {
  return allMatches(text, lost).flatMap(({index: start, 0: written}): Garbled[] => {
    const meant = accented.get(written)
    return meant === undefined ? [] : [{kind: 'lost-mark', start, end: start + written.length, meant, isCertain: false}]
  })
}
