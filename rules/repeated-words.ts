import type {Root as MarkdownRoot} from 'mdast'
import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import {defineRule} from '../src/rule/define-rule.js'
import type {Edit} from '../src/rule/finding.js'
import {pluginRunner} from '../src/rule/run-plugin.js'
import {functionWords} from '../src/spelling/function-words.js'
import {judgedAround} from '../src/spelling/retext/judged-around.js'
import {comparable, tokensOf} from '../src/spelling/tokens.js'
import {loadVocabulary} from '../src/spelling/words/vocabulary.js'
import {doubledWords} from '../src/text/doubled-words.js'
import {onOneLine} from '../src/text/on-one-line.js'
import type {Source} from '../src/text/source.js'
import {isBlankAt} from '../src/text/spans.js'

export default defineRule({
  name: 'repeated-words',
  summary: 'No word is written twice in a row.',
  why: 'A doubled word is a slip that people overlook, above all where a line ends between the two.',
  severity: 'warning',
  examples: [
    {good: 'I know that that is hard, and I had had my doubts.\n'},
    {good: 'What it is is very very hard, and what works works. I log in in the morning.\n'},
    {bad: 'I will help the the team.\n', reports: ['1:13-1:20: `the the` repeats a word; keep only one.']},
    {bad: 'I will help the the the team.\n', reports: ['1:13-1:20: `the the` repeats a word; keep only one.']},
    {bad: 'It is because of silence more more than because of words.\n', reports: ['1:26-1:35: `more more` repeats a word; keep only one.']},
    {bad: 'He is a person who is is leaving.\n', reports: ['1:20-1:25: `is is` repeats a word; keep only one.']},
    {good: 'Hi hi! I know what the next steps are are not news. Coo coo, said the dove.\n'},
    {bad: "Now I'm I'm sure of it.\n", reports: ["1:5-1:12: `I'm I'm` repeats a word; keep only one."]},
    {bad: 'Many of them are\nare new.\n', reports: ['1:14-2:4: `are are` repeats a word; keep only one.']},
  ],
  check({tree, statement}, report) {
    const {text} = statement
    for (const {start, end, last} of repeatedWordsIn(tree, statement)) {
      const written = text.slice(start, end)
      const first = /^\S+/.exec(written)?.[0] ?? ''
      const pair = {
        first,
        second: written.slice(first.length).trimStart(),
        before: text.slice(Math.max(0, start - reach), start),
        after: text.slice(last, last + reach),
      }
      if (isMeant(pair)) continue
      report({
        message: `\`${onOneLine(written)}\` repeats a word; keep only one.`,
        range: {start, end},
        actual: written,
        expected: [first],
        ...(isCertain(pair) && {suggestion: [onlyOne(text, start, last, first)]}),
      })
    }
  },
})

/** The edit that leaves one word of a run. Where a line ends within it, it still does: joined lines would get too long. */
function onlyOne(text: string, start: number, last: number, word: string): Edit {
  const lineBreak = /(?:\r\n?|\n)[ \t]{0,80}/.exec(text.slice(start, last))?.[0]
  return lineBreak !== undefined && text[last] === ' ' ? {start, end: last + 1, text: word + lineBreak} : {start, end: last, text: word}
}

/** How many characters before and after a pair are considered. */
const reach = 70

/** Two equal words, as written, and the text before and after them. */
interface Pair {
  readonly first: string
  readonly second: string
  readonly before: string
  readonly after: string
}

/** A word and the same word again; `last` is the end of the run, which may be longer than two. */
interface Repeated {
  readonly start: number
  readonly end: number
  readonly last: number
}

/** The first two words of each run of equal words. Only the paragraphs around one are parsed as English, which is slow. */
function repeatedWordsIn(tree: MarkdownRoot, source: Source): Repeated[] {
  // `İ` is the only letter that gets longer in lower case, which would shift the offsets.
  const lower = source.text.replaceAll('İ', 'I').toLowerCase()
  const places = beginningsOfRuns(doubledWords(lower), lower)
  if (places.length === 0) return []
  const runs: Repeated[] = []
  for (const {start, end} of judgedAround(places, tree, source, repeatedWords)) {
    // The plug-in reports a word that occurs three times twice; one finding is enough.
    if (start >= (runs.at(-1)?.last ?? 0)) runs.push({start, end, last: endOfRun(lower, end)})
  }
  return [...runs, ...pronounsAmong(places, tree, source.text)].sort((a, b) => a.start - b.start)
}

