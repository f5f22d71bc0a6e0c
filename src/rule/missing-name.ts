import type {Position} from 'unist'
import type {Nomination} from '../nomination/nomination.js'
import {statementOf} from '../text/leftover/statement.js'
import type {Source} from '../text/source.js'

/** Where a name is missing: where the statement says that it stands, else its first line that says anything. */
export function missingNamePosition({standing}: Nomination, source: Source): Position {
  if (standing) return standing.position
  const {text} = statementOf(source)
  const start = Math.max(0, text.search(/\S/))
  const lineEnd = text.slice(start).search(/[\r\n]/)
  return source.positionAt(start, start + text.slice(start, lineEnd < 0 ? undefined : start + lineEnd).trimEnd().length)
}
