import type {Standing} from '../context/token-context.js'
import type {Token} from '../tokens.js'
import type {Lexicon} from '../words/lexicon.js'
import {type Verdict, weigh} from './misspelling-score.js'

/**
 * `weigh` for the words of one statement. It looks at nothing but the word and its context, so that what a text holds a thousand times in
 * the same context is weighed once.
 */
export function weigherFor(lexicon: Lexicon, timesWritten: (folded: string) => number): (token: Token, standing: Standing) => Verdict | null {
  const verdicts = new Map<string, Verdict | null>()
  return (token, standing) => {
    const key = keyOf(token, standing)
    const known = verdicts.get(key)
    if (known !== undefined) return known
    const verdict = weigh(token, standing, lexicon, timesWritten)
    verdicts.set(key, verdict)
    return verdict
  }
}

/** All that a context says; the words beside by their text. */
function keyOf({text, isJoined}: Token, standing: Standing): string {
  const parts = Object.values(standing).map((value) => (typeof value === 'object' ? (value?.text ?? '') : value))
  return [text, isJoined, ...parts].join('\0')
}
