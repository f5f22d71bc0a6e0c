import {mojibakeIn} from './encoding/mojibake.js'
import {garbledIn} from './garbled/garbled-in.js'
import {oncePer} from './once-per.js'
import type {Source} from './source.js'
import type {Range} from './spans.js'

/**
 * The spans between spaces that are not what their author wrote, in order: bytes that could not be read, characters that were lost, and
 * characters that were decoded wrongly or replaced by a code. Faults that follow from them are not the author's.
 */
export const brokenSpans = oncePer((source: Source): readonly Range[] => {
  const {text} = source
  const lost = offsetsOf(text, '\uFFFD').map((start) => ({start, end: start + 1}))
  const misread = mojibakeIn(text).map(({start}) => ({start, end: start + 1}))
  const found = [...misread, ...lost, ...garbledIn(source)].sort((a, b) => a.start - b.start)
  const spans: Range[] = []
  let last = 0
  for (const {start: offset, end} of found) {
    if (end <= last) continue
    // Neither the no-break space in `Â\u00A0` nor the line end in a word cut by mail separates anything here.
    const behind = /[\r\n]/.test(text.charAt(end - 1)) ? end : end - 1
    const span = {start: spanStart(text, Math.max(offset, last), last), end: behind + text.slice(behind).search(/\s|$/)}
    last = Math.max(span.end, end)
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
