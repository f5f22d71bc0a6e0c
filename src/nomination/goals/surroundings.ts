import type {Block} from '../../text/blocks.js'
import type {Mention} from '../nomination.js'
import {sentenceIntends} from './sentence-intends.js'

/** What there is in a statement beside the list that is looked at. */
export interface Surroundings {
  /** Where the sentences of its paragraphs begin that say what the candidate intends. */
  readonly intending: readonly number[]
  /** How many characters it has. */
  readonly length: number
  /** Where it first declares the candidacy. */
  readonly declaration: Mention | null
}

export function surroundingsOf(blocks: readonly Block[], length: number, declaration: Mention | null): Surroundings {
  const paragraphs = blocks.filter(({node}) => node.type === 'paragraph')
  return {
    intending: paragraphs.flatMap(({sentences}) => sentences.filter(({text}) => sentenceIntends(text)).map(({start}) => start)),
    length,
    declaration,
  }
}
