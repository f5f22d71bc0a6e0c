import {lstatSync} from 'node:fs'
import {basename, dirname} from 'node:path'
import {DataError} from '../data/data-error.js'
import {type Reach, realPathWithin} from '../data/reach.js'
import {type Expected, readBytes} from '../data/read-bytes.js'
import type {LocatedData} from '../data/read-data.js'
import {createFile} from '../write/create-file.js'
import {replaceFile} from '../write/replace-file.js'
import {uninterrupted} from '../write/uninterrupted.js'
import {Unwritten} from '../write/unwritten.js'
import {writeTarget} from '../write/write-target.js'
import type {RuleCounts, Suppressions} from './suppressions.js'

export interface ReadSuppressions {
  readonly suppressions: Suppressions
  readonly bytes: Uint8Array
}

/** Twice what three rules find in 2,800 nominations. */
const expected: Expected = {what: 'a suppressions file', most: 1024 * 1024}
const shape = 'expected {"PATH": {"RULE": {"count": NUMBER}}}'

/**
 * Reads an untrusted suppressions file.
 *
 * @returns null where there is none
 * @throws {DataError} for any other file, without quoting it, and errors of the operating system
 */
export async function readSuppressions(file: string, reach: Reach): Promise<ReadSuppressions | null> {
  if (!lstatSync(file, {throwIfNoEntry: false})) return null
  const bytes = readBytes(realPathWithin(file, reach), expected)
  return {suppressions: await parseSuppressions(bytes), bytes}
}

/** @throws {DataError} */
async function parseSuppressions(bytes: Uint8Array): Promise<Suppressions> {
  // Loads the parser only where there is a file.
  const {readData} = await import('../data/read-data.js')
  const document = readData(bytes)
  const files = entriesOf(document.data, [], document)
  return new Map(files.map(([path, rules]) => [path, countsOf(path, rules, document)]))
}

function countsOf(path: string, rules: unknown, document: LocatedData): RuleCounts {
  return new Map(entriesOf(rules, [path], document).map(([rule, entry]) => [rule, countOf(path, rule, entry, document)]))
}

function countOf(path: string, rule: string, entry: unknown, document: LocatedData): number {
  const [[key, count] = ['', null], ...others] = entriesOf(entry, [path, rule], document)
  if (key !== 'count' || others.length > 0) throw fault([path, rule], document, 'expected `count` and nothing else')
  if (typeof count !== 'number' || !Number.isSafeInteger(count) || count < 1) throw fault([path, rule, 'count'], document, 'expected a whole number, 1 or more')
  return count
}

function entriesOf(data: unknown, path: readonly string[], document: LocatedData): [string, unknown][] {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) throw fault(path, document, shape)
  return Object.entries(data)
}

function fault(path: readonly string[], document: LocatedData, message: string): DataError {
  return new DataError(`is not a suppressions file of nomination-lint (line ${document.lineOf(path)}): ${message}. Correct it, or remove it.`)
}

/** The text of a suppressions file, sorted, so that equal suppressions give equal texts. */
export function suppressionsText(suppressions: Suppressions): string {
  const files = sorted(suppressions).map(([path, rules]): [string, unknown] => [
    path,
    Object.fromEntries(sorted(rules).map(([rule, count]) => [rule, {count}])),
  ])
  return `${JSON.stringify(Object.fromEntries(files), null, 2)}\n`
}

/** By code units, which is the same everywhere. */
function sorted<Value>(map: ReadonlyMap<string, Value>): [string, Value][] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1))
}

/**
 * Writes a suppressions file completely or not at all: a new one, or over an unchanged one. Follows no link.
 *
 * @param before as it was read; null where there was none
 * @throws {Unwritten} says why it was not written, including where it would be too large to be read again
 */
export async function writeSuppressions(file: string, before: Uint8Array | null, suppressions: Suppressions): Promise<void> {
  const text = suppressionsText(suppressions)
  await checkReadable(text)
  const place = writeTarget(file, [])
  if (place.kind === 'refused') throw new Unwritten(place.why)
  await uninterrupted(() => {
    if (before) replaceFile(file, dirname(file), before, Buffer.from(text), 'rewritten')
    else createFile(dirname(file), basename(file), text)
  })
}

async function checkReadable(text: string): Promise<void> {
  try {
    if (Buffer.byteLength(text) > expected.most) throw new DataError(`has more than ${expected.most} bytes.`)
    await parseSuppressions(Buffer.from(text))
  } catch (cause) {
    if (!(cause instanceof DataError)) throw cause
    const why = `would be refused when it is read again: it ${cause.message}`
    throw new Unwritten(`was not written, because it ${why} Suppress fewer files or rules, or switch a rule off in the configuration.`, {cause})
  }
}
