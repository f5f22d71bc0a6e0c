import type {Nodes} from 'mdast'

/**
 * Looks at a node and all below it, in the order of the text; below a node for which `look` gives false it does not go. For readers
 * that ask for neither parents nor tests, whose price in `unist-util-visit` was a sixth of a run's time.
 */
export function eachNode(node: Nodes, look: (node: Nodes) => unknown): void {
  if (look(node) === false || node.type === 'text' || !('children' in node)) return
  const {children} = node
  for (let index = 0; index < children.length; index++) {
    const child = children[index]
    if (child) eachNode(child, look)
  }
}
