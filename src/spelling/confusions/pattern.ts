import {wordClasses} from './word-classes.js'

/** A word that a pattern needs. */
export interface Place {
  readonly words: ReadonlySet<string>
  /** The class that it is of; empty where its words are listed. */
  readonly className: string
  /** A number in digits comes before it. */
  readonly isBehindNumber: boolean
}

/** The words that may be beside a pattern, or that may not. */
export interface Beside {
  readonly words: ReadonlySet<string>
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
  const before = besideOf(parts[0])
  const behind = besideOf(parts.at(-1))
  const needed = parts.slice(before ? 1 : 0, behind ? -1 : undefined)
  const named = needed.filter((part) => part !== '#')
  return {
    places: named.map((part) => ({...wordsOf(part.replace(/[[\]]/g, '')), isBehindNumber: needed[needed.indexOf(part) - 1] === '#'})),
    first: named.findIndex((part) => part.startsWith('[')),
    end: named.findIndex((part) => part.endsWith(']')) + 1,
    before: before ?? anything,
    behind: behind ?? anything,
    isBeforeNumber: needed.at(-1) === '#',
  }
}

const anything: Beside = {words: new Set(), isAllowed: false}

function besideOf(part = ''): Beside | null {
  if (!/^[!^$]/.test(part)) return null
  return {words: wordsOf(part.slice(1)).words, isAllowed: !part.startsWith('!')}
}

function wordsOf(part: string): Pick<Place, 'words' | 'className'> {
  const names = part.split('|').filter((name) => name !== '')
  return {
    words: new Set(names.flatMap((name) => wordClasses.get(name) ?? [name])),
    className: names.find((name) => wordClasses.has(name)) ?? '',
  }
}
