import type {Position} from 'unist'
import type {Mention} from '../nomination/nomination.js'

/** `Here the statement is for Cinder, but on line 1 it is for Nova`: `other` is what it names at a place, `own` what it rightly names at another. */
export function contradictsItself(other: string, {start}: Position, own: string, against: Mention): string {
  const {line} = against.position.start
  return `Here the statement is for ${other}, but ${line === start.line ? 'on the same line' : `on line ${line}`} it is for ${own}`
}
