import {mojibakeIn} from './encoding/mojibake.js'
import {oncePer} from './once-per.js'
import type {Source} from './source.js'

/** From one space to the next; offsets, the end not included. */
export interface Stretch {
  readonly start: number
  readonly end: number
}

/**
 * The stretches between spaces that do not say what their author wrote: bytes that could not be read, characters that got lost, and
 * characters that were read in a wrong encoding. What follows from them is no fault of the statement. In order.
 */
export const brokenStretches = oncePer(({text}: Source): readonly Stretch[] => {
  const places = [...mojibakeIn(text).map(({start}) => start), ...placesOf(text, '\uFFFD')].sort((a, b) => a - b)
  const stretches: Stretch[] = []
  let last = 0
  for (const place of places) {
    if (place < last) continue
    const stretch = {start: stretchStart(text, place, last), end: place + text.slice(place).search(/\s|$/)}
    // What was a hard space is no space: `Â\u00A0`.
    last = Math.max(stretch.end, place + 1)
    stretches.push({...stretch, end: last})
  }
  return stretches
})

/** Whether a place with some text in it lies within a broken stretch. */
export function isInBrokenText(source: Source, start: number, end: number): boolean {
  const stretch = firstEndingBehind(source, start)
  return start < end && stretch !== undefined && stretch.start <= start && end <= stretch.end
}

/** Whether a broken stretch touches the text between two offsets. */
export function isBroken(source: Source, start: number, end: number): boolean {
  const stretch = firstEndingBehind(source, start)
  return stretch !== undefined && stretch.start < end
}

function firstEndingBehind(source: Source, offset: number): Stretch | undefined {
  const stretches = brokenStretches(source)
  let low = 0
  for (let high = stretches.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((stretches[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return stretches[low]
}

function placesOf(text: string, character: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) places.push(at)
  return places
}

function stretchStart(text: string, place: number, from: number): number {
  let start = place
  while (start > from && !/\s/.test(text.charAt(start - 1))) start--
  return start
}
