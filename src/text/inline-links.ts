import type {Link} from 'mdast'
import {type Span, textNode} from './inline-span.js'
import {type Range, urlsIn} from './url.js'

/** `[text](https://…)`, and reStructuredText's `` `text <https://…>`_ ``. */
const markdown =
  /(?<!\\)\[([^[\]\n]{1,200}(?:\n[^[\]\n]{1,200})?)\]\(<?([^\s<>()]{1,1000}(?:\([^\s<>()]{0,200}\)[^\s<>()]{0,500})?)>?(?:[ \t]"[^"\n]{0,200}")?\)/g
const restructured = /`([^`<>\n]{1,200}(?:\n[^`<>\n]{1,200})?)<([^`<>\s]{1,1000})>`__?/g
const email = /(?<![\w.+/:@-])[\w.+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,5}[a-z]{2,12}(?![\w@-])/gi

/** Links in the text: bare and in `<>`, e-mail addresses, inline links of Markdown and reStructuredText. */
export function linksIn(text: string, offset: number): Span[] {
  const spans: Span[] = []
  for (const match of text.matchAll(markdown)) spans.push(titled(offset + match.index, match[0], 1, match[1] ?? '', match[2] ?? ''))
  for (const match of text.matchAll(restructured)) spans.push(titled(offset + match.index, match[0], 1, (match[1] ?? '').trimEnd(), match[2] ?? ''))
  for (const match of text.matchAll(email)) spans.push(bare(text, offset, {start: match.index, end: match.index + match[0].length}, 'mailto:'))
  for (const range of urlsIn(text)) spans.push(bare(text, offset, range, ''))
  return spans
}

/** A link with a text of its own. */
function titled(start: number, whole: string, textAt: number, text: string, url: string): Span {
  const end = start + whole.length
  return {
    start,
    end,
    nodes: (source): Link[] => [
      {type: 'link', url, position: source.positionAt(start, end), children: [textNode(source, start + textAt, start + textAt + text.length)]},
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
