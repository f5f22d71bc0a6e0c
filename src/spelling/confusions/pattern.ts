import {classNamed} from './word-classes.js'

/** Some words, as they are listed between bars, `|do|does|`, and by classes: a set of each would take longer to make than to use. */
export interface Words {
  readonly listed: string
  readonly classes: readonly string[]
}

/** A word that a pattern needs. */
export interface Place extends Words {
  /** A number in digits comes before it. */
  readonly isBehindNumber: boolean
}

/** The words that may be beside a pattern, or that may not. */
export interface Beside extends Words {
  readonly isAllowed: boolean
}

/** What `find` of a confusion says. */
export interface Pattern {
  readonly places: readonly Place[]
  /** The places in brackets: the number of the first, and of that after the last. */
  readonly first: number
  readonly end: number
  readonly before: Beside
  readonly behind: Beside
  /** A number in digits has to follow. */
  readonly isBeforeNumber: boolean
}

/** Reads the notation of confusion.ts. */
export function patternOf(find: string): Pattern {
  const parts = find.split(' ')
  const places: Place[] = []
  let [first, end] = [-1, 0]
  let [before, behind] = [anything, anything]
  let isBehindNumber = false
  for (const part of parts) {
    const mark = part.charAt(0)
    if (mark === '[') first = places.length
    if (mark === '#') isBehindNumber = true
    else if (mark === '!' || mark === '^' || mark === '$') {
      const beside = {...wordsOf(part.slice(1)), isAllowed: mark !== '!'}
      if (places.length === 0) before = beside
      else behind = beside
    } else {
      places.push({...wordsOf(part.slice(mark === '[' ? 1 : 0, part.endsWith(']') ? -1 : undefined)), isBehindNumber})
      isBehindNumber = false
    }
    if (part.endsWith(']')) end = places.length
  }
  return {places, first, end, before, behind, isBeforeNumber: isBehindNumber}
}

const noClasses: readonly string[] = []
const anything: Beside = {listed: '', classes: noClasses, isAllowed: false}

function wordsOf(list: string): Words {
  return {listed: `|${list}|`, classes: list.match(/[A-Z]{2,}/g) ?? noClasses}
}

/** Whether a word, in lower case, is one of some. */
export function isOneOf({listed, classes}: Words, lower: string): boolean {
  return listed.includes(`|${lower}|`) || classes.some((name) => classNamed(name).has(lower))
}
