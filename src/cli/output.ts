import {once} from 'node:events'
import {closeSync, fstatSync, openSync, writeSync} from 'node:fs'
import {whyUnwritten} from '../lint/write/unwritten.js'
import {forTerminal} from '../report/escape.js'
import {wrapped} from '../report/wrap.js'
import type {Problem} from '../rule/result.js'
import {errorCode} from '../system/error-code.js'
import {StatusLine} from './status-line.js'

/** File descriptors. */
const output = 1
const errors = 2
/** Whether writing to a descriptor has failed. */
const isClosed: Record<number, boolean> = {[output]: false, [errors]: false}
const watched = new Set<NodeJS.WriteStream>()

export const statusLine = new StatusLine({
  get isTTY() {
    return process.stderr.isTTY
  },
  get columns() {
    return process.stderr.columns
  },
  write(text) {
    watch(process.stderr)
    process.stderr.write(text)
  },
})

function watch(stream: NodeJS.WriteStream): void {
  if (watched.has(stream)) return
  watched.add(stream)
  stream.on('error', (error: NodeJS.ErrnoException) => fail(error, stream === process.stdout ? output : errors))
}

/**
 * Handles a failed write. A reader that stops reading (`| head`) is not an error; anything else, such as a full disk, ends with status 2.
 * The other stream is still used.
 */
function fail(error: NodeJS.ErrnoException, number: number): void {
  if (error.code !== 'EPIPE') {
    process.exitCode = 2
    process.once('exit', () => {
      process.exitCode = 2
    })
    if (number === output && !isClosed[output]) writeError(`problem: the report could not be written (${whyUnwritten(error).replace(/\.$/, '')}).\n`)
  }
  isClosed[number] = true
}

/** By descriptor: whether it is a file or a pipe, once that is known. */
const plain: (boolean | undefined)[] = []

/** Files and pipes are written to directly, because making a stream takes Node a tenth of the time of a short run. */
function isPlain(number: number): boolean {
  const known = plain[number]
  if (known !== undefined) return known
  let answer = false
  try {
    const stat = fstatSync(number)
    answer = stat.isFile() || stat.isFIFO()
  } catch {
    // A closed descriptor: the stream will report it.
  }
  plain[number] = answer
  return answer
}

/** Writes to a file or a pipe; returns the rest for the stream, which waits for a slow reader. */
function writtenAtOnce(number: number, text: string | Uint8Array): Uint8Array {
  let rest = typeof text === 'string' ? Buffer.from(text) : text
  try {
    while (rest.length > 0 && isPlain(number)) rest = rest.subarray(writeSync(number, rest))
    return rest
  } catch (cause) {
    plain[number] = false
    if (errorCode(cause) === 'EAGAIN') return rest
    fail(cause instanceof Error ? cause : new Error(String(cause)), number)
    return new Uint8Array()
  }
}

/** Writes to standard output, and waits for a slow reader. */
export async function writeOutput(text: string | Uint8Array): Promise<void> {
  if (isClosed[output] || text.length === 0) return
  statusLine.wipe()
  const rest = writtenAtOnce(output, text)
  if (rest.length === 0) return
  watch(process.stdout)
  if (process.stdout.write(rest) || process.stdout.destroyed) return
  await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => undefined)
}

/** Writes to standard error, wrapped to the width of its terminal. */
export function writeError(text: string): void {
  const columns = terminalWidth('stderr')
  writeLines(columns === null ? text : text.replace(/[^\n]+/g, (line) => wrapped(line, columns, '  ').join('\n')))
}

/** Writes a notice to standard error. */
export function writeNote(message: string): void {
  writeError(`note: ${forTerminal(message)}\n`)
}

/** Writes a problem to standard error, on one line. */
export function writeProblem({path, message}: Problem): void {
  writeError(`problem: ${path === null ? '' : `${forTerminal(path)}: `}${forTerminal(message)}\n`)
}

function writeLines(text: string): void {
  if (isClosed[errors]) return
  statusLine.wipe()
  const rest = writtenAtOnce(errors, text)
  if (rest.length === 0) return
  watch(process.stderr)
  process.stderr.write(rest)
}

/** Where a report is written. */
export interface Sink {
  write(text: string): Promise<void>
  close(): void
}

/** Standard error, for a report if standard output holds something else. */
export const errorSink: Sink = {write: async (text) => writeLines(text), close: () => undefined}

/** Opens standard output, or a file, which is replaced. @throws errors of the operating system */
export function openSink(file: string | null): Sink {
  if (file === null) return {write: writeOutput, close: () => undefined}
  const handle = openSync(file, 'w')
  return {
    write: async (text) => {
      const bytes = Buffer.from(text)
      for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
    },
    close: () => closeSync(handle),
  }
}

/** The width in columns of the terminal that a stream goes to; null if it goes to a file or a program. */
export function terminalWidth(stream: StreamName): number | null {
  return isTerminal(stream) ? process[stream].columns || 80 : null
}

/** Whether to use colour: the option decides, then FORCE_COLOR, then what Node knows of the terminal (NO_COLOR, NODE_DISABLE_COLORS, TERM). */
export function wantsColor(asked: boolean | null, stream: StreamName): boolean {
  if (asked !== null) return asked
  const forced = process.env['FORCE_COLOR']
  if (forced !== undefined) return ['', '1', 'true', '2', '3'].includes(forced)
  return isTerminal(stream) && process[stream].hasColors()
}

type StreamName = 'stdout' | 'stderr'

/** Makes no stream for a file or a pipe. */
function isTerminal(stream: StreamName): boolean {
  return !isPlain(stream === 'stdout' ? output : errors) && process[stream].isTTY === true
}
