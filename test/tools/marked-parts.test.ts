import {expect, test} from 'vitest'
import {fillParts} from '../../tools/marked-parts.js'

const marked = (name: string, text: string) => `<!-- generated: ${name} -->\n${text}<!-- end -->\n`

test('generated text replaces what stood between the marks, and nothing else', () => {
  const before = `# Title\n${marked('one', 'old\n')}Between\n${marked('two', '')}End\n`
  expect(fillParts(before, {one: 'first $1\n', two: 'second'})).toBe(`# Title\n${marked('one', 'first $1\n')}Between\n${marked('two', 'second\n')}End\n`)
})

test('filling twice changes nothing more', () => {
  const once = fillParts(marked('one', ''), {one: 'text'})
  expect(fillParts(once, {one: 'text'})).toBe(once)
})

test.each([
  ['a mark that names no part', marked('unknown', ''), {}, 'names the generated part unknown'],
  ['a part without a mark', 'Text', {one: 'text'}, 'No mark for the generated part one'],
  ['a mark without an end', `${marked('one', '')}<!-- generated: two -->\n`, {one: ''}, '2 generated parts begin, 1 end'],
  ['a part that holds a mark', marked('one', ''), {one: '<!-- end -->'}, 'holds a mark itself'],
])('%s is an error', (_what, text, parts, message) => {
  expect(() => fillParts(text, parts)).toThrow(message)
})
