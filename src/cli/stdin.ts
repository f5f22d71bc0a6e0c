import {fstatSync, statSync, writeSync} from 'node:fs'
import type {Engine, LintEvent} from '../lint/engine.js'
import {Unread} from '../lint/files/read-file.js'
import {isSystemError, whyUnreadable} from '../lint/files/system-error.js'
import {writeError} from './output.js'

/** Larger than any sensible limit; the rest is not read. */
const most = 16 * 1024 * 1024

/** Lints standard input as the file at a path. A standard input that cannot hold a text is a problem, not an empty file. */
export async function* lintStdin(linter: Engine, path: string): AsyncGenerator<LintEvent> {
  let bytes: Uint8Array
  try {
    bytes = await readStdin()
  } catch (cause) {
    if (!(cause instanceof Unread)) throw cause
    yield {kind: 'problem', problem: {path: null, message: `Standard input ${cause.message} Write \`--stdin < FILE\`, or pipe a statement in.`}}
    return
  }
  yield* linter.lintBytes(bytes, path)
}

async function readStdin(): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    refuseWhatHoldsNoText()
    if (process.stdin.isTTY) writeError('Reading the statement from standard input; end it with Ctrl-D.\n')
    for await (const chunk of process.stdin) {
      const bytes = Buffer.from(chunk)
      chunks.push(bytes)
      length += bytes.length
      if (length > most) break
    }
  } catch (cause) {
    throw isSystemError(cause) ? new Unread(whyUnreadable(cause), {cause}) : cause
  }
  return new Uint8Array(Buffer.concat(chunks))
}

/** Node reads a directory, and a closed standard input, as empty. */
function refuseWhatHoldsNoText(): void {
  const stat = fstatSync(0)
  if (stat.isDirectory()) throw new Unread('is a directory, expected the text of a nomination.')
  if (stat.isBlockDevice() || (stat.isCharacterDevice() && !process.stdin.isTTY && !isNull(stat.rdev))) throw new Unread('is a device, so it is not read.')
  if (stat.isCharacterDevice() && isNull(stat.rdev) && isWritable(0)) throw new Unread('is closed, expected the text of a nomination.')
}

function isNull(device: number): boolean {
  return statSync('/dev/null', {throwIfNoEntry: false})?.rdev === device
}

/** Where standard input is closed Node opens /dev/null for reading and writing; `< /dev/null` opens it for reading only. */
function isWritable(handle: number): boolean {
  try {
    writeSync(handle, ' ')
    return true
  } catch {
    return false
  }
}
