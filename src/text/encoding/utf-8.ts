import {Buffer, isUtf8} from 'node:buffer'
import type {UndecodedBytes} from './encoding.js'

/** Text with U+FFFD for each byte that is not UTF-8, and the places of those bytes. */
export interface Utf8Text {
  readonly text: string
  readonly undecoded: readonly UndecodedBytes[]
}

/** Decodes UTF-8; a byte order mark stays in the text. Never throws. */
export function decodeUtf8(bytes: Uint8Array): Utf8Text {
  if (!isUtf8(bytes)) return decodeFaultyUtf8(bytes)
  return {text: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8'), undecoded: []}
}

function decodeFaultyUtf8(bytes: Uint8Array): Utf8Text {
  const decoder = new TextDecoder('utf-8', {ignoreBOM: true})
  const undecoded: UndecodedBytes[] = []
  let text = ''
  let validFrom = 0
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at)
    if (length > 0) {
      at += length
      continue
    }
    text += decoder.decode(bytes.subarray(validFrom, at))
    const from = at
    while (at < bytes.length && sequenceLength(bytes, at) === 0) at++
    undecoded.push({offset: text.length, length: at - from, bytes: [...bytes.subarray(from, at)]})
    text += '\uFFFD'.repeat(at - from)
    validFrom = at
  }
  return {text: text + decoder.decode(bytes.subarray(validFrom)), undecoded}
}

/** The length in bytes of the UTF-8 sequence at an index; 0 if there is none (RFC 3629, section 4). */
export function sequenceLength(bytes: ArrayLike<number>, index: number): number {
  const first = bytes[index] ?? 0
  const second = bytes[index + 1] ?? 0
  const isTail = (offset: number) => ((bytes[index + offset] ?? 0) & 0xc0) === 0x80
  if (first < 0x80) return 1
  if (first >= 0xc2 && first <= 0xdf) return isTail(1) ? 2 : 0
  if (first >= 0xe0 && first <= 0xef) {
    const [low, high] = [first === 0xe0 ? 0xa0 : 0x80, first === 0xed ? 0x9f : 0xbf]
    return second >= low && second <= high && isTail(2) ? 3 : 0
  }
  if (first >= 0xf0 && first <= 0xf4) {
    const [low, high] = [first === 0xf0 ? 0x90 : 0x80, first === 0xf4 ? 0x8f : 0xbf]
    return second >= low && second <= high && isTail(2) && isTail(3) ? 4 : 0
  }
  return 0
}
