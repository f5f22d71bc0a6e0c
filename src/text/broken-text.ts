import {mojibakeIn} from './encoding/mojibake.js'
import {oncePer} from './once-per.js'
import type {Source} from './source.js'
import type {Range} from './spans.js'

/**
 * The spans between spaces that do not say what their author wrote: bytes that could not be read, characters that got lost, and
 * characters that were read in a wrong encoding. What follows from them is no fault of the statement. In order.
 */
export const brokenSpans = oncePer(({text}: Source): readonly Range[] => {
  const offsets = [...mojibakeIn(text).map(({start}) => start), ...offsetsOf(text, '\uFFFD')].sort((a, b) => a - b)
  const spans: Range[] = []
  let last = 0
  for (const offset of offsets) {
    if (offset < last) continue
    const span = {start: spanStart(text, offset, last), end: offset + text.slice(offset).search(/\s|$/)}
    // What was a hard space is no space: `Â\u00A0`.
    last = Math.max(span.end, offset + 1)
    spans.push({...span, end: last})
  }
  return spans
})

/** Whether a range with some text in it lies within a broken span. */
export function isInBrokenText(source: Source, start: number, end: number): boolean {
  const span = firstEndingBehind(source, start)
  return start < end && span !== undefined && span.start <= start && end <= span.end
}

/** Whether a broken span touches the text between two offsets. */
export function isBroken(source: Source, start: number, end: number): boolean {
  const span = firstEndingBehind(source, start)
  return span !== undefined && span.start < end
}

function firstEndingBehind(source: Source, offset: number): Range | undefined {
  const spans = brokenSpans(source)
  let low = 0
  for (let high = spans.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return spans[low]
}

function offsetsOf(text: string, character: string): number[] {
  const offsets: number[] = []
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) offsets.push(at)
  return offsets
}

function spanStart(text: string, offset: number, from: number): number {
  let start = offset
  while (start > from && !/\s/.test(text.charAt(start - 1))) start--
  return start
}
