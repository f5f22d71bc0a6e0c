import {SKIP as packageSkip, visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {EXIT, SKIP, visitParents} from '../../src/build/light/visit-parents.js'

const leaf = (value: string) => ({type: 'text', value})
const tree = {
  type: 'root',
  children: [{type: 'quote', children: [leaf('a'), leaf('b')]}, {type: 'paragraph', children: [leaf('c'), {type: 'strong', children: [leaf('d')]}]}, leaf('e')],
}

/** What either walk comes by: type or text, index, and parent. */
function seen(outcomeOf: (label: string) => 'skip' | boolean | number | undefined, type?: string) {
  const [light, real]: [unknown[], unknown[]] = [[], []]
  const label = (node: {type: string}) => ('value' in node ? String(node.value) : node.type)
  visitParents(tree, type ?? null, (node, parents, index) => {
    light.push([label(node), index, parents.at(-1)?.type])
    return outcomeOf(label(node))
  })
  visit(tree, type ?? null, (node, index, parent) => {
    real.push([label(node), index, parent?.type])
    return outcomeOf(label(node))
  })
  return {light, real}
}

test.each<[string, (label: string) => 'skip' | boolean | number | undefined, string?]>([
  ['all nodes', () => undefined],
  ['nodes of one type', () => undefined, 'text'],
  ['all but what lies below a node', (label) => (label === 'quote' ? SKIP : undefined)],
  ['all up to a node', (label) => label !== 'c' || EXIT],
  ['a sibling further on', (label) => (label === 'quote' ? 2 : undefined)],
])('the light walk sees what the package sees: %s', (_, outcomeOf, type) => {
  const {light, real} = seen(outcomeOf, type)
  expect(light).toEqual(real)
  expect(light.length).toBeGreaterThan(0)
})

test('a call that it does not know is refused', () => {
  expect(SKIP).toBe(packageSkip)
  expect(() => visitParents(tree, 'text')).toThrow('unknown kind of call')
})
