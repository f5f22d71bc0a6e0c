/** So many slots there are, a power of two, and so many letters of a word make its slot. */
export const slotCount = 8192
export const lettersLooked = 4
/** What a slot is multiplied by for each letter more. */
export const slotStep = 37

/** The slot of some letters and the code of one more, a small one of ASCII's or a digit. */
export function slotBehind(slot: number, code: number): number {
  return (slot * slotStep + code) & (slotCount - 1)
}