/** Leaves out pairs that continue a run. Offsets come in twos: where a pair begins, and its last character. */
function beginningsOfRuns(places: readonly number[], lower: string): number[] {
  const kept: number[] = []
  let last = 0
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [start = 0, end = 0] = [places[at], places[at + 1]]
    // Words with an empty line between them are in two paragraphs.
    if (start < last || emptyLine.test(lower.slice(start, Math.min(end, start + 2 * longestWord + longestGap)))) continue
    last = endOfRun(lower, end + 1)
    kept.push(start, end)
  }
  return kept
}

/** The end of the run of the word that ends at an offset, with nothing but spaces and one line end between. */
function endOfRun(lower: string, end: number): number {
  let start = end
  while (start > end - longestWord && inWord.test(lower.charAt(start - 1))) start--
  const word = lower.slice(start, end)
  if (word === '') return end
  for (let last = end; ; ) {
    let next = last
    while (isBlankAt(lower, next)) next++
    const isAgain = next > last && lower.startsWith(word, next) && !goesOn.test(lower.charAt(next + word.length))
    if (!isAgain || emptyLine.test(lower.slice(last, Math.min(next, last + longestGap))) || next - last > longestGap) return last
    last = next + word.length
  }
}

const longestWord = 40
const longestGap = 80
const emptyLine = /\n\s*\n|\r\s*\r/
const inWord = /[\p{L}\d'’]/u
/** A character that, right after a word, makes it a different word. */
const goesOn = /[\p{L}\p{M}\d'’_/.-]/u

/** `I'm I'm`, which the plug-in treats as a name like `Duran Duran`. */
function pronounsAmong(places: readonly number[], tree: MarkdownRoot, text: string): Repeated[] {
  const {words} = tokensOf(tree)
  const endOfNext = new Map(words.map(({start}, at) => [start, words[at + 1]?.end]))
  return places.flatMap((start, index): Repeated[] => {
    const end = (places[index + 1] ?? start) + 1
    const isPronoun = index % 2 === 0 && /^I['’](?:m|ve|d|ll)\s/.test(text.slice(start, start + 5))
    return isPronoun && endOfNext.get(start) === end ? [{start, end, last: end}] : []
  })
}

/** Whether the repetition is intended: `very very good`, `what works works`, `to log in in the morning`, `Coo coo, said the dove`. */
function isMeant({first, second, before, after}: Pair): boolean {
  const word = first.toLowerCase()
  if (emphatic.has(word)) return true
  if (/^(?:in|on|out|up)$/.test(word)) return /\b(?:log|sign|mov|turn|switch|plug|opt|check|go|carri|carry)\w*\s+$/i.test(before)
  if (word === 'have' && /^\s+been\b/.test(after)) return true
  if (first !== second && !functionWords.has(word) && /^[,.!?…]/.test(after)) return true
  // Of `what the steps are` a word comes between: `who is is` repeats one.
  if (/^(?:is|was|are|were)$/.test(word)) return longClause.test(before)
  return /^(?:do|does|did|happens?|works?|matters?)$/.test(word) && clause.test(before)
}

/** A clause that may end with the first word of a pair: `what the steps are`, `the state that we are in`. */
const clause = /\b(?:what|whatever|all|where|who|how)\b[^.!?;]{0,60}$/i
const longClause = /\b(?:what|whatever|all|where|who|how)\s+\w[^.!?;]{0,60}$/i
const relative = /\b(?:what|whatever|which|whom?|where|that|all|everything|anything|how)\b[^.!?;]{0,60}$/i

/**
 * Whether one of the two is certainly superfluous. A function word is, unless it could end a clause (`what we believe in in private`). Any
 * other word is if it is plain English within a sentence: not `Boing boing`, and not an unknown name.
 */
function isCertain({first, second, before, after}: Pair): boolean {
  const word = comparable(first)
  if (/^i'/.test(word)) return true
  if (mayFollowItself.has(word)) return false
  if (functionWords.has(word)) return second === word && !(prepositions.has(word) && relative.test(before))
  return first === second && first === word && /^\s+\p{Ll}/u.test(after) && (loadVocabulary().words.find(word)?.frequency ?? 0) > rare
}

/** Rarer doubled words are sounds and toys: `choo choo`, `yo yo`. */
const rare = 7

const prepositions: ReadonlySet<string> = new Set('about for in on through up with'.split(' '))
/** `tell you you can`, `when you do do it`, `the team that has has won`, `he came in in May`. */
const mayFollowItself: ReadonlySet<string> = new Set(
  'you her his him them it that do does did has have had is are was were can will would could should may might need in on'.split(' '),
)

const emphatic: ReadonlySet<string> = new Set(
  'very really so much many far long way hard win yes no knock hip hear hi hey hello ha bye yeah blah oh ah aye ho boo coo choo tut chop go please'.split(' '),
)

const repeatedWords = pluginRunner<[], Root>(retextRepeatedWords)
