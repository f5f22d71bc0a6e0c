import {type CodePage, otherLatinPages, windows1252} from './code-pages.js'
import {mojibakeIn} from './mojibake.js'
import {type KnowledgeOf, senseOf} from './sense.js'

/** How bytes beyond ASCII can be read as Latin text. */
export interface LatinReading {
  /** The text, if it can only be Windows-1252. */
  readonly text: string | null
  /** The encodings in which it makes sense, the most likely first. */
  readonly likely: readonly string[]
}

/**
 * Reads bytes as Latin text. They are Windows-1252 if every byte beyond ASCII makes sense in it, and more sense than in any other encoding
 * that suits all of them: what reads `Erdõs` in Windows-1252 is `Erdős` in Windows-1250, and if only the word `erdos` is known, neither can
 * be preferred.
 */
export function readLatin(bytes: Uint8Array, knowledgeOf: KnowledgeOf): LatinReading {
  const remembered = remember(knowledgeOf)
  const own = readAs(windows1252, bytes, remembered)
  const others = otherLatinPages.flatMap((page) => readAs(page, bytes, remembered) ?? [])
  if (own && mojibakeIn(own.text).length === 0 && !others.some((other) => isAsGood(other, own))) return {text: own.text, likely: []}
  return {text: null, likely: namesOf(own ? [own, ...others] : others)}
}

/** More names would be a guess. */
const mostNames = 3

/** The names of the readings; if there are many, only of those that differ. */
function namesOf(readings: readonly Reading[]): string[] {
  const isFirst = ({text}: Reading, index: number) => readings.findIndex((other) => other.text === text) === index
  const told = readings.length <= mostNames ? readings : readings.filter(isFirst)
  return told.length <= mostNames ? told.map(({name}) => name) : []
}

interface Reading {
  readonly name: string
  readonly text: string
  readonly senses: Uint8Array
}

/** Null if some character makes no sense, or if none certainly makes sense. */
function readAs({name, decode}: CodePage, bytes: Uint8Array, knowledgeOf: KnowledgeOf): Reading | null {
  const text = decode(bytes)
  const senses = senseOf(text, knowledgeOf)
  return senses && (!senses.includes(1) || senses.includes(3)) ? {name, text, senses} : null
}

/** Whether another reading makes as much sense of some byte that it reads differently. */
function isAsGood(other: Reading, own: Reading): boolean {
  return own.senses.some((sense, offset) => other.text[offset] !== own.text[offset] && (other.senses[offset] ?? 0) >= sense)
}

function remember(knowledgeOf: KnowledgeOf): KnowledgeOf {
  const known = new Map<string, ReturnType<KnowledgeOf>>()
  return (word) => {
    let knowledge = known.get(word)
    if (knowledge === undefined) {
      knowledge = knowledgeOf(word)
      known.set(word, knowledge)
    }
    return knowledge
  }
}
