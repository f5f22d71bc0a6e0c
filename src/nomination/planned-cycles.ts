import type {CycleName, ReadPhrase} from './mentions.js'
import type {Word} from './phrases.js'

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

/** The cycles that an opening plans for: "For Liberty I wish to …", "In the upcoming Bobcat cycle, I'd like to …". */
export function intendedCycles(phrase: ReadPhrase, text: string): CycleName[] {
  return phrase.cycles.filter((name) => {
    const {before, after, words} = sentenceAround(phrase, name, text)
    const [subject, ...verbs] = behindNouns(after)
    if (looksBack(words) || !opening.test(joined(before)) || !/^(?:i|we|my|our)$/.test(subject?.lower ?? '')) return false
    return verbs.slice(0, 3).some(({lower}) => willing.has(lower))
  })
}

/** The cycles that a list or its lead-in is for: "My goals for the Train release are: …", "What to expect in Liberty:". */
export function goalsCycles(phrase: ReadPhrase, text: string): CycleName[] {
  return phrase.cycles.filter((name) => {
    const {before, after, words} = sentenceAround(phrase, name, text)
    if (looksBack(words) || !leadingIn.test(joined(before)) || !before.some(({lower}) => plans.has(lower))) return false
    const [verb] = behindNouns(after)
    return verb ? /^(?:are|is|include|would|will)$/.test(verb.lower) : /^\s*:/.test(text.slice(after.at(-1)?.end ?? name.end, phrase.end + 20))
  })
}

/** The cycles that a phrase does not look back on: the best guess where nothing says what a statement stands for. */
export function currentCycles(phrase: ReadPhrase, text: string): CycleName[] {
  return phrase.cycles.filter((name) => !looksBack(sentenceAround(phrase, name, text).words))
}

function joined(words: readonly Word[]): string {
  return words.map(({lower}) => `${lower} `).join('')
}

function looksBack(words: readonly Word[]): boolean {
  return words.some(({lower}) => behind.has(lower))
}

/** What follows "Liberty" in "Liberty release cycle …". */
function behindNouns(words: readonly Word[]): readonly Word[] {
  const next = words.findIndex(({lower}) => !cycleNouns.has(lower))
  return next < 0 ? [] : words.slice(next)
}

/** The words of the sentence in which a name stands, and those of them before and after it. */
function sentenceAround({words}: ReadPhrase, {first, last}: CycleName, text: string) {
  const isEnd = (at: number) => /[.!?;][)"'”’\]]?\s/.test(text.slice(words[at]?.end, words[at + 1]?.start))
  let start = first
  while (start > 0 && !isEnd(start - 1)) start--
  let end = last
  while (end < words.length - 1 && !isEnd(end)) end++
  return {words: words.slice(start, end + 1), before: words.slice(start, first), after: words.slice(last + 1, end + 1)}
}
