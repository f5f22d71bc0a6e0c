import type {Position} from 'unist'
import type {Mention} from '../nomination/nomination.js'

/** `Here the statement is for Cinder, but on line 1 it is for Nova`: `other` is the wrong name here, `own` the right name that it has elsewhere. */
export function contradictsItself(other: string, {start}: Position, own: string, against: Mention): string {
  const {line} = against.position.start
  return `Here the statement is for ${other}, but ${line === start.line ? 'on the same line' : `on line ${line}`} it is for ${own}`
}
