import type {Mention} from '../nomination/nomination.js'
import type {Source} from '../text/source.js'

/** `Here the statement is for Cinder, but on line 1 it is for Nova`: `other` is what the mention `at` names, `own` what it rightly names in `against`. */
export function contradictsItself(other: string, at: Mention, own: string, against: Mention, source: Source): string {
  const line = source.lineAt(against.start)
  return `Here the statement is for ${other}, but ${line === source.lineAt(at.start) ? 'on the same line' : `on line ${line}`} it is for ${own}`
}
