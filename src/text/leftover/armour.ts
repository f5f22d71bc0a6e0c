import type {Source} from '../source.js'
import {isBlank, type LeftoverLines, lineOf, linesBetween} from './line-range.js'

const border = /^-----(BEGIN|END) ([A-Z][A-Z\d ]{1,40})-----\s*$/
const signedMessage = 'PGP SIGNED MESSAGE'
/** Lines between the borders of a key or a signature: Base64, its checksum, and headers. */
const armoured = /^(?:[A-Za-z\d+/=]{1,200}|[A-Z][A-Za-z-]{1,30}: .{0,200})\s*$/

/** Signatures, keys and certificates in ASCII armour (RFC 9580), and the lines that are put around a signed text. */
export function armourIn(source: Source): LeftoverLines[] {
  if (!source.text.includes('-----BEGIN ')) return []
  const found: LeftoverLines[] = []
  const add = (first: number, last: number) => found.push(linesBetween(source, 'armour', first, last))
  /** The block that has not been closed yet, and whether all of its lines so far look like armour. */
  let open: {first: number; isArmour: boolean} | null = null
  let isSigned = false
  for (let number = 1; number <= source.lineStarts.length; number++) {
    const line = lineOf(source, number)
    const [, side, what] = line.startsWith('-----') ? (border.exec(line) ?? []) : []
    if (side === 'BEGIN') {
      if (open) add(open.first, open.first)
      open = null
      isSigned = what === signedMessage
      if (isSigned) {
        const last = headersEnd(source, number)
        add(number, last)
        number = last
      } else open = {first: number, isArmour: true}
    } else if (side === 'END' && open) {
      add(open.first, number)
      open = null
    } else if (open) open.isArmour &&= isBlank(line) || armoured.test(line)
    // In a signed text, `-` at the beginning of a line is written as `- -`.
    else if (isSigned && line.startsWith('- -')) found.push({kind: 'armour', start: startOf(source, number), end: startOf(source, number) + 2, isMark: true})
  }
  // A block without an end is either all that is left, or lost its end in the middle of the text.
  if (open) add(open.first, open.isArmour ? lastFilled(source) : open.first)
  return found
}

function startOf(source: Source, number: number): number {
  return source.lineStarts[number - 1] ?? 0
}

/** The last of the header lines such as `Hash: SHA512` below the opening line. */
function headersEnd(source: Source, first: number): number {
  let last = first
  while (/^(?:Hash|Charset|Comment|Version|NotDashEscaped): ?.{0,200}$/.test(source.line(last + 1))) last++
  return last
}

function lastFilled(source: Source): number {
  return source.lineAt(source.text.trimEnd().length)
}
