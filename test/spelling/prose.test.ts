import {readdirSync, readFileSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {Nodes} from 'nlcst'
import {expect, test} from 'vitest'
import {blocksAround, toProse} from '../../src/spelling/retext/to-nlcst.js'
import {tokensOf} from '../../src/spelling/tokens.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

const candidates = join(import.meta.dirname, '../../seeds/candidates')
const statements = readdirSync(candidates, {recursive: true, encoding: 'utf8'})
  .map((path) => join(candidates, path))
  .filter((path) => statSync(path).isFile() && !path.endsWith('.md'))
  .map((path) => new Source(path, readFileSync(path, 'utf8').replaceAll('\r\n', '\n')))

/** Each word with its place, and the word behind it in its sentence. */
function words(node: Nodes, behind?: Nodes): string[] {
  const place = ({position}: Nodes) => `${position?.start.offset}-${position?.end.offset}`
  if (node.type === 'WordNode') return [`${place(node)} ${behind ? place(behind) : ''}`]
  if (!('children' in node)) return []
  return node.children.flatMap((child, index) =>
    words(
      child,
      node.children.slice(index + 1).find(({type}) => type === 'WordNode'),
    ),
  )
}

function startOf(word: string): number {
  return Number(word.split('-')[0])
}

test('the blocks around a word show it as the whole does', () => {
  for (const source of statements) {
    const tree = parse(source)
    const whole = words(toProse(tree, source.text))
    for (const word of whole.filter((_, index) => index % 7 === 0))
      expect(words(toProse(blocksAround([startOf(word)], tree, source.text), source.text))).toContain(word)
  }
})

test('a bare link is not prose, and the text of another is', () => {
  const source = new Source('statement', 'See https://example.org/teh and [a teh link](https://example.org/guide).\n')
  const {words} = tokensOf(parse(source))
  expect(words.map(({text}) => text).join(' ')).toBe('See and a teh link')
})
