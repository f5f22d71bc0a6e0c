import {headingAt} from './headings.js'
import type {Line} from './lines.js'
import {isCountedLater, isNextMarker, type Marker, markerOf} from './markers.js'

/** The lines of an item, from `first` to before `next`, and its marker. */
export interface ItemFound {
  readonly marker: Marker
  readonly first: number
  readonly end: number
}

const none: readonly ItemFound[] = []

/** How many lines ahead the next item is searched for; keeps the cost linear. The longest real item has 40 lines. */
const horizon = 80

/**
 * The items of the list that begins at `lines[index]`; empty if none does. A list has at least two items, or one after an empty line or a
 * lead-in that cannot be anything else. Items may wrap with or without indent, and hold empty lines, paragraphs and nested lists. `isEnd`
 * says which lines belong to no list (reference entries).
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

/** A single item is a list only if nothing else can be meant. */
function standsAlone(marker: Marker, isAlone: boolean, text: string, before: Line | undefined): boolean {
  // After a dash there may be a name or an aside, but neither is a label.
  if (marker.family === '-' && isAlone && /\p{L}:$/u.test(text)) return true
  if (marker.isTight || /^(?:o|#|–|—|―|emoji|key|--?|[-=]+>|→|»|1\s[-–—]|1[:/]|\[1\]|[aAiI]\.)$/.test(marker.family)) return false
  return (isAlone || /:$/.test(before?.text ?? '')) && (marker.kind === 'bullet' || marker.value === 1)
}

interface NextItem {
  readonly index: number
  readonly marker: Marker
  /** Paragraphs without indent come between the items, as in a list of labels. */
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
    if (other && isLevel && (isNextMarker(marker, other) || (!isAcrossFlush && isCountedLater(marker, other))))
      return isAcrossFlush && marker.kind === 'bullet' && before.text.endsWith(':') ? null : {index: at, marker: other, isAcrossFlush}
    // A number that starts again begins another list, and so does a bullet with less indent.
    if (other && isLevel && other.family === marker.family) return null
    if (other && line.indent < own.indent && other.family !== marker.family) return null
    // Text without indent after an empty line ends a bulleted list, unless its items are bare labels with paragraphs below.
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

/** `# Title` and `-- Title` are headings if running text or other bullets follow, and otherwise bullets. */
function isSectionTitle(lines: readonly Line[], index: number, marker: Marker): boolean {
  let at = index + 1
  while (at < index + 4 && lines[at]?.text === '') at++
  const below = lines[at]
  if (!below || below.text === '') return false
  const other = markerOf(below.text)
  // Indented lines right below a bullet belong to it.
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

/** A short line that is a paragraph but not a sentence: after the last item it is a name or a title, and does not explain the item. */
function isLoneLine(lines: readonly Line[], index: number): boolean {
  const text = lines[index]?.text ?? ''
  return (lines[index + 1]?.text ?? '') === '' && text.length <= 60 && !/[.!?:;,)]$/.test(text)
}

/** The end of the last item: its wrapped lines, and the indented lines below it; also the paragraph below it if the list's items are labels. */
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
