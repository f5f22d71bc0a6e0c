import type {Range} from './spans.js'

/** Makes a test for whether a range begins inside one of the given ones. The test takes logarithmic time. */
export function startsInside(unsorted: readonly Range[]): (range: Range) => boolean {
  const ranges = unsorted.toSorted((a, b) => a.start - b.start)
  let farthest = 0
  const ends = ranges.map(({end}) => {
    farthest = Math.max(farthest, end)
    return farthest
  })
  return ({start}) => {
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.start ?? 0) <= start) low = middle + 1
      else high = middle
    }
    return low > 0 && (ends[low - 1] ?? 0) > start
  }
}
