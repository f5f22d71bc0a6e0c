import {fencesIn} from '../fences.js'
import type {Source} from '../source.js'
import {type LeftoverLines, lineOf, linesBetween} from './line-range.js'

/** The line numbers of a merge conflict, from 1. */
export interface Conflict {
  readonly ours: number
  readonly between: number
  readonly theirs: number
}

/** The complete sets of markers that a merge left, in order. A heading underlined with `=======` is not one. */
export function conflictsIn(source: Source): Conflict[] {
  const {text} = source
  if (!text.includes('<<<<<<<') || !text.includes('>>>>>>>')) return []
  const isFenced = fenceTest(source)
  const conflicts: Conflict[] = []
  let ours = 0
  let between = 0
  for (let number = 1; number <= source.lineStarts.length; number++) {
    const line = lineOf(source, number)
    if (/^<{7}(?: |$)/.test(line)) [ours, between] = [number, 0]
    else if (ours > 0 && between === 0 && /^={7}\s*$/.test(line)) between = number
    else if (between > 0 && /^>{7}(?: |$)/.test(line)) {
      if (!isFenced(ours, number)) conflicts.push({ours, between, theirs: number})
      ours = between = 0
    }
  }
  return conflicts
}

/** Single markers that were forgotten when a conflict was resolved; more than two are something else, such as nested quotes. */
export function loneMarkers(source: Source): LeftoverLines[] {
  const {text} = source
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return []
  const isFenced = fenceTest(source)
  const numbers = source.lineStarts.map((_, index) => index + 1).filter((number) => loneMarker.test(lineOf(source, number)) && !isFenced(number, number))
  return numbers.length > 2 ? [] : numbers.map((number) => linesBetween(source, 'conflict-marker', number, number))
}

/**
 * `<<<<<<< HEAD`, `<<<<<<< Updated upstream`, `>>>>>>> main`, `>>>>>>> 1a2b3c4 (subject)`; if a sentence follows the marker, the text is
 * about it.
 */
const loneMarker = /^(?:<{7}|>{7}) (?:\S{1,200}|Updated upstream|Stashed changes|[\da-f]{7,40} \(.*)$/

/** Makes a test for whether lines are in one fenced code block, which may quote markers. */
function fenceTest(source: Source): (first: number, last: number) => boolean {
  const fences = fencesIn(source)
  return (first, last) => fences.some((fence) => fence.first < first && last < fence.last)
}
