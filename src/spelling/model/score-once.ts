import type {Standing} from '../token-context.js'
import type {Token} from '../tokens.js'
import type {Lexicon} from '../words/lexicon.js'
import {type Verdict, weigh} from './misspelling-score.js'

/** What came of a word in one context: one verdict, or, where the number of strangers beside it was asked for, one for each number. */
type Answer = {readonly verdict: Verdict | null} | {readonly byStrangers: Map<number, Verdict | null>}

/**
 * `weigh` for the words of one statement. It looks at nothing but the word and its context, so that what a text holds a thousand times in
 * the same context is weighed once.
 */
export function weigherFor(lexicon: Lexicon, timesWritten: (folded: string) => number): (token: Token, standing: Standing) => Verdict | null {
  const answers = new Map<string, Answer>()
  return (token, standing) => {
    const key = keyOf(token, standing)
    const known = answers.get(key)
    if (known && 'verdict' in known) return known.verdict
    const verdict = known?.byStrangers.get(standing.strangersBeside())
    if (verdict !== undefined) return verdict
    const asked: number[] = []
    const strangersBeside = () => {
      const strangers = standing.strangersBeside()
      asked.push(strangers)
      return strangers
    }
    const weighed = weigh(token, {...standing, strangersBeside}, lexicon, timesWritten)
    const [strangers] = asked
    if (known && strangers !== undefined) known.byStrangers.set(strangers, weighed)
    else answers.set(key, strangers === undefined ? {verdict: weighed} : {byStrangers: new Map([[strangers, weighed]])})
    return weighed
  }
}

/** All that a context says, the words beside by their text; not its function, which is asked where its answer counts. */
function keyOf({text, isJoined}: Token, standing: Standing): string {
  const parts = Object.values(standing).map((value) => (typeof value === 'function' ? '' : typeof value === 'object' ? (value?.text ?? '') : value))
  return [text, isJoined, ...parts].join('\0')
}
