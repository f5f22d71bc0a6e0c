import type {TokenContext} from '../context/token-context.js'
import type {Token} from '../tokens.js'
import type {Lexicon} from '../words/lexicon.js'
import {scoreWord, type Verdict} from './misspelling-score.js'

/** `scoreWord` for the words of one statement, cached by word and context, because it depends on nothing else. */
export function scorerFor(lexicon: Lexicon, timesWritten: (lower: string) => number): (token: Token, context: TokenContext) => Verdict | null {
  const verdicts = new Map<string, Verdict | null>()
  return (token, context) => {
    const key = keyOf(token, context)
    const known = verdicts.get(key)
    if (known !== undefined) return known
    const verdict = scoreWord(token, context, lexicon, timesWritten)
    verdicts.set(key, verdict)
    return verdict
  }
}

/** Everything in a context, with neighbouring words by their text. */
function keyOf({text, isJoined}: Token, context: TokenContext): string {
  const parts = Object.values(context).map((value) => (typeof value === 'object' ? (value?.text ?? '') : value))
  return [text, isJoined, ...parts].join('\0')
}
