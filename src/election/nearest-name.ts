/**
 * The existing name that was probably meant, or null. At most a third of the letters may differ (but two are always allowed, one in a name of
 * three); swapped neighbours count as one, letter case does not count.
 */
export function nearestName(name: string, names: Iterable<string>): string | null {
  const wanted = name.toLowerCase().slice(0, 64)
  let best: string | null = null
  let least = (wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3))) + 1
  for (const candidate of names) {
    const distance = distanceBetween(wanted, candidate.toLowerCase())
    if (distance < least && distance < candidate.length) [best, least] = [candidate, distance]
  }
  return best
}

/** Whether one slip of the fingers makes one name of the other: a letter more, less or wrong, or two that are swapped. Letter case does not count. */
export function isOneSlipFrom(name: string, other: string): boolean {
  return Math.abs(name.length - other.length) <= 1 && distanceBetween(name.toLowerCase(), other.toLowerCase()) === 1
}

/** Optimal string alignment: the number of insertions, deletions, replacements and swaps of neighbours between two words. */
function distanceBetween(a: string, b: string): number {
  let [beforePrevious, previous]: [number[], number[]] = [[], Array.from({length: b.length + 1}, (_, index) => index)]
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const at = (list: number[], index: number) => list[index] ?? Number.POSITIVE_INFINITY
      const replaced = at(previous, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(beforePrevious, j - 2) + 1 : Number.POSITIVE_INFINITY
      row.push(Math.min(at(row, j - 1) + 1, at(previous, j) + 1, replaced, swapped))
    }
    ;[beforePrevious, previous] = [previous, row]
  }
  return previous[b.length] ?? 0
}
