import {once} from 'node:events'
import {closeSync, openSync, writeSync} from 'node:fs'
import {StatusLine} from './status-line.js'

let isClosed = false
const watched = new Set<NodeJS.WriteStream>()

/** How far a long run is. */
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

/** Who reads may stop reading (`| head`): then the rest is not wanted, and that is no error. A full disk is one, and ends with 2. */
function watch(stream: NodeJS.WriteStream): void {
  if (watched.has(stream)) return
  watched.add(stream)
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') {
      process.exitCode = 2
      process.once('exit', () => {
        process.exitCode = 2
      })
      if (stream === process.stdout && !isClosed) writeError(`problem: the report could not be written (${error.code ?? error.message}).\n`)
    }
    isClosed = true
  })
}

/** Writes to standard output, and waits where the reader is slow. */
export async function writeOutput(text: string | Uint8Array): Promise<void> {
  if (isClosed || text.length === 0) return
  watch(process.stdout)
  statusLine.wipe()
  if (process.stdout.write(text) || process.stdout.destroyed) return
  await Promise.race([once(process.stdout, 'drain'), once(process.stdout, 'close')]).catch(() => undefined)
}

/** Writes to standard error: problems, notices, mistakes of use. */
export function writeError(text: string): void {
  watch(process.stderr)
  statusLine.wipe()
  process.stderr.write(text)
}

/** Where a report goes. */
export interface Sink {
  write(text: string): Promise<void>
  close(): void
}

/** Standard error, for a report where standard output holds something else. */
export const errorSink: Sink = {write: async (text) => writeError(text), close: () => undefined}

/** Standard output, or a file (replaced if it exists). Throws what the system says when it cannot be written. */
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

/** Whether to use colour: what is asked for, then NO_COLOR, then whether a terminal listens. */
export function wantsColor(asked: boolean | null): boolean {
  if (asked !== null) return asked
  if (process.env['NO_COLOR']) return false
  return process.stdout.isTTY === true && process.env['TERM'] !== 'dumb'
}
