/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: what templates leave over. */

import {type AttackShape, attackShapes, filledWith} from './shapes.js'
import {heads, tails, tokens} from './tokens.js'

/** A shape, and how its file is called: in Markdown or not. */
export interface GeneratedShape extends AttackShape {
  readonly path: string
}

const plain = 'candidates/2027.1/Nova/jane@example.org'
const markdown = 'candidates/2027.1/Nova/jane.md'

const all = Object.values(tokens).flat()

/** The shapes that every run measures: those made by hand; each token alone, behind a head, and before a tail, plain and in Markdown; and a pair of each two kinds. */
export function chosenShapes(): GeneratedShape[] {
  const singles = all.flatMap((token, index) => [
    run(token, index % 2 === 0 ? plain : markdown),
    run(token, index % 2 === 0 ? markdown : plain, heads[index % heads.length], tails[index % tails.length]),
  ])
  const kinds = Object.values(tokens)
  const pairs = kinds.flatMap((first, row) =>
    kinds.map((second, column) => {
      const [a = '', b = ''] = [first[(row + column) % first.length], second[(row + 2 * column + 1) % second.length]]
      return pair(a, b, (row + column) % 2 === 0, (row * kinds.length + column) % 3 === 0 ? markdown : plain)
    }),
  )
  const once = onceSlow.map(([a, b]) => pair(a, b, false, plain))
  const few = fewKinds.flatMap((kind) => tokens[kind] ?? []).map((token) => fewBefore(token))
  const shapes = [...attackShapes.map((shape) => ({...shape, path: plain})), ...singles, ...pairs, ...few, ...once]
  return [...new Map(shapes.map((shape) => [shape.name, shape])).values()]
}

/** What random shapes have found. */
const onceSlow = [
  ['????', 'Best regards,\n\t\n1. a'],
  ['${NAME} ', 'recieve,[a](b)'],
  [';A', ';A'],
] as const

/** What Markdown means something by: few of it before a long text are read as Markdown, which looks for their ends far and wide. */
const fewKinds = ['brackets', 'references', 'quotes', 'marks', 'links', 'html', 'tables']

function fewBefore(token: string): GeneratedShape {
  const head = token.repeat(450)
  return {name: named(markdown, '', `${shown(token)} 450 times`, 'and words'), path: markdown, make: (size) => filledWith(head, ['word '], '', size)}
}

/** Every token with every head and every tail, and every pair of tokens: tens of thousands, hours. */
export function* everyShape(): Generator<GeneratedShape> {
  for (const path of [plain, markdown]) {
    for (const token of all) {
      for (const head of ['', ...heads]) yield run(token, path, head)
      for (const tail of tails) yield run(token, path, '', tail)
    }
    for (const a of all)
      for (const b of all)
        if (a !== b) {
          yield pair(a, b, true, path)
          yield pair(a, b, false, path)
        }
  }
}

/** Random shapes of up to four tokens, with or without head and tail; endless. */
export function* randomShapes(seed: number): Generator<GeneratedShape> {
  const random = numbers(seed)
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? ''
  for (;;) {
    const parts = Array.from({length: 1 + Math.floor(random() * 4)}, () => pick(all))
    const head = random() < 0.5 ? pick(heads) : ''
    const tail = random() < 0.5 ? pick(tails) : ''
    const path = random() < 0.4 ? markdown : plain
    const [a = '', ...others] = parts
    yield random() < 0.6 ? run(parts.join(''), path, head, tail) : pair(a, others.join('') || pick(all), false, path, head, tail)
  }
}

/** `head aaaa tail`. */
function run(token: string, path: string, head = '', tail = ''): GeneratedShape {
  return {name: named(path, head, `${shown(token)}…`, tail), path, make: (size) => filledWith(head, [token], tail, size)}
}

/** `abab`, or `aabb`. */
function pair(a: string, b: string, isAlternating: boolean, path: string, head = '', tail = ''): GeneratedShape {
  if (isAlternating) return run(a + b, path, head, tail)
  return {name: named(path, head, `${shown(a)}… ${shown(b)}…`, tail), path, make: (size) => filledWith(head, [a, b], tail, size)}
}

function named(path: string, head: string, middle: string, tail: string): string {
  return [path === markdown ? 'Markdown:' : '', head && shown(head), middle, tail && shown(tail)].filter(Boolean).join(' ')
}

function shown(text: string): string {
  return JSON.stringify(text).replace(/[^ -~]/gu, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`)
}

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
