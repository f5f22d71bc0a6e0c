import {fencesIn} from '../fences.js'
import type {Source} from '../source.js'
import {type LeftoverLines, lineOf, linesBetween} from './line-range.js'

/** The lines of a merge conflict, counted from 1. */
export interface Conflict {
  readonly ours: number
  readonly between: number
  readonly theirs: number
}

/** The whole sets of markers that a merge left, in order. A heading that is underlined by `=======` is none. */
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

/** Single markers that somebody who solved a conflict forgot; more than two are something else, as quotes of quotes. */
export function loneMarkers(source: Source): LeftoverLines[] {
  const {text} = source
  if (!text.includes('<<<<<<<') && !text.includes('>>>>>>>')) return []
  const isFenced = fenceTest(source)
  const numbers = source.lineStarts.map((_, index) => index + 1).filter((number) => loneMarker.test(lineOf(source, number)) && !isFenced(number, number))
  return numbers.length > 2 ? [] : numbers.map((number) => linesBetween(source, 'conflict-marker', number, number))
}

/** `<<<<<<< HEAD`, `<<<<<<< Updated upstream`, `>>>>>>> main`, `>>>>>>> 1a2b3c4 (subject)`; a sentence after the marker is about it. */
const loneMarker = /^(?:<{7}|>{7}) (?:\S{1,200}|Updated upstream|Stashed changes|[\da-f]{7,40} \(.*)$/

/** Makes the test whether lines lie in one fenced block of code, which quotes what it holds. */
function fenceTest(source: Source): (first: number, last: number) => boolean {
  const fences = fencesIn(source)
  return (first, last) => fences.some((fence) => fence.first < first && last < fence.last)
}
