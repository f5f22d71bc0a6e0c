import {typoCost} from '../near-words/edit-costs.js'
import {type Neighbour, nearest, nearestOtherwiseBegun} from '../near-words/nearest.js'
import type {Entry, WordList} from '../near-words/word-list.js'
import {comparable} from '../tokens.js'
import {type Community, communityOf} from './community-words.js'
import type {Vocabulary} from './vocabulary.js'

/** The cost of the costliest single typo. */
export const oneTypo = 12

/** The cost of a neighbouring key for the first letter: `wupport`. */
const firstKey = typoCost.key + typoCost.firstOther

/** A word of at least this many letters does not resemble another by accident, however rare that is. */
export const longWord = 9

/** The words that may occur in a file: the vocabulary, the community's names, and the words of the configuration. */
export class Lexicon {
  readonly #vocabulary: Vocabulary
  readonly #community: Community
  readonly #accepted: ReadonlySet<string>
  readonly #acceptedWithCapitals: ReadonlySet<string>
  #wellKnown: ReadonlySet<string> | null = null

  /**
   * @param community Names as written; each word of a name counts.
   * @param words Words of the configuration, with their plurals and possessives; those with capitals only as written. Each word of an
   *   entry counts.
   */
  constructor(vocabulary: Vocabulary, community: readonly string[], words: readonly string[]) {
    this.#vocabulary = vocabulary
    // Most elections have only the names that were known at build time.
    const isAsBuilt = community.join('\n') === vocabulary.communityNames
    this.#community = isAsBuilt ? vocabulary.community : communityOf([...community, ...vocabulary.wellKnown.split('\n')], vocabulary.words)
    const accepted = words.flatMap((entry) => entry.replaceAll('’', "'").split(/\s+/).filter(Boolean))
    this.#accepted = new Set(accepted.filter((word) => word === comparable(word)).flatMap(forms))
    this.#acceptedWithCapitals = new Set(accepted.filter((word) => word !== comparable(word)).flatMap(forms))
  }

  /** The entry of a word in any letter case; null if it is unknown. */
  find(lower: string): Entry | null {
    const name = this.#community.names.find(lower)
    if (name) return name
    const word = this.#vocabulary.words.find(lower)
    // The parts are all words of the vocabulary.
    return word && (this.#community.parts.find(lower) ?? word)
  }

  /** Whether a word in any letter case is known. */
  knows(lower: string): boolean {
    return this.#vocabulary.words.has(lower) || this.#community.names.has(lower)
  }

  /** Whether a word is a name of the community, `nova`, `bobcat`, or a well-known one. */
  isCommunity(lower: string): boolean {
    return this.#community.names.has(lower)
  }

  /** Whether a word is a well-known name: `tuesday`, `docker`. */
  isWellKnown(lower: string): boolean {
    this.#wellKnown ??= new Set(comparable(this.#vocabulary.wellKnown).split('\n'))
    return this.#wellKnown.has(lower)
  }

  /** Whether a word with a capital is the name of a person or a company. */
  isName(lower: string): boolean {
    return this.#vocabulary.names.has(lower)
  }

  /** What a common mistake may mean, words and pairs of words; empty for any other word. */
  meantBy(lower: string): readonly string[] {
    return this.#vocabulary.mistakes.find(lower)?.written.split(',') ?? []
  }

  /** Whether the configuration accepts a word as written. */
  accepts(text: string): boolean {
    return this.#accepted.has(comparable(text)) || this.#acceptedWithCapitals.has(text.replaceAll('’', "'"))
  }

  /** Names of the community within a cost; with another first letter only those one typo away. */
  nearCommunity(lower: string, limit: number): Neighbour[] {
    return near(this.#community.names, lower, limit)
  }

  /** Words within a cost that a single typo may have. */
  nearWords(lower: string, limit: number): Neighbour[] {
    return near(this.#vocabulary.words, lower, limit)
  }

  /** Words within a higher cost with the same first letter; for a short word only common ones. */
  nearWithSeveralTypos(lower: string, limit: number): Neighbour[] {
    const common = nearest(this.#vocabulary.common, lower, limit, lower.charAt(0))
    return common.length > 0 || lower.length < longWord ? common : nearest(this.#vocabulary.words, lower, limit, lower.charAt(0))
  }
}

function near(list: WordList, lower: string, limit: number): Neighbour[] {
  return [...nearest(list, lower, limit, lower.charAt(0)), ...nearestOtherwiseBegun(list, lower, limit < oneTypo ? limit : firstKey)]
}

function forms(word: string): string[] {
  const plural = /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`
  return [word, plural, `${word}'s`, `${plural}'`, `${word}'`]
}
