import type {Position} from 'unist'
import type {VFileMessage} from 'vfile-message'

/** The ranges of messages that have one. */
export function positionsOf(messages: readonly VFileMessage[]): Position[] {
  return messages.flatMap(({place}) => (place && 'start' in place ? [place] : []))
}

/** Makes a test whether a position begins inside one of the given ranges, in logarithmic time. */
export function startsInside(places: readonly Position[]): (position: Position) => boolean {
  const ranges = places.map(({start, end}) => ({start: start.offset ?? 0, end: end.offset ?? 0})).sort((a, b) => a.start - b.start)
  let farthest = 0
  const ends = ranges.map(({end}) => {
    farthest = Math.max(farthest, end)
    return farthest
  })
  return ({start}) => {
    const offset = start.offset ?? 0
    let low = 0
    let high = ranges.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ranges[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return low > 0 && (ends[low - 1] ?? 0) > offset
  }
}
