import type {Link} from 'mdast'
import type {Position} from 'unist'
import {allMatches} from './all-matches.js'
import {type Span, textNode} from './inline-span.js'
import type {Range} from './spans.js'
import {urlsIn} from './url.js'

declare module 'mdast' {
  interface LinkData {
    /** The place of the address, if the link has a text of its own. */
    urlPosition?: Position
  }
}

/** `[text](https://…)`, and reStructuredText's `` `text <https://…>`_ ``. */
const markdown =
  /(?<!\\)\[([^[\]\n]{1,200}(?:\n[^[\]\n]{1,200})?)\]\(<?([^\s<>()]{1,1000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,500})?)>?(?:[ \t]"[^"\n]{0,200}")?\)/dg
const restructured = /`([^`<>\n]{1,200}(?:\n[^`<>\n]{1,200})?)<([^`<>\s]{1,1000})>`__?/dg
const email = /(?<![\w.+/:@-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}(?![\w@-])/gi

/** Adds the links in the text: bare and in `<>`, e-mail addresses, inline links of Markdown and reStructuredText. */
export function linksIn(text: string, offset: number, spans: Span[]): void {
  if (text.includes('](')) for (const match of allMatches(text, markdown)) spans.push(titled(offset, match))
  if (text.includes('`')) for (const match of allMatches(text, restructured)) spans.push(titled(offset, match))
  if (text.includes('@'))
    for (const match of allMatches(text, email)) spans.push(bare(text, offset, {start: match.index, end: match.index + match[0].length}, 'mailto:'))
  for (const range of urlsIn(text)) spans.push(bare(text, offset, range, ''))
}

/** A link with a text of its own: the first group of a match is the text, the second the address. */
function titled(offset: number, match: RegExpMatchArray): Span {
  const placeOf = (group: number): Range => {
    const [start = 0, end = 0] = match.indices?.[group] ?? []
    return {start: offset + start, end: offset + end}
  }
  const whole = placeOf(0)
  const text = placeOf(1)
  const url = placeOf(2)
  const textEnd = text.start + (match[1] ?? '').trimEnd().length
  return {
    ...whole,
    nodes: (source): Link[] => [
      {
        type: 'link',
        url: match[2] ?? '',
        position: source.positionAt(whole.start, whole.end),
        data: {urlPosition: source.positionAt(url.start, url.end)},
        children: [textNode(source, text.start, textEnd)],
      },
    ],
  }
}

/** An address that is its own text; the angle brackets around it belong to the link. */
function bare(text: string, offset: number, {start, end}: Range, scheme: string): Span {
  const isAngled = text.charAt(start - 1) === '<' && text.charAt(end) === '>'
  const around = isAngled ? 1 : 0
  return {
    start: offset + start - around,
    end: offset + end + around,
    nodes: (source): Link[] => [
      {
        type: 'link',
        url: scheme + text.slice(start, end),
        position: source.positionAt(offset + start - around, offset + end + around),
        children: [textNode(source, offset + start, offset + end)],
      },
    ],
  }
}
