import {DataError} from './data-error.js'

/**
 * The text of a data file, without its byte order mark.
 *
 * @throws {DataError} for anything but UTF-8, and for NUL characters
 */
export function decodeData(bytes: Uint8Array): string {
  if (isUtf16(bytes)) throw new DataError('is written in UTF-16, expected UTF-8; save it as UTF-8.')
  const nul = bytes.indexOf(0)
  if (nul >= 0) throw new DataError(`(line ${lineAt(bytes, nul)}): unexpected NUL character, expected text.`)
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes)
  } catch (cause) {
    throw new DataError('is not written in UTF-8; save it as UTF-8.', {cause})
  }
}

/** Whether there is a byte order mark of UTF-16, or a NUL beside each of the first two ASCII characters. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  return (first === 0 && third === 0 && second !== 0 && fourth !== 0) || (second === 0 && fourth === 0 && first !== 0 && third !== 0)
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++
  return line
}
