import type {Source} from '../source.js'
import {type LeftoverLines, linesBetween} from './line-range.js'

/** Lines that only Git, Gerrit and their hooks write. */
const certain =
  /^(?:Change-Id: ?I[\da-f]{8,40}\s*$|(?:Signed-off|Co-authored|Co-developed|Reviewed|Acked|Approved|Tested|Assisted|Generated|Reported|Suggested|Helped|Submitted)-by: ?[^<]{0,120}<\S{1,120}@\S{1,120}>|Reviewed-(?:on|in): ?https?:|(?:Closes|Related|Partial|Partially|Fixes)-Bug: ?#?\d|(?:Depends-On|Needed-By): ?(?:https?:|I[\da-f]{8})|\(cherry picked from commit [\da-f]{7,40}\)\s*$)/i
/** Lines that may occur among them. */
const likely =
  /^(?:[A-Z][A-Za-z]{1,20}(?:-[A-Za-z]{1,20}){0,2}-(?:by|on|in|id|bug): ?\S|(?:Implements|Blueprint|Topic): ?\S|(?:Story|Task|Bug|Issue): ?#?\d|Cc: ?\S.{0,120}@|(?:Link|See|Fixes): ?(?:https?:|#?\d|[\da-f]{7}))/i

const mayHoldCommitLines = /(?:^|[\r\n])(?:Change-Id:|[A-Za-z-]{3,15}-(?:[Bb]y|[Oo]n|[Ii]n|[Bb]ug):|\(cherry picked )/

/** The trailers of a commit message, such as `Change-Id` and `Signed-off-by`, with the lines right next to them. */
export function commitLines(source: Source): LeftoverLines[] {
  if (!mayHoldCommitLines.test(source.text)) return []
  const found: LeftoverLines[] = []
  let first: number | null = null
  let isCertain = false
  for (let number = 1; number <= source.lineStarts.length + 1; number++) {
    const line = source.line(number)
    const isOne = certain.test(line)
    if (isOne || likely.test(line)) {
      first ??= number
      isCertain ||= isOne
      continue
    }
    if (first !== null && isCertain) found.push(linesBetween(source, 'commit-lines', first, number - 1))
    first = null
    isCertain = false
  }
  return found
}
