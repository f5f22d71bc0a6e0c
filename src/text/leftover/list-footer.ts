import type {Source} from '../source.js'
import {isBlank, type LeftoverLines, linesBetween, nextFilled} from './line-range.js'

/** The most lines of a footer. */
const mostLines = 12

const rule = /^(?:_{10,}|-{20,}|={20,}|(?:-=){10,}-?)\s*$/
/** The delimiter of a signature (RFC 3676), with or without its final space. */
const delimiter = /^-- ?$/
/** `example-discuss mailing list`, `Example Mailing List (not for usage questions)`, `example mailing list -- example@lists.example.org`. */
const listName = /^.{1,80}\bmailing[ -]list(?::| \([^)]{1,60}\)| --? \S{1,120})?\s*$/i
const address = /\S@\S|\S at \S|https?:\/\/|^\s*(?:to )?unsubscribe\b/i
const unsubscribe =
  /^(?:to unsubscribe\b|unsubscribe:|you received this (?:message|e-?mail) because|you(?:'|’)?(?:re| are) receiving this (?:message|e-?mail) because|groups\.io links:)/i
const scrubbed = /^-{10,} next part -{10,}\s*$/
const device = /^Sent from (?:my |Mail for |Outlook|Yahoo|Gmail Mobile|Proton)[^.]{0,60}\.?\s*$|^Get Outlook for \w+/

/** How the first line of a footer begins; hardly any statement has such a line. */
const mayHoldFooter = /[\r\n](?:[_=-]{10}|-- ?[\r\n]|Sent from |Get Outlook )/

/** What mailing lists and telephones add below a mail: a line of dashes, the list's name, and how to unsubscribe. */
export function listFooters(source: Source): LeftoverLines[] {
  if (!mayHoldFooter.test(source.text)) return []
  const footers: LeftoverLines[] = []
  for (let number = 1; number <= source.lineStarts.length; number++) {
    const last = footerEnd(source, number)
    if (last === null) continue
    footers.push(linesBetween(source, 'list-footer', number, last))
    number = last
  }
  return footers
}

/** The last line of the footer that begins on a line; null if none does. */
function footerEnd(source: Source, number: number): number | null {
  const line = source.line(number)
  if (device.test(line)) return isBlank(source.line(number - 1)) && isNearEnd(source, number) ? number : null
  if (scrubbed.test(line)) return blockEnd(source, number)
  const isRule = rule.test(line)
  if (!isRule && !delimiter.test(line)) return null
  const below = source.line(number + 1)
  const isFooter = unsubscribe.test(below) || (isRule && listName.test(below) && address.test(source.line(number + 2)))
  return isFooter ? blockEnd(source, number) : null
}

/** The last line before the next empty one. */
function blockEnd(source: Source, first: number): number {
  let last = first
  while (last - first < mostLines && last < source.lineStarts.length && !isBlank(source.line(last + 1))) last++
  return last
}

/** Only a few lines follow. */
function isNearEnd(source: Source, number: number): boolean {
  let at = nextFilled(source, number + 1)
  let lines = 0
  for (; at <= source.lineStarts.length && lines <= mostLines; at = nextFilled(source, at + 1)) lines++
  return lines <= mostLines
}
