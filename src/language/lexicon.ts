import {type Neighbour, nearest, nearestOtherwiseBegun} from './nearest.js'
import {fold} from './tokens.js'
import type {Vocabulary} from './vocabulary.js'
import {type Entry, WordList} from './word-list.js'

/** What the costliest likely slip costs. */
export const oneSlip = 12

/** Names of the community (teams, cycles, deliverables) count as common words, as they are in a nomination. */
const communityFrequency = 10

/** What may be written in one file: the vocabulary, the community's names, and the words of the configuration. */
export class Lexicon {
  readonly #vocabulary: Vocabulary
  readonly #community: WordList
  readonly #names: ReadonlySet<string>
  readonly #communityWords: ReadonlyMap<string, Entry>
  readonly #accepted: ReadonlySet<string>
  readonly #acceptedWithCapitals: ReadonlySet<string>

  /**
   * @param community Names as written; of a name of several words each word counts.
   * @param words Words of the configuration: those with capitals count as written only, plurals and possessives follow.
   */
  constructor(vocabulary: Vocabulary, community: readonly string[], words: readonly string[]) {
    this.#vocabulary = vocabulary
    const entries = new Map<string, Entry>()
    const names = new Set<string>()
    for (const name of community)
      for (const [written] of name.matchAll(/\p{L}{3,}/gu)) {
        const word = fold(written)
        const known = vocabulary.words.find(word)
        const isPlain = known !== null && known.written === known.word
        // `Release Management` is made of plain words, which keep their case; `Bobcat` alone is a name though bobcats are animals.
        if (written === name || !isPlain) names.add(word)
        // `TripleO` is the name, `tripleo-docs` one of its repositories.
        const other = entries.get(word)
        if (other && other.written !== fold(other.written) && written === word) continue
        const frequency = Math.max(communityFrequency, known?.frequency ?? 0)
        entries.set(word, {word, written: isPlain ? known.written : capital(written), frequency})
      }
    this.#names = names
    this.#communityWords = entries
    this.#community = WordList.of([...entries.values()].filter(({word}) => names.has(word)))
    this.#accepted = new Set(words.filter((word) => word === fold(word)).flatMap(forms))
    this.#acceptedWithCapitals = new Set(
      words
        .filter((word) => word !== fold(word))
        .map((word) => word.replaceAll('’', "'"))
        .flatMap(forms),
    )
  }

  /** The entry of a word in any letter case; null for what is unknown. */
  find(folded: string): Entry | null {
    return this.#communityWords.get(folded) ?? this.#vocabulary.words.find(folded)
  }

  /** Whether a word is a name of the community: `nova`, `bobcat`. */
  isCommunity(folded: string): boolean {
    return this.#names.has(folded)
  }

  /** Whether a word with a capital is a name of a person or a company. */
  isName(folded: string): boolean {
    return this.#vocabulary.names.find(folded) !== null
  }

  /** Whether the configuration accepts a word as written. */
  accepts(text: string): boolean {
    return this.#accepted.has(fold(text)) || this.#acceptedWithCapitals.has(text.replaceAll('’', "'"))
  }

  nearCommunity(folded: string, limit: number): Neighbour[] {
    return nearest(this.#community, folded, limit)
  }

  /** Words within a cost; beyond the price of one slip, those with the same first letter only, which all but a few have. */
  nearWords(folded: string, limit: number): Neighbour[] {
    const {words} = this.#vocabulary
    const near = nearest(words, folded, limit, folded.charAt(0))
    return limit > oneSlip ? near : near.concat(nearestOtherwiseBegun(words, folded, limit))
  }
}

function forms(word: string): string[] {
  const plural = /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`
  return [word, plural, `${word}'s`, `${plural}'`, `${word}'`]
}

function capital(name: string): string {
  return name === fold(name) ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
