import {Source, type UndecodedBytes} from './source.js'

/** The largest file that is read as a statement, in bytes; the largest real one has 13 KB. */
export const defaultMaximumBytes = 64 * 1024

/**
 * Bytes to text. Never throws: what is not text at all comes back as `unreadable`, what is not UTF-8 as U+FFFD with its bytes told.
 * A byte order mark and CR stay in the text, so that places hold for the file as it is.
 */
export function decode(path: string, bytes: Uint8Array, maximumBytes: number = defaultMaximumBytes): Source {
  if (bytes.length > maximumBytes)
    return new Source(path, '', {
      unreadable: {
        kind: 'too-large',
        bytes: bytes.length,
        limit: maximumBytes,
      },
    })
  const zero = bytes.indexOf(0)
  if (zero >= 0)
    return new Source(path, '', {
      unreadable: {kind: 'binary', offset: zero},
    })
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  if (text.trim() === '') return new Source(path, text, {unreadable: {kind: 'empty'}})
  return new Source(path, text, {undecoded: undecodedBytes(text)})
}

function undecodedBytes(text: string): UndecodedBytes[] {
  return [...text.matchAll(/\uFFFD+/g)].map((match) => ({
    offset: match.index,
    length: match[0].length,
    bytes: [],
  }))
}
