import type {Root} from 'mdast'
import {type Placeholder, placeholdersIn} from './placeholders.js'
import {type Range, rangeOf} from './spans.js'
import {eachNode} from './walk.js'

/** The template text that was left in a statement, in order; without what is part of code or a link, which may be meant. */
export function templateTextIn(text: string, tree: Root): Placeholder[] {
  const found = placeholdersIn(text)
  if (found.length === 0) return []
  const code: Range[] = []
  eachNode(tree, (node) => {
    if (node.type === 'inlineCode' || node.type === 'code' || node.type === 'link') code.push(rangeOf(node))
  })
  const isCode = insideOf(code)
  return found.filter(({start, end}) => !isCode(start, end))
}

/** Makes a test whether a range is inside one of those given. Both those ranges and the ones that are tested must be in ascending order. */
function insideOf(ranges: readonly Range[]): (start: number, end: number) => boolean {
  let next = 0
  let farthest = 0
  return (start, end) => {
    for (; (ranges[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++) farthest = Math.max(farthest, ranges[next]?.end ?? 0)
    return end <= farthest
  }
}
