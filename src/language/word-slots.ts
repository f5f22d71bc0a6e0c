/** What a word may begin with: nothing more, an apostrophe, or a letter from a to z; in the order in which they sort. */
const symbols = 28

/** How many beginnings of three symbols there are. */
export const slots = symbols ** 3

/** The number of a word's first three symbols, in the order of the words; -1 where one of them is no plain letter. */
export function slotOf(word: string): number {
  let slot = 0
  for (let at = 0; at < 3; at++) {
    const symbol = symbolOf(at < word.length ? word.charCodeAt(at) : 0)
    if (symbol < 0) return -1
    slot = slot * symbols + symbol
  }
  return slot
}

function symbolOf(code: number): number {
  if (code >= 97 && code <= 122) return code - 95
  if (code === 39) return 1
  return code === 0 ? 0 : -1
}
