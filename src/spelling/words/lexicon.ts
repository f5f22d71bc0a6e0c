import {slip} from '../near-words/edit-costs.js'
import {type Neighbour, nearest, nearestOtherwiseBegun} from '../near-words/nearest.js'
import type {Entry, WordList} from '../near-words/word-list.js'
import {fold} from '../tokens.js'
import {type Community, communityOf} from './community-words.js'
import type {Vocabulary} from './vocabulary.js'

/** What the costliest likely slip costs. */
export const oneSlip = 12

/** What a neighbouring key struck for the first letter costs: `wupport`. */
const firstKey = slip.key + slip.firstOther

/** A word of so many letters is near to another by no accident, be that ever so rare. */
export const longWord = 9

/** What may be written in one file: the vocabulary, the community's names, and the words of the configuration. */
export class Lexicon {
  readonly #vocabulary: Vocabulary
  readonly #community: Community
  readonly #accepted: ReadonlySet<string>
  readonly #acceptedWithCapitals: ReadonlySet<string>
  #wellKnown: ReadonlySet<string> | null = null

  /**
   * @param community Names as written; of a name of several words each word counts.
   * @param words Words of the configuration: those with capitals count as written only, plurals and possessives follow; of an entry of
   *   several words each counts.
   */
  constructor(vocabulary: Vocabulary, community: readonly string[], words: readonly string[]) {
    this.#vocabulary = vocabulary
    // Most elections go by the names that were known when the vocabulary was built.
    const isAsBuilt = community.join('\n') === vocabulary.communityNames
    this.#community = isAsBuilt ? vocabulary.community : communityOf([...community, ...vocabulary.wellKnown.split('\n')], vocabulary.words)
    const accepted = words.flatMap((entry) => entry.replaceAll('’', "'").split(/\s+/).filter(Boolean))
    this.#accepted = new Set(accepted.filter((word) => word === fold(word)).flatMap(forms))
    this.#acceptedWithCapitals = new Set(accepted.filter((word) => word !== fold(word)).flatMap(forms))
  }

  /** The entry of a word in any letter case; null for what is unknown. */
  find(folded: string): Entry | null {
    const name = this.#community.names.find(folded)
    if (name) return name
    const word = this.#vocabulary.words.find(folded)
    // The parts are all words of the vocabulary.
    return word && (this.#community.parts.find(folded) ?? word)
  }

  /** Whether a word in any letter case is known. */
  knows(folded: string): boolean {
    return this.#vocabulary.words.has(folded) || this.#community.names.has(folded)
  }

  /** Whether a word is a name of the community, `nova`, `bobcat`, or one that everyone knows. */
  isCommunity(folded: string): boolean {
    return this.#community.names.has(folded)
  }

  /** Whether a word is a name that everyone knows: `tuesday`, `docker`. */
  isWellKnown(folded: string): boolean {
    this.#wellKnown ??= new Set(fold(this.#vocabulary.wellKnown).split('\n'))
    return this.#wellKnown.has(folded)
  }

  /** Whether a word with a capital is a name of a person or a company. */
  isName(folded: string): boolean {
    return this.#vocabulary.names.has(folded)
  }

  /** What a common mistake may be meant for, words and pairs of words; nothing for what is none. */
  meantBy(folded: string): readonly string[] {
    return this.#vocabulary.mistakes.find(folded)?.written.split(',') ?? []
  }

  /** Whether the configuration accepts a word as written. */
  accepts(text: string): boolean {
    return this.#accepted.has(fold(text)) || this.#acceptedWithCapitals.has(text.replaceAll('’', "'"))
  }

  /** Names of the community within a cost; with another first letter those only that one slip leads to. */
  nearCommunity(folded: string, limit: number): Neighbour[] {
    return near(this.#community.names, folded, limit)
  }

  /** Words within a cost that one slip may have. */
  nearWords(folded: string, limit: number): Neighbour[] {
    return near(this.#vocabulary.words, folded, limit)
  }

  /** Words within a higher cost, with the same first letter, which all but a few have; a short word's neighbours are common ones only. */
  nearWithSeveralSlips(folded: string, limit: number): Neighbour[] {
    const common = nearest(this.#vocabulary.common, folded, limit, folded.charAt(0))
    return common.length > 0 || folded.length < longWord ? common : nearest(this.#vocabulary.words, folded, limit, folded.charAt(0))
  }
}

function near(list: WordList, folded: string, limit: number): Neighbour[] {
  return [...nearest(list, folded, limit, folded.charAt(0)), ...nearestOtherwiseBegun(list, folded, limit < oneSlip ? limit : firstKey)]
}

function forms(word: string): string[] {
  const plural = /[^aeiou]y$/i.test(word) ? `${word.slice(0, -1)}ies` : /(?:s|x|z|ch|sh)$/i.test(word) ? `${word}es` : `${word}s`
  return [word, plural, `${word}'s`, `${plural}'`, `${word}'`]
}
