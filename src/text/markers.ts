/** How a list item announces itself. */
export interface Marker {
  /** Items of one list share it: the bullet's character, or the shape of the number (`1.`, `(a)`). */
  readonly family: string
  readonly kind: 'bullet' | 'number' | 'letter'
  /** The number, or the letter's place in the alphabet; 0 for bullets. */
  readonly value: number
  /** Length of the marker without the blanks after it. */
  readonly length: number
  /** The text follows without a blank, as in `1.Text`. */
  readonly isTight: boolean
}

const bullet = /^(?:\*{1,3}|[-+•◦‣▪●○·–—]|o|#)(?=\s)/
const tightBullet = /^[*•◦‣▪●·-](?=[A-Za-z"'`[(])/
const number = /^(?:\((\d{1,2})\)|#(\d{1,2})|\[(\d{1,2})\]|(\d{1,2})(?:\.\)|[.)](?!\d)|:(?=\s)|(?=\s[-–]\s)))/
const letter = /^(?:\(([a-z])\)|([a-z])(?:\)|\.(?=\s)))/i

/**
 * The marker at the beginning of a line's text, or null. Whether it makes a list depends on its siblings: see lists.ts.
 * Bullets `* - + o • · – — #`, numbers `1. 1) (1) 1.) 1.Text #1 [1] 1: 1 -`, letters `a) (a) A) a.`.
 */
export function markerOf(text: string): Marker | null {
  const spaced = bullet.exec(text)
  if (spaced?.[0].startsWith('**') && text.endsWith(spaced[0])) return null
  if (spaced) return {family: spaced[0], kind: 'bullet', value: 0, length: spaced[0].length, isTight: false}
  const digits = number.exec(text)
  if (digits) {
    const value = Number(digits[1] ?? digits[2] ?? digits[3] ?? digits[4])
    const length = digits[0].length
    const isTight = /^\S/.test(text.slice(length))
    if (isTight && !/^[A-Za-z"'`*([]/.test(text.slice(length))) return null
    return text.length > length ? {family: digits[0].replace(/\d+/, '1'), kind: 'number', value, length, isTight} : null
  }
  const letters = letter.exec(text)
  const name = letters?.[1] ?? letters?.[2]
  if (letters && name && text.length > letters[0].length) {
    const isUpper = name === name.toUpperCase()
    const value = name.toLowerCase().charCodeAt(0) - 96
    return {
      family: letters[0].replace(name, isUpper ? 'A' : 'a'),
      kind: 'letter',
      value,
      length: letters[0].length,
      isTight: /^\S/.test(text.slice(letters[0].length)),
    }
  }
  const tight = tightBullet.exec(text)
  // `*starred*` is a heading or an emphasis, `-steve` may be a signature: siblings decide.
  if (tight && !/^\*[^*]+\*/.test(text)) return {family: `${tight[0]}tight`, kind: 'bullet', value: 0, length: 1, isTight: true}
  return null
}

/** Could `next` be the item after `marker` in one list? Numbers may skip one, as people's do. */
export function isNextMarker(marker: Marker, next: Marker): boolean {
  if (marker.family !== next.family) return false
  return marker.kind === 'bullet' || (next.value > marker.value && next.value <= marker.value + 2)
}
