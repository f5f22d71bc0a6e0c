import type {List, ListItem, Paragraph, RootContent} from 'mdast'
import {paragraphBetween} from './cut-paragraph.js'
import {type Line, restOf} from './lines.js'
import {type ItemFound, listAt} from './lists.js'
import type {Source} from './source.js'
import {rangeOf} from './spans.js'

/**
 * The blocks of a Markdown tree. Lists that people write but Markdown does not know (`1/`, `・`, `１．`, `•`, `✅`) become list nodes; Markdown
 * has their items in one paragraph, or in a paragraph each.
 */
export function withDialectLists(blocks: readonly RootContent[], source: Source): RootContent[] {
  const result: RootContent[] = []
  let run: Paragraph[] = []
  const close = () => {
    result.push(...listsIn(run, source))
    run = []
  }
  for (const block of blocks) {
    if (block.type === 'paragraph') run.push(block)
    else {
      close()
      result.push(block)
    }
  }
  close()
  return result
}

/** Neighbouring paragraphs, in which a list may begin on any line. */
function listsIn(run: readonly Paragraph[], source: Source): RootContent[] {
  const [first, last] = [run[0], run.at(-1)]
  if (!first || !last) return []
  const [from, to] = [rangeOf(first).start, rangeOf(last).end]
  const lines = source.lines.slice(source.lineAt(from) - 1, source.lineAt(to))
  const result: RootContent[] = []
  let done = from
  for (let index = 0; index < lines.length; ) {
    const items = listAt(lines, index, false)
    const start = lines[index]?.start ?? to
    // A single item does not become a list in Markdown.
    if (items.length < 2 || start < done) {
      index++
      continue
    }
    const list = listOf(items, lines, run, source)
    result.push(...between(run, done, start, source), list)
    done = rangeOf(list).end
    index = items.at(-1)?.end ?? index + 1
  }
  return done === from ? [...run] : [...result, ...between(run, done, to, source)]
}

function listOf(items: readonly ItemFound[], lines: readonly Line[], run: readonly Paragraph[], source: Source): List {
  const children = items.map(({marker, first, end}): ListItem => {
    const head = lines[first]
    const last = lines.slice(first, end).findLast(({text}) => text !== '') ?? head
    const [start, stop] = [head?.start ?? 0, last?.end ?? 0]
    const content = between(run, head ? restOf(head, marker.length).start : start, stop, source)
    return {type: 'listItem', spread: content.length > 1, children: content, position: source.positionAt(start, stop)}
  })
  const marker = items[0]?.marker
  const isOrdered = marker?.kind !== 'bullet'
  return {
    type: 'list',
    ordered: isOrdered,
    start: isOrdered ? (marker?.value ?? 1) : null,
    spread: children.some(({spread}) => spread),
    children,
    position: source.positionAt(children[0]?.position?.start.offset ?? 0, children.at(-1)?.position?.end.offset ?? 0),
  }
}

/** The content of some paragraphs between two offsets; a paragraph that is wholly between them is kept as it is. */
function between(run: readonly Paragraph[], from: number, to: number, source: Source): Paragraph[] {
  return run.flatMap((paragraph) => {
    const {start, end} = rangeOf(paragraph)
    if (start >= to || end <= from) return []
    return start >= from && end <= to ? [paragraph] : paragraphBetween(paragraph, Math.max(start, from), Math.min(end, to), source)
  })
}
