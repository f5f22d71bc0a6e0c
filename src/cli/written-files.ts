import {closeSync, openSync, readSync} from 'node:fs'
import {resolve} from 'node:path'
import {unlessRefused} from '../lint/files/system-error.js'
import {writeTarget} from '../lint/write/write-target.js'
import {headLength, isReport} from '../report/is-report.js'
import {UsageError} from './usage-error.js'

/**
 * Refuses to write a report over a nomination, a configuration, an input of this run, or any other file that is not a report, including through
 * a symbolic link. A new or empty file, a pipe, a device and an earlier report are accepted.
 *
 * @param files of `--format NAME:FILE`
 * @param read files and folders that the run reads, as given
 * @returns the absolute paths of the files, with and without links resolved
 * @throws {UsageError}
 */
export function checkReportFiles(files: readonly string[], read: readonly string[]): ReadonlySet<string> {
  const known = new Map<string, string>()
  for (const file of files) {
    const real = checkWritable(file, `${file}, the file of a report,`, read, isReport)
    if (real === null) continue
    const other = known.get(real)
    if (other !== undefined) throw new UsageError(`Two formats go to ${other}, one of them by the name ${file}; give each its own file.`)
    known.set(real, file)
  }
  return new Set([...files.map((file) => resolve(file)), ...known.keys()])
}

/**
 * Refuses to write to a file.
 *
 * @param what describes the file in the message
 * @param isOurs whether a file that begins with this text may be replaced
 * @returns the path without links; null where there can be no regular file
 * @throws {UsageError}
 */
export function checkWritable(file: string, what: string, read: readonly string[], isOurs: (text: string) => boolean): string | null {
  const place = writeTarget(file, read)
  if (place.kind === 'refused') throw new UsageError(`${what} ${place.why}`)
  if (place.kind === 'other') return null
  if (place.size > 0 && !isOurs(headOf(place.real)))
    throw new UsageError(`${what} exists and is not a report, so it is left unchanged; remove it, or name another file.`)
  return place.real
}

/** The beginning of a file; empty where it cannot be read, so that it is not replaced. */
function headOf(path: string): string {
  return unlessRefused(() => {
    const handle = openSync(path, 'r')
    try {
      const bytes = Buffer.alloc(headLength)
      return bytes.toString('utf8', 0, readSync(handle, bytes, 0, bytes.length, 0))
    } finally {
      closeSync(handle)
    }
  }, '')
}
