import type {Position} from 'unist'
import type {Nomination} from '../nomination/nomination.js'
import type {Source} from '../text/source.js'

/** Where a name is missing: where the statement says that it stands, else its first line that says anything. */
export function missingNamePosition({declaration}: Nomination, statement: Source): Position {
  if (declaration) return declaration.position
  const start = Math.max(0, statement.text.search(/\S/))
  const lineEnd = statement.text.slice(start).search(/[\r\n]/)
  return statement.positionAt(start, start + statement.text.slice(start, lineEnd < 0 ? undefined : start + lineEnd).trimEnd().length)
}
