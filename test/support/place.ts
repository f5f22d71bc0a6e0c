import {Source} from '../../src/text/source.js'
import type {Range} from '../../src/text/spans.js'

/** `line:column` at which a part of a text begins. */
export function placeIn(text: string, {start}: Pick<Range, 'start'>): string {
  const {line, column} = new Source('statement', text).pointAt(start)
  return `${line}:${column}`
}

/** The line on which a part of a text begins. */
export function lineIn(text: string, {start}: Pick<Range, 'start'>): number {
  return new Source('statement', text).lineAt(start)
}
