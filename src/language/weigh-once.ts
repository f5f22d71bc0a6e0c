import type {Lexicon} from './lexicon.js'
import type {Standing} from './names.js'
import type {Token} from './tokens.js'
import {type Verdict, weigh} from './weigh.js'

/** What came of a word that stands in one way: one verdict, or, where the strangers beside it were asked for, one for each number of them. */
type Answer = {readonly verdict: Verdict | null} | {readonly byStrangers: Map<number, Verdict | null>}

/** How many answers are remembered; a statement that asks for more is garbage. */
const mostRemembered = 5000
const remembered = new WeakMap<Lexicon, Map<string, Answer>>()

/** As `weigh` does, which looks at nothing but the word and how it stands: what stands alike a thousand times is weighed once. */
export function weighOnce(token: Token, standing: Standing, lexicon: Lexicon): Verdict | null {
  const answers = remembered.get(lexicon) ?? new Map<string, Answer>()
  remembered.set(lexicon, answers)
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
  const weighed = weigh(token, {...standing, strangersBeside}, lexicon)
  const [strangers] = asked
  if (known && strangers !== undefined) known.byStrangers.set(strangers, weighed)
  else if (answers.size < mostRemembered) answers.set(key, strangers === undefined ? {verdict: weighed} : {byStrangers: new Map([[strangers, weighed]])})
  return weighed
}

/** All that a standing says, the words beside by their text; not its function, which is asked where its answer counts. */
function keyOf({text, isJoined}: Token, standing: Standing): string {
  const parts = Object.values(standing).map((value) => (typeof value === 'function' ? '' : typeof value === 'object' ? (value?.text ?? '') : value))
  return [text, isJoined, ...parts].join('\0')
}
