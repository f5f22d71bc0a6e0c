import type {Root as MarkdownRoot} from 'mdast'
import type {Root} from 'nlcst'
import retextRepeatedWords from 'retext-repeated-words'
import {judgedAround} from '../src/language/pieces.js'
import {borrow} from '../src/rule/borrow.js'
import {defineRule} from '../src/rule/define-rule.js'
import {doubledWords} from '../src/text/doubled-words.js'
import type {Source} from '../src/text/source.js'
import {isBlankAt} from '../src/text/stretches.js'

export default defineRule({
  name: 'repeated-words',
  summary: 'No word stands twice in a row.',
  why: 'A word that is written twice is a slip that spell checkers do not see, most of all where a line ends between the two.',
  severity: 'warning',
  examples: [
    {good: 'I know that that is hard, and I had had my doubts.\n'},
    {good: 'What it is is very very hard, and what works works. I log in in the morning.\n'},
    {bad: 'I will help the the team.\n', reports: ['1:13-1:20: Unexpected `the the`, expected `the` once']},
    {bad: 'I will help the the the team.\n', reports: ['1:13-1:20: Unexpected `the the`, expected `the` once']},
    {bad: 'It is because of silence more more than because of words.\n', reports: ['1:26-1:35: Unexpected `more more`, expected `more` once']},
    {bad: 'Many of them are\nare new.\n', reports: ['1:14-2:4: Unexpected `are are`, expected `are` once']},
  ],
  check({tree, source}, report) {
    for (const {start, end, last} of repeatedWordsIn(tree, source)) {
      const written = source.text.slice(start, end)
      const first = /^\S+/.exec(written)?.[0] ?? ''
      if (isMeant(first.toLowerCase(), source.text.slice(0, start), source.text.slice(end))) continue
      report({
        message: `Unexpected \`${written.replace(/\s+/g, ' ')}\`, expected \`${first}\` once`,
        position: source.positionAt(start, end),
        actual: written,
        expected: [first],
        suggestion: [{start, end: last, text: first}],
      })
    }
  },
})

/** A word and the same word again; `last` is the end of the last one of the run, where it stands more than twice. */
interface Repeated {
  readonly start: number
  readonly end: number
  readonly last: number
}

/** The first two of each run of equal words. Few statements hold one, and only the paragraphs around it need a parser of English. */
function repeatedWordsIn(tree: MarkdownRoot, source: Source): Repeated[] {
  // Of all letters only `İ` gets longer where it loses its capital, which would move the places.
  const lower = source.text.replaceAll('İ', 'I').toLowerCase()
  const places = beginningsOfRuns(doubledWords(lower), lower)
  if (places.length === 0) return []
  const runs: Repeated[] = []
  for (const {start, end} of judgedAround(places, tree, source, repeatedWords)) {
    // Of a word that stands three times the plug-in tells twice; one finding is enough.
    if (start >= (runs.at(-1)?.last ?? 0)) runs.push({start, end, last: endOfRun(lower, end)})
  }
  return runs
}

/** Without the pairs that go on with a run, of which a text may be full. Places come in pairs: where two equal words begin and end. */
function beginningsOfRuns(places: readonly number[], lower: string): number[] {
  const kept: number[] = []
  let last = 0
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [start = 0, end = 0] = [places[at], places[at + 1]]
    if (start < last) continue
    last = endOfRun(lower, end + 1)
    kept.push(start, end)
  }
  return kept
}

/** Where the word that ends at an offset has stood for the last time, with nothing but blanks and one line end between. */
function endOfRun(lower: string, end: number): number {
  let start = end
  while (start > end - longestWord && inWord.test(lower.charAt(start - 1))) start--
  const word = lower.slice(start, end)
  if (word === '') return end
  for (let last = end; ; ) {
    let next = last
    while (isBlankAt(lower, next)) next++
    const isAgain = next > last && lower.startsWith(word, next) && !goesOn.test(lower.charAt(next + word.length))
    if (!isAgain || /\n\s*\n|\r\s*\r/.test(lower.slice(last, Math.min(next, last + longestGap))) || next - last > longestGap) return last
    last = next + word.length
  }
}

const longestWord = 40
const longestGap = 80
const inWord = /[\p{L}\d'’]/u
/** What makes another word of one that it stands behind. */
const goesOn = /[\p{L}\p{M}\d'’_/.-]/u

/** On purpose: `very very good`, `what works works`, `to log in in the morning`. */
function isMeant(word: string, before: string, after: string): boolean {
  if (emphatic.has(word)) return true
  if (/^(?:in|on|out|up)$/.test(word)) return /\b(?:log|sign|mov|turn|switch|plug|opt|check|go|carri|carry)\w*\s+$/i.test(before.slice(-20))
  if (word === 'have' && /^\s+been\b/.test(after)) return true
  return /^(?:is|was|do|does|did|happens?|works?|matters?)$/.test(word) && /\b(?:what|whatever|all|where|who|how)\b[^.!?;]{0,60}$/i.test(before.slice(-70))
}

const emphatic: ReadonlySet<string> = new Set('very really so much many far long way hard win yes no knock hip hear ha bye yeah blah'.split(' '))

const repeatedWords = borrow<[], Root>(retextRepeatedWords)
