import {Buffer} from 'node:buffer'
import {withoutAtEnd} from '../gap.js'

/** Whether a whole text is a non-empty JSON map, which prose never is. */
export function isJson(text: string): boolean {
  if (!/^\s{0,100}\{/.test(text) || !text.trimEnd().endsWith('}')) return false
  try {
    return Object.keys(JSON.parse(text)).length > 0
  } catch {
    return false
  }
}

/** Whether a text is uuencoded: `begin 644 name`, lines of the length that their first character says, `end`. */
export function isUuencoded(text: string): boolean {
  const [first = '', second = ''] = text
    .slice(0, 400)
    .trimStart()
    .split(/\r\n|\n|\r/, 2)
  if (!/^begin [0-7]{3,4} \S/.test(first) || !/[\r\n]end\s{0,100}$/.test(text.slice(-200))) return false
  return second.length === 1 + 4 * Math.ceil(((second.charCodeAt(0) - 32) & 63) / 3)
}

/**
 * Whether a text is UTF-7: accented letters and typographic marks as `+AOk-`, at least two different ones, because a single one can be
 * prose (`Python+API-based`).
 */
export function isUtf7(text: string): boolean {
  const shifts = new Set(text.match(/\+[AI][A-Za-z\d+/]{2,30}-/g) ?? [])
  return [...shifts].filter((shift) => isShift(shift.slice(1, -1))).length > 1
}

/** Base64 of a few such characters in UTF-16, and nothing else. */
function isShift(code: string): boolean {
  const bytes = Buffer.from(code, 'base64')
  const units = Array.from({length: Math.floor(bytes.length / 2)}, (_, at) => bytes.readUInt16BE(at * 2))
  const again = withoutAtEnd(Buffer.from(units.flatMap((unit) => [unit >> 8, unit & 255])).toString('base64'), '=')
  return again === code && units.every((unit) => (unit >= 0xa0 && unit <= 0x17f) || (unit >= 0x2010 && unit <= 0x2026))
}
