import type {Node, Parent} from 'unist'
import {visit as original} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {EXIT, visit as light, SKIP} from '../../tools/light/unist-util-visit.js'

const leaf = (type: string): Node => ({type})
const parent = (type: string, ...children: Node[]): Parent => ({type, children})
const tree = () => parent('root', parent('a', leaf('x'), parent('b', leaf('x'), leaf('y'))), leaf('x'), parent('a'), leaf('y'))

type Visit = (
  tree: Node,
  visitor: (node: Node, index: number | undefined, parent: Parent | undefined) => typeof EXIT | typeof SKIP | number | undefined,
) => void

test.each([
  ['all', () => undefined],
  ['nothing below a', ({type}: Node) => (type === 'a' ? SKIP : undefined)],
  ['no further than to y', ({type}: Node) => (type === 'y' ? EXIT : undefined)],
  ['not the sibling of x', ({type}: Node, index = 0) => (type === 'x' ? index + 2 : undefined)],
])('walks as the package does: %s', (_, answer) => {
  const walked = [light as Visit, original as Visit].map((visit) => {
    const seen: string[] = []
    visit(tree(), (node, index, above) => {
      seen.push(`${node.type} ${index} ${above?.type}`)
      return answer(node, index)
    })
    return seen
  })
  expect(walked[0]).toEqual(walked[1])
})

test('visits the nodes of one type, and goes on where nodes were put in', () => {
  const root = tree()
  const seen: (number | undefined)[] = []
  light(root, 'x', (_node, index, above) => {
    seen.push(index)
    if (!above || index === undefined) return
    above.children.splice(index, 1, leaf('x'), leaf('x'))
    return index + 2
  })
  expect(seen).toEqual([0, 0, 1])
})
