import type {BlockContent, Definition, DefinitionContent, Heading, List, ListItem, Paragraph, PhrasingContent, Root} from 'mdast'
import {findEntries} from './entries.js'
import {headingAt} from './headings.js'
import {parseInline} from './inline.js'
import {type InlineItem, inlineItems} from './inline-lists.js'
import {type Line, restOf} from './lines.js'
import {type ItemFound, listAt} from './lists.js'
import type {Source} from './source.js'

type Block = BlockContent | DefinitionContent

/** Lists nested deeper than this are treated as the text of their item. */
const maximumDepth = 12

/**
 * Parses the plain-text dialect of statements: paragraphs, lists with any kind of bullets and numbers, headings of any style, and reference
 * entries. Indented text is text, and nothing is HTML. Takes linear time.
 */
export function parsePlainText(source: Source): Root {
  return new PlainTextParser(source).root()
}

class PlainTextParser {
  readonly #source: Source
  readonly #entries: readonly Definition[]
  readonly #labels: ReadonlySet<string>
  /** By the line on which they begin. */
  readonly #entriesAt: ReadonlyMap<number, readonly Definition[]>
  readonly #isEntry = ({number}: Line): boolean => this.#entriesAt.has(number)

  constructor(source: Source) {
    this.#source = source
    this.#entries = findEntries(source)
    this.#labels = new Set(this.#entries.map(({identifier}) => identifier))
    const entriesAt = new Map<number, Definition[]>()
    for (const entry of this.#entries) {
      const line = entry.position?.start.line ?? 0
      const others = entriesAt.get(line)
      if (others) others.push(entry)
      else entriesAt.set(line, [entry])
    }
    this.#entriesAt = entriesAt
  }

  root(): Root {
    return {type: 'root', children: this.#blocks(this.#source.lines, 0), position: this.#source.positionAt(0, this.#source.text.length)}
  }

  #blocks(lines: readonly Line[], depth: number): Block[] {
    const blocks: Block[] = []
    let isAlone = true
    for (let index = 0; index < lines.length; ) {
      const line = lines[index]
      if (!line || line.text === '') {
        isAlone = true
        index++
        continue
      }
      const entries = this.#entriesAt.get(line.number)
      if (entries) {
        blocks.push(...entries)
        index += (entries.at(-1)?.position?.end.line ?? line.number) - line.number + 1
        isAlone = true
        continue
      }
      const items = depth < maximumDepth ? this.#listAt(lines, index, isAlone) : []
      if (items.length > 0) {
        blocks.push(this.#list(lines, items, depth))
        index = items.at(-1)?.end ?? index + 1
        isAlone = true
        continue
      }
      const heading = headingAt(lines, index, isAlone)
      if (heading) {
        const [start, end] = [line.start + heading.titleStart, line.start + heading.titleEnd]
        const position = this.#source.positionAt(line.start, lines[index + heading.lines - 1]?.end ?? line.end)
        blocks.push({type: 'heading', depth: heading.depth, children: this.#inline(start, end), position, data: {style: heading.style}} satisfies Heading)
        index += heading.lines
        isAlone = false
        continue
      }
      const end = this.#paragraphEnd(lines, index)
      blocks.push(...this.#paragraph(lines[index]?.start ?? 0, lines[end - 1]?.end ?? 0))
      index = end
      isAlone = false
    }
    return blocks
  }

  #listAt(lines: readonly Line[], index: number, isAlone: boolean): readonly ItemFound[] {
    return listAt(lines, index, isAlone, this.#isEntry)
  }

  /** A paragraph ends at an empty line, an entry, a heading with `#`, or the first item of a list of at least two. */
  #paragraphEnd(lines: readonly Line[], index: number): number {
    for (let at = index + 1; at < lines.length; at++) {
      const line = lines[at]
      if (!line || line.text === '' || this.#entriesAt.has(line.number)) return at
      if ((line.text.startsWith('##') && /^#{2,6}\s/.test(line.text)) || this.#listAt(lines, at, false).length > 0) return at
    }
    return lines.length
  }

  #list(lines: readonly Line[], found: readonly ItemFound[], depth: number): List {
    const children = found.map(({marker, first, end}): ListItem => {
      const [head, ...rest] = lines.slice(first, end)
      const own = head ? [restOf(head, marker.length), ...rest] : rest
      const last = own.findLast(({text}) => text !== '') ?? own[0]
      const position = this.#source.positionAt(head?.start ?? 0, last?.end ?? head?.end ?? 0)
      return {type: 'listItem', spread: own.some(({text}) => text === ''), children: this.#blocks(own, depth + 1), position}
    })
    const marker = found[0]?.marker
    const [start, end] = [children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0]
    const isOrdered = marker?.kind !== 'bullet'
    return {
      type: 'list',
      ordered: isOrdered,
      start: isOrdered ? (marker?.value ?? 1) : null,
      spread: children.some(({spread}) => spread),
      children,
      position: this.#source.positionAt(start, end),
    }
  }

  /** A paragraph, or its beginning and the list `a) … b) …` that continues it. */
  #paragraph(start: number, end: number): Block[] {
    const items = inlineItems(this.#source.text.slice(start, end))
    if (items.length === 0) return [this.#plainParagraph(start, end)]
    const first = start + (items[0]?.start ?? 0)
    const list: List = {
      type: 'list',
      ordered: true,
      start: 1,
      spread: false,
      data: {isInline: true},
      children: items.map((item) => this.#inlineItem(item, start)),
      position: this.#source.positionAt(first, end),
    }
    return first > start ? [this.#plainParagraph(start, first), list] : [list]
  }

  #inlineItem(item: InlineItem, offset: number): ListItem {
    const position = this.#source.positionAt(offset + item.start, offset + item.end)
    return {type: 'listItem', spread: false, children: [this.#plainParagraph(offset + item.textStart, offset + item.end)], position}
  }

  #plainParagraph(start: number, end: number): Paragraph {
    return {type: 'paragraph', children: this.#inline(start, end), position: this.#source.positionAt(start, end)}
  }

  #inline(start: number, end: number): PhrasingContent[] {
    return parseInline(this.#source, start, end, this.#labels)
  }
}
