import type {Block} from '../../text/blocks.js'
import type {Mention} from '../nomination.js'
import {sentenceIntends} from './sentence-intends.js'

/** The rest of a statement around a list. */
export interface Surroundings {
  /** The offsets of the sentences in its paragraphs that state an intention of the candidate. */
  readonly intending: readonly number[]
  /** Its length in characters. */
  readonly length: number
  /** Its first declaration of the candidacy. */
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
