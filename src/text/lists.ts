import {headingAt} from './headings.js'
import type {Line} from './lines.js'
import {isNextMarker, type Marker, markerOf} from './markers.js'

/** An item's lines, `first` to before `next`, and its marker. */
export interface ItemFound {
  readonly marker: Marker
  readonly first: number
  readonly end: number
}

const none: readonly ItemFound[] = []

/** How far the next item of a list is looked for, in lines: keeps the cost linear; the longest real item has 40. */
const horizon = 80

/**
 * The items of the list that begins at `lines[index]`; empty where none does. A list has at least two items, or one behind an empty
 * line or a lead-in that cannot be anything else. Items wrap with or without indent and may hold empty lines, paragraphs, nested lists.
 * `isEnd` tells lines that belong to no list (reference entries).
 */
export function listAt(lines: readonly Line[], index: number, isAlone: boolean, isEnd: (line: Line) => boolean = () => false): readonly ItemFound[] {
  const first = lines[index]
  const marker = first && markerOf(first.text)
  if (!first || !marker || (marker.kind !== 'bullet' && marker.value > 2)) return none
  // `1. Upgrades` over a line of dashes is the title of a section.
  if (isAlone && marker.kind !== 'bullet' && headingAt(lines, index, isAlone)?.style === 'underlined') return none
  if ((marker.family === '#' || marker.family === '--') && isSectionTitle(lines, index, marker)) return none
  const starts = [{index, marker}]
  let mayHoldFlush = true
  for (let at: NextItem | null = {index, marker, isAcrossFlush: true}; at; ) {
    at = nextItem(lines, at.index, at.marker, mayHoldFlush, isEnd)
    if (!at) break
    starts.push(at)
    mayHoldFlush &&= at.isAcrossFlush
  }
  if (starts.length === 1 && !standsAlone(marker, isAlone, first.text, lines[index - 1])) return none
  const isLabelled = starts.some(({index: start}, at) => starts[at + 1] && isFollowedByFlush(lines, start, first.indent, starts[at + 1]?.index ?? 0))
  return starts.map(({index: start, marker: own}, at) => ({
    marker: own,
    first: start,
    end: starts[at + 1]?.index ?? endOfLast(lines, start, first.indent, isLabelled, isEnd),
  }))
}

/** One item alone is a list only where nothing else could be meant. */
function standsAlone(marker: Marker, isAlone: boolean, text: string, before: Line | undefined): boolean {
  // Behind a dash stands a name or an aside as well, but neither is a label.
  if (marker.family === '-' && isAlone && /\p{L}:$/u.test(text)) return true
  if (marker.isTight || /^(?:o|#|–|—|―|emoji|key|--?|[-=]+>|→|»|1\s[-–—]|1[:/]|\[1\]|[aAiI]\.)$/.test(marker.family)) return false
  return (isAlone || /:$/.test(before?.text ?? '')) && (marker.kind === 'bullet' || marker.value === 1)
}

interface NextItem {
  readonly index: number
  readonly marker: Marker
  /** Flush paragraphs stand between the items, as in a list of labels. */
  readonly isAcrossFlush: boolean
}

function nextItem(lines: readonly Line[], index: number, marker: Marker, mayHoldFlush: boolean, isEnd: (line: Line) => boolean): NextItem | null {
  const own = lines[index]
  if (!own) return null
  let isAfterBlank = false
  let isAcrossFlush = false
  let before = own
  const mayCross = marker.kind !== 'bullet' || (mayHoldFlush && isBareLabel(lines, index))
  for (let at = index + 1; at < Math.min(lines.length, index + horizon); at++) {
    const line = lines[at]
    if (!line || isEnd(line)) return null
    if (line.text === '') {
      isAfterBlank = true
      continue
    }
    const other = markerOf(line.text)
    const isLevel = Math.abs(line.indent - own.indent) <= 1
    if (other && isLevel && isNextMarker(marker, other))
      return isAcrossFlush && marker.kind === 'bullet' && before.text.endsWith(':') ? null : {index: at, marker: other, isAcrossFlush}
    // A count that starts again is another list; so is a bullet further out.
    if (other && isLevel && other.family === marker.family) return null
    if (other && line.indent < own.indent && other.family !== marker.family) return null
    // Flush text behind an empty line ends a bulleted list, unless its items are bare labels with paragraphs below.
    if (isAfterBlank && !other && line.indent <= own.indent) {
      if (!mayCross || isClosing(line)) return null
      isAcrossFlush = true
    }
    isAfterBlank = false
    before = line
  }
  return null
}

/** `- Documentation`: a marker with a few words, on a line of its own. */
function isBareLabel(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  return lines[index + 1]?.text === '' && text.length <= 72 && !/[;,]$/.test(text)
}

/** `# Title` and `-- Title` with running text or other bullets below are headings, not bullets. */
function isSectionTitle(lines: readonly Line[], index: number, marker: Marker): boolean {
  let at = index + 1
  while (at < index + 4 && lines[at]?.text === '') at++
  const below = lines[at]
  if (!below || below.text === '') return false
  const other = markerOf(below.text)
  // What is set in right below a bullet belongs to it.
  const isBelow = below.indent <= (lines[index]?.indent ?? 0) || (other !== null && at > index + 1)
  return isBelow && other?.family !== marker.family
}

function isFollowedByFlush(lines: readonly Line[], start: number, indent: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) if (lines[at - 1]?.text === '' && lines[at]?.text !== '' && (lines[at]?.indent ?? 0) <= indent) return true
  return false
}

/** A line that can only come after the last item. */
function isClosing(line: Line): boolean {
  return /^(?:thanks?\b|thank you|cheers|(?:best |kind |warm )?regards|sincerely|={3,}|-{3,}|~{3,}|`{3,})/i.test(line.text) || line.text.startsWith('##')
}

/** A short line that is a paragraph and no sentence: behind the last item it is a name, or a title, but does not explain the item. */
function isLoneLine(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  return (lines[index + 1]?.text ?? '') === '' && text.length <= 60 && !/[.!?:;,)]$/.test(text)
}

/** Where the last item ends: its wrapped lines, and what is set in below it; the paragraph below it too where the list's items are labels. */
function endOfLast(lines: readonly Line[], start: number, indent: number, isLabelled: boolean, isEnd: (line: Line) => boolean): number {
  let end = start + 1
  let isAfterBlank = false
  let flush = isLabelled && isBareLabel(lines, start) ? 1 : 0
  for (let at = start + 1; at < lines.length; at++) {
    const line = lines[at]
    if (!line || isEnd(line)) break
    if (line.text === '') {
      isAfterBlank = true
      continue
    }
    if (isAfterBlank && line.indent <= indent) {
      if (flush === 0 || isClosing(line) || isLoneLine(lines, at)) break
      flush--
    }
    if (!isAfterBlank && line.indent <= indent && isClosing(line)) break
    isAfterBlank = false
    end = at + 1
  }
  return end
}
