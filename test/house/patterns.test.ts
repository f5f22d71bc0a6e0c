import {readFileSync} from 'node:fs'
import {beforeAll, expect, test} from 'vitest'
import {type Shipped, shippedPatterns} from './patterns/shipped.js'
import {faultOf, isLeftToScslre} from './patterns/verdict.js'

/** What may stay as it is, and why: `bound` says what keeps the text short, or whose text it is. */
interface Exceptions {
  readonly patterns: readonly {readonly pattern: string; readonly in: readonly string[]; readonly bound: string}[]
  /** Files that make patterns which no run of this check makes, and how many such places they have. */
  readonly made: readonly {readonly in: string; readonly count: number; readonly bound: string}[]
  /** Files with patterns that are too long for the second checker, how many, and how else they were looked at. */
  readonly long: readonly {readonly in: string; readonly count: number; readonly seen: string}[]
}

const exceptions: Exceptions = JSON.parse(readFileSync('test/house/patterns/exceptions.json', 'utf8'))

let slow: {readonly pattern: string; readonly place: string; readonly file: string; readonly fault: string}[]
let shipped: readonly Shipped[]
let unseen: readonly string[]

beforeAll(async () => {
  const found = await shippedPatterns()
  shipped = found.shipped
  unseen = found.unseen
  slow = shipped.flatMap(({pattern, places}) => {
    const fault = faultOf(pattern)
    const written = String(new RegExp(pattern.source, pattern.flags))
    return fault === null ? [] : [...places].map((place) => ({pattern: written, place, file: fileOf(place), fault}))
  })
}, 600_000)

test('no pattern of the shipped code takes more time than its text is long', () => {
  const isExcepted = (pattern: string, file: string) => exceptions.patterns.some((exception) => exception.pattern === pattern && exception.in.includes(file))
  const faults = slow.filter(({pattern, file}) => !isExcepted(pattern, file))
  expect(faults.map(({pattern, place, fault}) => `${place}: ${pattern}: ${fault}`)).toEqual([])
})

test('each exception is of a pattern that needs it, in a file that has it', () => {
  const needed = new Set(slow.map(({pattern, file}) => `${file}: ${pattern}`))
  const listed = exceptions.patterns.flatMap(({pattern, in: files}) => files.map((file) => `${file}: ${pattern}`))
  expect(listed.filter((exception) => !needed.has(exception))).toEqual([])
  expect(listed.filter((exception, index) => listed.indexOf(exception) !== index)).toEqual([])
  expect(exceptions.patterns.filter(({bound}) => bound.length < 15)).toEqual([])
})

test('what is too long for the second checker is listed', () => {
  const flagged = new Set(slow.map(({place}) => place))
  const long = shipped.filter(({pattern, places}) => ![...places].some((place) => flagged.has(place)) && isLeftToScslre(pattern))
  const places = long.map(({places: [place = '']}) => place)
  expect(places.map(fileOf).sort(), places.join(', ')).toEqual(eachOf(exceptions.long))
})

test('patterns made at run time are checked as they are made, or listed', () => {
  expect(unseen.map(fileOf).sort(), `not seen: ${unseen.join(', ')}`).toEqual(eachOf(exceptions.made))
})

test('the check sees our own patterns, those of packages and those made at run time', () => {
  const files = new Set(shipped.flatMap(({places}) => [...places].map(fileOf)))
  const some = ['rules/indefinite-article.ts', 'src/text/url.ts', 'src/nomination/goals/cues.ts', 'node_modules/parse-latin/lib/expressions.js']
  expect(some.filter((file) => !files.has(file))).toEqual([])
  expect(shipped.length).toBeGreaterThan(600)
})

/** Each file as many times as it has such places, in order. */
function eachOf(listed: readonly {readonly in: string; readonly count: number}[]): string[] {
  return listed.flatMap(({in: file, count}) => Array.from({length: count}, () => file)).sort()
}

/** `src/text/label.ts` of `src/text/label.ts:6:14`. */
function fileOf(place: string): string {
  return place.split(':')[0] ?? place
}
