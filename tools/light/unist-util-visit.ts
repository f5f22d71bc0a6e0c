import type {Node, Parent} from 'unist'

/** What a visitor may answer: to end the visit, to leave out what lies below the node, at which of its siblings to go on; or nothing. */
type Answer = typeof EXIT | typeof SKIP | number | undefined
type Visitor = (node: Node, index: number | undefined, parent: Parent | undefined) => Answer

export const EXIT = false
export const SKIP = 'skip'

/**
 * Stands in for the package unist-util-visit, for the calls that retext and we make: all nodes, or those of a type, parents first. The
 * package gives every node a function of its own with a name for stack traces, which took a thirtieth of a run.
 */
export function visit(tree: Node, ...[test, visitor]: [Visitor] | [string, Visitor]): void {
  if (typeof test !== 'string') visitFrom(tree, undefined, undefined, null, test)
  else if (visitor) visitFrom(tree, undefined, undefined, test, visitor)
}

function visitFrom(node: Node, index: number | undefined, parent: Parent | undefined, type: string | null, visitor: Visitor): Answer {
  const answer = type === null || node.type === type ? visitor(node, index, parent) : undefined
  if (answer === EXIT || answer === SKIP || !isParent(node)) return answer
  for (let at = 0; at >= 0 && at < node.children.length; ) {
    const child = node.children[at]
    const next = child && visitFrom(child, at, node, type, visitor)
    if (next === EXIT) return EXIT
    at = typeof next === 'number' ? next : at + 1
  }
  return answer
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children)
}
