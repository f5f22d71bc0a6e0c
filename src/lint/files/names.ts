import {Buffer, isUtf8} from 'node:buffer'
import {readdirSync, readFileSync} from 'node:fs'
import {resolve, sep} from 'node:path'
import {decodeUtf8} from '../../text/encoding/utf-8.js'
import {unlessRefused} from './system-error.js'

/** A file's name or path for messages. */
export interface FileName {
  /** Bytes that are not UTF-8 are shown as `\xFC`; such a text cannot be used to open the file. */
  readonly text: string
  readonly isUtf8: boolean
}

export const isNotUtf8 = 'has a name that is not UTF-8 (a byte of it is shown as \\xFC), so it is not linted; rename it.'

/** Node's replacement for bytes that are not UTF-8; a name may also contain the character itself. */
const replacement = '\uFFFD'

/** A name or path that the operating system or git returned as bytes. */
export function fileNameOf(bytes: Uint8Array): FileName {
  if (isUtf8(bytes)) return {text: Buffer.from(bytes).toString('utf8'), isUtf8: true}
  const {text, undecoded} = decodeUtf8(bytes)
  let shown = ''
  let from = 0
  for (const {offset, length, bytes: strange} of undecoded) {
    shown += text.slice(from, offset) + strange.map((byte) => `\\x${byte.toString(16).toUpperCase()}`).join('')
    from = offset + length
  }
  return {text: shown + text.slice(from), isUtf8: false}
}

/** Whether a name from Node may be that of a file whose name is not UTF-8. */
export function isDoubtful(text: string): boolean {
  return text.includes(replacement)
}

/** What a text from Node means: itself, names that are not UTF-8, or both where there are files of both kinds. */
export interface Meant {
  readonly isItself: boolean
  /** The others, whose names are not UTF-8, for messages. */
  readonly others: readonly string[]
}

const itself: Meant = {isItself: true, others: []}

/** What a command-line argument, or the value after its `=`, means. Only Linux provides its bytes; elsewhere names are Unicode. */
export function meantByArgument(text: string): Meant {
  if (!isDoubtful(text)) return itself
  const given = argumentsAsBytes()
    .flatMap((bytes) => [bytes, bytes.subarray(bytes.indexOf('=') + 1)])
    .filter((bytes) => bytes.toString('utf8') === text)
  return given.length === 0 ? itself : meantBy(given)
}

/** What a path on the disk means. */
export function meantByPath(path: string, cwd: string): Meant {
  if (!isDoubtful(path)) return itself
  const segments = path.split(sep)
  const at = segments.findIndex(isDoubtful)
  const before = segments.slice(0, at).join(sep)
  const {isItself, others} = meantBy(
    namesIn(resolve(cwd, before || (path.startsWith(sep) ? sep : '.'))).filter((name) => name.toString('utf8') === segments[at]),
  )
  const below = segments.slice(at + 1)
  return {isItself, others: others.map((name) => [...segments.slice(0, at), name, ...below].join(sep))}
}

function meantBy(all: readonly Uint8Array[]): Meant {
  const names = all.map(fileNameOf)
  return {isItself: names.some(({isUtf8}) => isUtf8), others: [...new Set(names.filter(({isUtf8}) => !isUtf8).map(({text}) => text))]}
}

function argumentsAsBytes(): Buffer[] {
  const all = unlessRefused(() => readFileSync('/proc/self/cmdline').toString('latin1'), '')
  return all.split('\0').map((each) => Buffer.from(each, 'latin1'))
}

function namesIn(folder: string): Buffer[] {
  return unlessRefused(() => readdirSync(folder, {encoding: 'buffer'}), [])
}
