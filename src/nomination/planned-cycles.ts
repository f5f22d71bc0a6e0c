import type {CycleName, ReadPhrase} from './mentions.js'
import type {Word} from './phrases.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** What speaks of plans. */
const ahead = set(
  'will ll like want plan plans planning goal goals priorities priority focus focusing intend hope hoping wish expect propose aim aims upcoming coming next forward agenda',
)
/** What speaks of the past: a sentence with one of these reviews more than it plans. */
const behind = set(`
  was were had did done made have has ve been last past previous since accomplished achieved achievements completed implemented added started
  served worked joined became spent began released merged landed introduced delivered got saw took went started moved ago already
`)
const before = set('for in into during upcoming coming next the over this of')

/** The cycles that a phrase plans for: "For Liberty I wish to …", "My goals for the Train release are: …"; not those that it looks back on. */
export function plannedCycles(phrase: ReadPhrase, text: string): CycleName[] {
  return phrase.cycles.filter((name) => {
    if (!before.has(phrase.words[name.first - 1]?.lower ?? '')) return false
    const sentence = sentenceAround(phrase, name, text)
    return sentence.some(({lower}) => ahead.has(lower)) && !sentence.some(({lower}) => behind.has(lower))
  })
}

/** The words of the sentence in which a name stands. */
function sentenceAround({words}: ReadPhrase, {first, last}: CycleName, text: string): readonly Word[] {
  const isEnd = (at: number) => /[.!?;][)"'”’\]]?\s/.test(text.slice(words[at]?.end, words[at + 1]?.start))
  let start = first
  while (start > 0 && !isEnd(start - 1)) start--
  let end = last
  while (end < words.length - 1 && !isEnd(end)) end++
  return words.slice(start, end + 1)
}
