import type {Nodes} from 'mdast'
import {describe, expect, test} from 'vitest'
import {parsePlainText} from '../../src/text/plain-text.js'
import {Source} from '../../src/text/source.js'

/** A tree in a line: `p`, `h(style)`, `ul[…]`, `ol[…]`, `def`. */
function shape(text: string): string {
  const show = (node: Nodes): string => {
    if (node.type === 'root') return node.children.map(show).join(' ')
    if (node.type === 'list') return `${node.ordered ? 'ol' : 'ul'}[${node.children.map((item) => item.children.map(show).join(' ')).join(', ')}]`
    if (node.type === 'heading') return `h(${node.data?.style})`
    return {paragraph: 'p', definition: 'def'}[node.type as string] ?? node.type
  }
  return show(parsePlainText(new Source('a', text)))
}

describe('lists', () => {
  test.each([
    ['* a\n* b', 'ul[p, p]'],
    ['Lead:\n- a\n- b\nmore of b', 'p ul[p, p]'],
    ['o one\no two', 'ul[p, p]'],
    ['• one\n• two', 'ul[p, p]'],
    ['*One\n*Two', 'ul[p, p]'],
    ['# one\n# two', 'ul[p, p]'],
    ['1. a\n2. b', 'ol[p, p]'],
    ['1) a\n\n2) b', 'ol[p, p]'],
    ['(1) a\n(2) b', 'ol[p, p]'],
    ['1.) a\n2.) b', 'ol[p, p]'],
    ['1.First\n2.Second', 'ol[p, p]'],
    ['#1 First\n\ntext\n\n#2 Second', 'ol[p p, p]'],
    ['a) x\nb) y', 'ol[p, p]'],
    ['A. x\nB. y', 'ol[p, p]'],
    ['I. x\nII. y\nIII. z', 'ol[p, p, p]'],
    ['(i) x\n(ii) y', 'ol[p, p]'],
    ['1、一\n2、二', 'ol[p, p]'],
    ['① x\n② y', 'ol[p, p]'],
    ['→ x\n→ y', 'ul[p, p]'],
    ['==> x\n==> y', 'ul[p, p]'],
    ['☐ x\n☐ y', 'ul[p, p]'],
    ['-- x\n-- y', 'ul[p, p]'],
    ['1. a\n3. c', 'ol[p, p]'],
    ['1. Title\n\nA flush paragraph.\n\n2. Title\n\nAnother.', 'ol[p p, p p]'],
    ['* outer\n  * inner\n  * inner\n* outer', 'ul[p ul[p, p], p]'],
    ['1) a\n2) b\n\nThe next ones:\n1) c\n2) d', 'ol[p, p] p ol[p, p]'],
    ['1. a\n1. b\n\n1. c', 'ol[p, p, p]'],
    ['1) a\n  more\n1) b', 'ol[p, p]'],
    ['#. a\n   more\n#. b', 'ol[p, p]'],
    ['1. a\n\nThe next one:\n\n1. b\n2. c', 'ol[p] p ol[p, p]'],
    ['* a\n* b\n\nThe next ones:\n\n* c\n* d', 'ul[p, p] p ul[p, p]'],
    ['My vision:\n\n- Faster upgrades:\nThey take long.\n\nThanks', 'p ul[p] p'],
    ['# one\n  - inner\n  - inner\n# two', 'ul[p ul[p, p], p]'],
    ['Both a) this\nand b) that.', 'p ol[p, p]'],
  ])('%j', (text, expected) => {
    expect(shape(text)).toBe(expected)
  })
})

describe('no lists', () => {
  test.each([
    ['The gate is slow\n- that is, slower than it was - and fails.'],
    ['There were\n2. That is few.'],
    ['--Jane'],
    ['Version\n2.0 is out'],
    ['o tempora'],
  ])('%j', (text) => {
    expect(shape(text)).toBe('p')
  })
})

describe('headings', () => {
  test.each([
    ['Title\n=====\n\ntext', 'h(underlined) p'],
    ['Title\n-----\ntext', 'h(underlined) p'],
    ['## Title\ntext', 'h(hash) p'],
    ['*Title*\n\ntext', 'h(starred) p'],
    ['** Title **\n\ntext', 'h(starred) p'],
    ['-- Title\nSome text below it.', 'h(dashed) p'],
    ['  -- Title\n  Some text below it.\n\n  -- Title\n  More text.', 'h(dashed) p h(dashed) p'],
    ['# Title\n\n\n* a\n* b\n\n# Title\n\n  1. a\n  2. b', 'h(hash) ul[p, p] h(hash) ol[p, p]'],
    ['A short title\n\nA paragraph that is long enough to be running text.', 'h(titled) p'],
    ['Upgrades\nThe way from one release to the next takes longer than anybody has.', 'h(titled) p'],
    ['Thanks\n---\nJane', 'p'],
    ['Hello everyone\n\nA paragraph that is long enough to be running text.', 'p p'],
  ])('%j', (text, expected) => {
    expect(shape(text)).toBe(expected)
  })
})

test('indented text is text, and nothing is HTML', () => {
  expect(shape('    <b>four blanks</b>\n')).toBe('p')
})

test('ten thousand bullets are one list', () => {
  const tree = parsePlainText(new Source('a', '- x\n'.repeat(10_000)))
  expect(tree.children).toHaveLength(1)
})
