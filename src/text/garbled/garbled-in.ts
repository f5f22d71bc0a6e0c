import {fencesIn} from '../fences.js'
import {codeIn} from '../inline-code.js'
import type {Span} from '../inline-span.js'
import {oncePer} from '../once-per.js'
import {isMarkdown} from '../parse.js'
import type {Source} from '../source.js'
import {isBlankAt, type Range} from '../spans.js'
import {urlsIn} from '../url.js'
import {entitiesIn} from './entities.js'
import {escapesIn} from './escapes.js'
import type {Garbled} from './garbled.js'
import {lookAlikesIn} from './look-alikes.js'
import {lostMarksIn} from './lost-marks.js'
import {softBreaksIn} from './soft-breaks.js'
import {styledLettersIn} from './styled-letters.js'

/**
 * All characters of a text that were replaced by others before they reached the file, in order. Code, commands and addresses are left out,
 * because such characters are right there.
 */
export const garbledIn = oncePer((source: Source): readonly Garbled[] => {
  const {text, path} = source
  const found = [
    ...entitiesIn(text, isMarkdown(path)),
    ...escapesIn(text),
    ...softBreaksIn(source),
    ...lostMarksIn(text),
    ...lookAlikesIn(text),
    ...styledLettersIn(text),
  ].sort((a, b) => a.start - b.start)
  if (found.length === 0) return found
  const isTechnical = overlapTest(technicalRanges(source))
  const isCode = remembered((number) => isCodeLine(source.line(number)))
  return found.filter((each) => !isCode(source.lineAt(each.start)) && !isTechnical(each))
})

/** Code and addresses, which readers type or open instead of reading. */
function technicalRanges(source: Source): Range[] {
  const {text, lineStarts} = source
  const code: Span[] = []
  codeIn(text, 0, code)
  const fences = fencesIn(source).map(({first, last}) => ({start: lineStarts[first - 1] ?? 0, end: lineStarts[last] ?? text.length}))
  return [...code, ...fences, ...urlsIn(text).map((url) => wholeSpan(text, url))]
}

/** The whole span between spaces, because the address continues after a character that cannot be part of it. */
function wholeSpan(text: string, {start, end}: Range): Range {
  let last = end
  while (last < text.length && !isBlankAt(text, last)) last++
  return {start, end: last}
}

/** Makes a test for whether a range overlaps one of many. Ranges must be tested in order. */
function overlapTest(ranges: readonly Range[]): (range: Range) => boolean {
  const sorted = ranges.toSorted((a, b) => a.start - b.start)
  let next = 0
  let covered = 0
  return ({start, end}) => {
    for (let range = sorted[next]; range && range.start < end; range = sorted[++next]) covered = Math.max(covered, range.end)
    return covered > start
  }
}

/** A function that caches its last answer, for calls with the same number in a row. */
function remembered(compute: (number: number) => boolean): (number: number) => boolean {
  let last = {number: 0, answer: false}
  return (number) => {
    if (last.number !== number) last = {number, answer: compute(number)}
    return last.answer
  }
}

/** Whether a line is a command, a statement of a program, or a call with a string. */
function isCodeLine(whole: string): boolean {
  const line = whole.length > 400 ? whole.slice(0, 200) + whole.slice(-200) : whole
  if (/[{;]\s*$/.test(line) && !/&#?\w{1,8};\s*$/.test(line)) return true
  return /^\s*\}|[\w)]\s?\(["'][^"']|=>|^\s*(?:\$|>>>|#!|sed|grep|awk|curl|printf|echo)\s/.test(line)
}
