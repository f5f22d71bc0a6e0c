import type {Node, Parent} from 'unist'

/**
 * Stands in for unist-util-visit-parents, of which unist-util-visit is made. For each node the package makes a function, and gives it a name
 * for stacks to show, which takes longer than what is then done with the node. Known are the calls that the bundled packages make: from the
 * root down, for all nodes or those of one type.
 */
export const CONTINUE = true
/** Ends the walk. */
export const EXIT = false
/** Leaves out what lies below a node. */
export const SKIP = 'skip'

type Action = typeof CONTINUE | typeof EXIT | typeof SKIP
/** What to do next, and the index of the sibling to do it with. */
type Pair = readonly [(Action | null)?, (number | null)?]
type Outcome = Action | number | Pair | null | undefined
type Visitor = (node: Node, parents: Parent[], index: number | undefined) => Outcome

const onward: readonly [] = []

/** Calls a visitor for each node, or for each node of a type. */
export function visitParents(tree: Node, typeOrVisitor: string | Visitor | null | undefined, visitor?: Visitor | null): void {
  const [type, look] = typeof typeOrVisitor === 'function' ? [null, typeOrVisitor] : [typeOrVisitor ?? null, visitor]
  if (typeof look !== 'function' || (type !== null && typeof type !== 'string')) throw new Error('visitParents: unknown kind of call')
  visitBelow(tree, undefined, [], type, look)
}

/** Gives what the visitor gave, as a pair. */
function visitBelow(node: Node, index: number | undefined, parents: Parent[], type: string | null, look: Visitor): Pair {
  const result = type === null || node.type === type ? pairOf(look(node, parents, index)) : onward
  if (result[0] === EXIT || result[0] === SKIP || !isParent(node)) return result
  const ancestors = [...parents, node]
  for (let at = 0; at >= 0 && at < node.children.length; ) {
    const child = node.children[at]
    if (!child) break
    const below = visitBelow(child, at, ancestors, type, look)
    if (below[0] === EXIT) return below
    at = typeof below[1] === 'number' ? below[1] : at + 1
  }
  return result
}

function pairOf(outcome: Outcome): Pair {
  if (outcome === null || outcome === undefined) return onward
  if (typeof outcome === 'number') return [CONTINUE, outcome]
  return typeof outcome === 'object' ? outcome : [outcome]
}

function isParent(node: Node): node is Parent {
  return 'children' in node && Array.isArray(node.children)
}
