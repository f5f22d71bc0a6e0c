import type {Position} from 'unist'
import {rangeAt} from './spans.js'

/** Makes a test for whether a position begins inside one of the given ones. The test takes logarithmic time. */
export function startsInside(positions: readonly Position[]): (position: Position) => boolean {
  const ranges = positions.map(rangeAt).sort((a, b) => a.start - b.start)
  let farthest = 0
  const ends = ranges.map(({end}) => {
    farthest = Math.max(farthest, end)
    return farthest
  })
  return (position) => {
    const {start} = rangeAt(position)
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
