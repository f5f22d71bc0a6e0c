import type {CycleName, ReadPhrase} from './mentions.js'
import type {Word} from './phrases.js'

/**
 * What a statement says of a cycle at one mention:
 * - `goals`: a list or its lead-in is for it: "My goals for the Train release are: …", "What to expect in Liberty:"
 * - `intention`: a sentence opens with it and goes on with a will: "For Liberty I wish to …", "In the upcoming Bobcat cycle, I'd like to …"
 * - `past`: the sentence looks back
 * - `passing`: nothing of these
 */
export type CycleUse = 'goals' | 'intention' | 'past' | 'passing'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What looks back: a sentence with one of these reviews more than it plans. */
const behind = set(`
  was were had did done made have has ve been last past previous since accomplished achieved achievements completed implemented added started
  served worked joined became spent began released merged landed introduced delivered got saw took went moved ago already continuation same
`)
const willing = set('will ll like want plan wish hope intend expect aim')
const plans = set('goals goal plans priorities objectives agenda focus areas themes expect')
const cycleNouns = set('cycle cycles release series timeframe development')
const opening = /^(?:(?:and|so|then|now|therefore|finally) )?(?:for|in|during|into|moving into) (?:the )?(?:(?:next|upcoming|coming) )?$/
const leadingIn = /(?:^| )(?:for|in|during) (?:the )?(?:(?:next|upcoming|coming) )?$/
/** Words of a sentence that are looked at on either side of a name. */
const reach = 30

/** The cycles of a phrase with what it says of each, in order. */
export function cycleUses(phrase: ReadPhrase, text: string): {readonly name: CycleName; readonly use: CycleUse}[] {
  if (phrase.cycles.length === 0) return []
  const sentences = sentencesOf(phrase, text)
  let at = 0
  return phrase.cycles.map((name) => {
    while ((sentences[at]?.last ?? name.last) < name.last) at++
    const {first = 0, last = 0, isPast = false} = sentences[at] ?? {}
    if (isPast) return {name, use: 'past'}
    const before = phrase.words.slice(Math.max(first, name.first - reach), name.first)
    const after = phrase.words.slice(name.last + 1, Math.min(last, name.last + reach) + 1)
    if (isIntended(before, after)) return {name, use: 'intention'}
    const isLeadIn = /^\s*:/.test(text.slice(phrase.words[last]?.end ?? name.end, phrase.end + 20))
    return {name, use: hasGoals(before, after, isLeadIn) ? 'goals' : 'passing'}
  })
}

function isIntended(before: readonly Word[], after: readonly Word[]): boolean {
  const [subject, ...verbs] = behindNouns(after)
  return opening.test(joined(before)) && /^(?:i|we|my|our)$/.test(subject?.lower ?? '') && verbs.slice(0, 3).some(({lower}) => willing.has(lower))
}

function hasGoals(before: readonly Word[], after: readonly Word[], isLeadIn: boolean): boolean {
  const [verb] = behindNouns(after)
  if (!leadingIn.test(joined(before)) || !before.some(({lower}) => plans.has(lower))) return false
  return verb ? /^(?:are|is|include|would|will)$/.test(verb.lower) : isLeadIn
}

interface Sentence {
  readonly first: number
  readonly last: number
  readonly isPast: boolean
}

function sentencesOf({words}: ReadPhrase, text: string): Sentence[] {
  const sentences: Sentence[] = []
  let first = 0
  let isPast = false
  for (const [at, word] of words.entries()) {
    if (behind.has(word.lower)) isPast = true
    const next = words[at + 1]
    if (next && !/[.!?;][)"'”’\]]?\s/.test(text.slice(word.end, next.start))) continue
    sentences.push({first, last: at, isPast})
    first = at + 1
    isPast = false
  }
  return sentences
}

/** What follows "Liberty" in "Liberty release cycle …". */
function behindNouns(words: readonly Word[]): readonly Word[] {
  const next = words.findIndex(({lower}) => !cycleNouns.has(lower))
  return next < 0 ? [] : words.slice(next)
}

function joined(words: readonly Word[]): string {
  return words.map(({lower}) => `${lower} `).join('')
}
