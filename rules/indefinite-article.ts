import type {Root as MarkdownRoot} from 'mdast'
import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import {defineRule} from '../src/rule/define-rule.js'
import {pluginRunner} from '../src/rule/run-plugin.js'
import {articleBefore, articleBeforeName} from '../src/spelling/articles.js'
import {functionWords} from '../src/spelling/function-words.js'
import {judgedAround} from '../src/spelling/retext/judged-around.js'
import {comparable, tokensOf} from '../src/spelling/tokens.js'
import {loadVocabulary} from '../src/spelling/words/vocabulary.js'
import {allMatches} from '../src/text/all-matches.js'
import {isBroken} from '../src/text/broken-text.js'
import type {Source} from '../src/text/source.js'

export default defineRule({
  name: 'indefinite-article',
  summary: '`an` comes before a vowel sound, `a` before everything else.',
  why: 'A wrong article is a slip that spell checkers miss, often left over from a changed word.',
  severity: 'warning',
  examples: [
    {good: 'I am an operator, and a user for an hour of a European cloud.\n'},
    {good: 'We run an ssh tunnel, an nginx, an nfs share, an rpm and a uvicorn.\n'},
    {
      bad: 'It is a open-source tool, and a OpenStack project.\n',
      reports: ['1:7-1:8: Unexpected `a` before `open-source`, expected `an`.', '1:31-1:32: Unexpected `a` before `OpenStack`, expected `an`.'],
    },
    {good: 'I would be a PTL with an SDK, a FAQ or an FAQ, a SIG, a NAT, and plan A or B.\n'},
    {bad: 'We have an stable driver.\n', reports: ['1:9-1:11: Unexpected `an` before `stable`, expected `a`.']},
    {
      bad: 'It is a API, or an VM.\n',
      reports: ['1:7-1:8: Unexpected `a` before `API`, expected `an`.', '1:17-1:19: Unexpected `an` before `VM`, expected `a`.'],
    },
    {bad: 'Many areas an groups.\n', reports: ['1:12-1:14: Unexpected `an` before `groups`, expected `a` or `and`.']},
    {bad: 'I want to write a\nexample.\n', reports: ['1:17-1:18: Unexpected `a` before `example`, expected `an`.']},
  ],
  check({tree, source}, report) {
    for (const {start, actual, article, next} of [...wrongBesideNames(tree, source.text), ...wrongBesideWords(tree, source)]) {
      const end = start + actual.length
      if (isBroken(source, end + 1, end + 2)) continue
      const expected = actual === 'an' && isMaybeAnd(next) ? [article, 'and'] : [article]
      report({
        message: `Unexpected \`${actual}\` before \`${next}\`, expected ${expected.map((word) => `\`${word}\``).join(' or ')}.`,
        range: {start, end},
        actual,
        expected,
        ...(expected.length === 1 && !isPlural(next) && {suggestion: [{start, end, text: article}]}),
      })
    }
  },
})

/** `an groups`, `an then`: an article cannot precede these, so `and` may be meant. */
function isMaybeAnd(next: string): boolean {
  const word = comparable(next)
  return isPlural(next) || (functionWords.has(word) && !behindArticles.has(word))
}

const behindArticles: ReadonlySet<string> = new Set('few lot many more most much very same such just like'.split(' '))

/** A plural of a known word: not `status`, not `process`. */
function isPlural(next: string): boolean {
  const {words} = loadVocabulary()
  const word = comparable(next)
  if (!/[^su]s$/.test(word) || /(?:is|ous)$/.test(word)) return false
  return [word.slice(0, -1), word.replace(/es$/, ''), word.replace(/ies$/, 'y')].some((stem) => stem !== word && words.has(stem))
}

/** A wrong article, and the word after it. */
interface Wrong {
  readonly start: number
  readonly actual: string
  readonly article: string
  readonly next: string
}

function wrongBesideNames(tree: MarkdownRoot, source: string): Wrong[] {
  if (!besideName.test(source)) return []
  const {words} = tokensOf(tree)
  return words.flatMap(({lower, text, start, end}, index) => {
    const next = words[index + 1]
    if ((lower !== 'a' && lower !== 'an') || text === 'A' || next === undefined || !/^\s+$/.test(source.slice(end, next.start))) return []
    const article = articleBefore(next.text) ?? (loadVocabulary().community.names.has(next.lower) ? articleBeforeName(next.text) : null)
    return article === null || article === lower ? [] : [{start, actual: text, article, next: next.text}]
  })
}

function wrongBesideWords(tree: MarkdownRoot, source: Source): Wrong[] {
  const {text} = source
  const suspects = allMatches(text, suspect).map(({index}) => index)
  const places = suspects.filter((place) => isSaidAsWritten(wordBehind(place + 1, text)))
  if (places.length === 0) return []
  return judgedAround(places, tree, source, indefiniteArticles).flatMap(({start, actual, expected}) => {
    const [article] = expected
    if (!actual || !article) return []
    const next = wordBehind(start + 1, text)
    return isSaidAsWritten(next) ? [{start, actual, article, next}] : []
  })
}

/** The word after the article that an offset is in; empty if there is none. */
function wordBehind(place: number, text: string): string {
  behind.lastIndex = place
  return behind.exec(text)?.[1] ?? ''
}

const behind = /n?\s+["'“‘(]*([\p{L}\d][\p{L}\d'’-]*)/uy

/**
 * Whether everyone pronounces a word the same way, so that the plug-in, which goes by the letters, can be right. Acronyms in lower case (`an ssh
 * tunnel`), commands and names are pronounced in several ways.
 */
function isSaidAsWritten(word: string): boolean {
  const [first = ''] = word.split('-')
  const lower = comparable(first)
  if (first !== lower || first.length < 3 || !/[aeiouy]/.test(lower)) return false
  const entry = loadVocabulary().words.find(lower)
  return entry !== null && entry.written === lower && (entry.frequency > 5 || (entry.frequency > 0 && lower.length > 5))
}

const indefiniteArticles = pluginRunner<[], Root>(retextIndefiniteArticle)

/** A pair that could be wrong. Only the paragraph around one is parsed as English; most statements have none. */
const suspect = /(?<![\p{L}\d])(?:a\s+["'“‘(]*(?:[aeo]|i|u(?!ni|s|t)|h(?:eir|on|our))|an\s+["'“‘(]*(?:(?!h(?:eir|on|our))[^aeiou\s]|eu|one|u(?:ni|s|t)))/giu

/** `a API` and `a Ironic driver` could be wrong; `A` may be the letter of a plan. */
const besideName = /\b(?:a\s+(?:[AEIO]\w|[FLMNRSX][A-Z])|[Aa]n\s+[BCDFGJKLMNPQRSTUVWYZ]\w)/
