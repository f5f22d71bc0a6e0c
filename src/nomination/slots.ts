/** So many slots there are, a power of two, and so many letters of a word make its slot. */
export const slotCount = 8192
export const lettersLooked = 4

/** The slot of the word between two offsets; -1 where its first letters are not all ASCII's: what their small letters are only a string can tell. */
export function slotOf(bytes: Uint8Array, start: number, end: number): number {
  const last = Math.min(end, start + lettersLooked)
  let slot = 0
  for (let at = start; at < last; at++) {
    const code = bytes[at] ?? 0
    if (code >= 128) return -1
    // 0x20 makes small letters of capitals, and leaves digits as they are.
    slot = slotBehind(slot, code | 0x20)
  }
  return slot
}

/** The slot of some letters and the code of one more, a small one. */
export function slotBehind(slot: number, code: number): number {
  return (slot * 37 + code) & (slotCount - 1)
}
