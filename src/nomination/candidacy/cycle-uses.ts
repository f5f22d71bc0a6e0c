import type {Range} from '../../text/spans.js'
import type {Words} from '../../text/words.js'
import type {CycleName, ReadPhrase} from './name-mentions.js'

/**
 * What a statement says about a cycle in one mention:
 * - `goals`: a list or its lead-in is for it: "My goals for the Train release are: …", "What to expect in Liberty:"
 * - `intention`: a sentence begins with it and continues with an intention: "For Liberty I wish to …", "In the upcoming Bobcat cycle, I'd
 * like to …"
 * - `ahead`: what comes right before it is a will: "the objectives I have in mind that I would like to accomplish during the Ocata cycle"
 * - `past`: the sentence looks back
 * - `passing`: none of these
 */
export type CycleUse = 'goals' | 'intention' | 'ahead' | 'past' | 'passing'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Words that look back: a sentence with one of these is more a review than a plan. */
const behind = set(`
  was were had did done made have has ve been last past previous since accomplished achieved achievements completed implemented added started
  served worked joined became spent began released merged landed introduced delivered got saw took went moved ago already continuation same
`)
/** What tells of the past beyond doubt: "would like to have it done" does not. */
const longAgo = set('was were had did ve been past last previous since accomplished achieved began became moved went took saw ago already')
const ahead = set('will ll like want plan hope intend aim forward ahead going continue goals priorities')
const willing = set('will ll like want plan wish hope intend expect aim')
const plans = set('goals goal plans priorities objectives agenda focus areas themes expect')
const cycleNouns = set('cycle cycles release series timeframe development')
const opening = /^(?:(?:and|so|then|now|therefore|finally) )?(?:for|in|during|into|moving into) (?:the )?(?:(?:next|upcoming|coming) )?$/
const leadingIn = /(?:^| )(?:for|in|during) (?:the )?(?:(?:next|upcoming|coming) )?$/
/** How many words of a sentence are examined on either side of a name. */
const reach = 30

/** The cycles of a phrase with the use of each, in order. */
export function cycleUses({words, cycles, sentences}: ReadPhrase, text: string): {readonly name: CycleName; readonly use: CycleUse}[] {
  let next = 0
  let sentence: ReadSentence | null = null
  return cycles.map((name) => {
    for (let range = sentences[next]; range && range.start <= name.start; range = sentences[++next]) sentence = null
    const range = sentences[next - 1]
    if (!range) return {name, use: 'passing'}
    // Read once, however many cycles it names.
    sentence ??= readSentence(words, name, range)
    const {first, last, looksBack} = sentence
    const before = lowerBetween(words, Math.max(first, name.first - reach), name.first - 1)
    const isAhead = before.findLastIndex((word) => ahead.has(word)) > before.findLastIndex((word) => longAgo.has(word))
    if (looksBack) return {name, use: isAhead ? 'ahead' : 'past'}
    const after = behindNouns(lowerBetween(words, name.last + 1, Math.min(last, name.last + reach)))
    if (isIntended(before, after)) return {name, use: 'intention'}
    const isLeadIn = () => /^\s*:/.test(text.slice(words.end(last), words.end(last) + 20))
    if (hasGoals(before, after, isLeadIn)) return {name, use: 'goals'}
    return {name, use: isAhead ? 'ahead' : 'passing'}
  })
}

const speakers = set('i we my our')
const announcing = set('are is include would will')

function isIntended(before: readonly string[], [subject = '', ...verbs]: readonly string[]): boolean {
  return speakers.has(subject) && verbs.slice(0, 3).some((verb) => willing.has(verb)) && opening.test(joined(before))
}

function hasGoals(before: readonly string[], [verb]: readonly string[], isLeadIn: () => boolean): boolean {
  if (!before.some((word) => plans.has(word)) || !leadingIn.test(joined(before))) return false
  return verb === undefined ? isLeadIn() : announcing.has(verb)
}

interface ReadSentence {
  /** Its first and last word. */
  readonly first: number
  readonly last: number
  readonly looksBack: boolean
}

/** The sentence around a name. */
function readSentence(words: Words, name: CycleName, {start, end}: Range): ReadSentence {
  let {first, last} = name
  while (first > 0 && words.start(first - 1) >= start) first--
  while (last + 1 < words.length && words.end(last + 1) <= end) last++
  return {first, last, looksBack: lowerBetween(words, first, last).some((word) => behind.has(word))}
}

/** What follows "Liberty" in "Liberty release cycle …". */
function behindNouns(words: readonly string[]): readonly string[] {
  const next = words.findIndex((word) => !cycleNouns.has(word))
  return next < 0 ? [] : words.slice(next)
}

/** The words from one index to another, both included, in lower case. */
function lowerBetween(words: Words, first: number, last: number): string[] {
  const found: string[] = []
  for (let at = first; at <= last && at < words.length; at++) found.push(words.lower(at))
  return found
}

function joined(words: readonly string[]): string {
  return words.map((word) => `${word} `).join('')
}
