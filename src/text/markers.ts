import {beginningInAscii, enclosedNumber} from './numerals.js'

/** The marker of a list item. */
export interface Marker {
  /** The same for all items of a list: the bullet's character, or the shape of the number (`1.`, `(a)`). */
  readonly family: string
  readonly kind: 'bullet' | 'number' | 'letter'
  /** The number, or the letter's position in the alphabet; 0 for bullets. */
  readonly value: number
  /** Length of the marker without the spaces after it. */
  readonly length: number
  /** The text follows without a space, as in `1.Text`. */
  readonly isTight: boolean
}

const bullet = /^(?:\*{1,3}|--|[-+]|[-=]{1,2}>|o|#)(?=\s)/
const tightBullet = /^[*•◦‣▪●·・-](?=[A-Za-z"'`[(])/
/**
 * A bullet beyond ASCII: a symbol, arrow or emoji with its modifiers, one of the private characters of Word's bullets (U+F0B7), or
 * punctuation that people use as a bullet.
 */
const symbolBullet = /^(?:[\p{So}\p{Sm}\p{Co}](?:[\u200D\uFE0E-\uFE0F]|(?!\s)\p{Emoji_Modifier}|\p{So}){0,12}|[•‣⁃∙·・–—―‐‑※⁕⁎›»❯❱⦁⦿〇])(?=(\s?))/u
const emoji = /^(?:\p{Extended_Pictographic}|\p{Regional_Indicator})/u
const number = /^(?:\((\d{1,2})\)|(?:#|№\s?)(\d{1,2})[:.)]?|\[(\d{1,2})\]|(\d{1,2})(?:\.\)|、|[.)](?!\d)|[:/–—-](?=\s)|\s[-–—](?=\s)))/
const letter = /^(?:\(([a-z])\)|([a-z])(?:\)|\.(?=\s)))/i
const roman = /^(?:\((x?(?:ix|iv|v?i{1,3}|v|x))\)|(x?(?:ix|iv|v?i{1,3}|v|x))(?:\)|\.(?=\s)))/i

/**
 * The marker at the beginning of a line's text, or null. Whether it makes a list depends on its siblings: see lists.ts.
 * Bullets `* - -- + o • · – — → # ✅ 🚀 ・`, numbers `1. 1) #. (1) 1.) 1.Text #1 [1] 1: 1/ 1- 1 - 1、 １） （一） ①`, letters `a) (a) A) a.`, Roman
 * `i. (ii) III.`.
 */
export function markerOf(text: string): Marker | null {
  // Most lines begin with a word, and only Roman numerals can be both a word and a marker.
  if (isLatin(text.charCodeAt(0)) && isLatin(text.charCodeAt(1))) return /^[ivx]/i.test(text) ? romanMarker(text) : null
  const spaced = bullet.exec(text)?.[0]
  // `** Title **` is a heading.
  if (spaced?.startsWith('**') && text.endsWith(spaced)) return null
  if (spaced) return {family: spaced, kind: 'bullet', value: 0, length: spaced.length, isTight: false}
  // What reStructuredText counts by itself.
  if (text.startsWith('#. ')) return {family: '#.', kind: 'number', value: 1, length: 2, isTight: false}
  return numberMarker(text) ?? enclosedMarker(text) ?? romanMarker(text) ?? letterMarker(text) ?? tightMarker(text) ?? symbolMarker(text)
}

function isLatin(code: number): boolean {
  const small = code | 0x20
  return small >= 0x61 && small <= 0x7a
}

function numberMarker(text: string): Marker | null {
  const match = number.exec(beginningInAscii(text))
  if (!match || text.length === match[0].length) return null
  const value = Number(match[1] ?? match[2] ?? match[3] ?? match[4])
  const rest = text.slice(match[0].length)
  const isTight = /^\S/.test(rest)
  if (isTight && !/^[\p{L}"'`*([]/u.test(rest)) return null
  return {family: match[0].replace(/\d+/, '1'), kind: 'number', value, length: match[0].length, isTight}
}

function enclosedMarker(text: string): Marker | null {
  const enclosed = enclosedNumber(text)
  if (!enclosed || text.length === enclosed.length) return null
  return {...enclosed, kind: 'number', isTight: /^\S/.test(text.slice(enclosed.length))}
}

/** All emoji are one family, because people vary them: `✅ … 🚀 … 🤝 …`. */
function symbolMarker(text: string): Marker | null {
  if (text.charCodeAt(0) < 0x80) return null
  const match = symbolBullet.exec(text)
  if (!match) return null
  const [symbol, space] = match
  const isTight = space === ''
  // In Japanese and Chinese no space follows a bullet; after a dash or a circle, such text is a continuation.
  if (isTight && !(/^[–—―‐‑〇]/.test(symbol) ? /^\p{Lu}/u : /^[\p{Lu}\p{Lo}]/u).test(text.slice(symbol.length))) return null
  return {family: emoji.test(symbol) ? 'emoji' : symbol, kind: 'bullet', value: 0, length: symbol.length, isTight}
}

const romanValues = new Map(
  Object.entries({
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    v: 5,
    vi: 6,
    vii: 7,
    viii: 8,
    ix: 9,
    x: 10,
    xi: 11,
    xii: 12,
    xiii: 13,
    xiv: 14,
    xv: 15,
  }),
)

function romanMarker(text: string): Marker | null {
  return letterOf(text, roman, 'i', (numeral) => romanValues.get(numeral))
}

function letterMarker(text: string): Marker | null {
  return letterOf(text, letter, 'a', (name) => name.charCodeAt(0) - 96)
}

/** A letter or numeral in one of its forms. In the family, `first` stands for it, in its letter case. Null if it has no value or nothing follows. */
function letterOf(text: string, pattern: RegExp, first: string, numberOf: (name: string) => number | undefined): Marker | null {
  const match = pattern.exec(text)
  const name = match?.[1] ?? match?.[2]
  if (!match || !name) return null
  const value = numberOf(name.toLowerCase())
  if (!value || text.length === match[0].length) return null
  const family = match[0].replace(name, name === name.toUpperCase() ? first.toUpperCase() : first)
  return {family, kind: 'letter', value, length: match[0].length, isTight: /^\S/.test(text.slice(match[0].length))}
}

/** `*starred*` is a heading or emphasis, `-steve` may be a signature: the siblings decide. */
function tightMarker(text: string): Marker | null {
  const match = tightBullet.exec(text)
  return match && !/^\*[^*]+\*/.test(text) ? {family: `${match[0]}tight`, kind: 'bullet', value: 0, length: 1, isTight: true} : null
}

/** Whether `next` can be the item after `marker` in a list. Numbers may skip one, as people make mistakes. */
export function isNextMarker(marker: Marker, next: Marker): boolean {
  if (marker.family !== next.family) return false
  return marker.kind === 'bullet' || (next.value > marker.value && next.value <= marker.value + 2)
}

/** `1. 1. 1.` and `#. #. #.`, which Markdown and reStructuredText count by themselves. */
export function isCountedLater(marker: Marker, next: Marker): boolean {
  return marker.family === next.family && /^(?:1[.)]|#\.)$/.test(marker.family) && marker.value === 1 && next.value === 1
}
