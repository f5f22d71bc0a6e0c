import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import {articleBefore} from '../src/language/acronym-sound.js'
import {blocksAround} from '../src/language/prose.js'
import {tokensOf} from '../src/language/tokens.js'
import {borrow} from '../src/rule/borrow.js'
import {defineRule} from '../src/rule/define-rule.js'

export default defineRule({
  name: 'indefinite-article',
  summary: '`an` stands before a vowel that is heard, `a` before everything else.',
  why: 'A wrong article is a slip that spell checkers do not see, often left over from a word that was changed.',
  severity: 'warning',
  examples: [
    {good: 'I am an operator, and a user for an hour of a European cloud.\n'},
    {good: 'I would be a PTL with an SDK, a FAQ or an FAQ, a SIG, a NAT, and plan A or B.\n'},
    {bad: 'We have an stable driver.\n', reports: ['1:9-1:11: Unexpected `an` before `stable`, expected `a`']},
    {bad: 'It is a API, or an VM.\n', reports: ['1:7-1:8: Unexpected `a` before `API`, expected `an`', '1:17-1:19: Unexpected `an` before `VM`, expected `a`']},
    {bad: 'I want to write a\nexample.\n', reports: ['1:17-1:18: Unexpected `a` before `example`, expected `an`']},
  ],
  check({tree, source}, report) {
    const say = (start: number, actual: string, article: string, next: string) => {
      const end = start + actual.length
      report({
        message: `Unexpected \`${actual}\` before \`${next}\`, expected \`${article}\``,
        position: source.positionAt(start, end),
        actual,
        expected: [article],
        suggestion: [{start, end, text: article}],
      })
    }
    if (besideAcronym.test(source.text)) {
      const {words} = tokensOf(tree)
      for (const [index, {folded, text, start, end}] of words.entries()) {
        const next = words[index + 1]
        if ((folded !== 'a' && folded !== 'an') || text === 'A' || next === undefined || !/^\s+$/.test(source.text.slice(end, next.start))) continue
        const article = articleBefore(next.text)
        if (article !== null && article !== folded) say(start, text, article, next.text)
      }
    }
    const places = Array.from(source.text.matchAll(suspect), ({index}) => index)
    if (places.length === 0) return
    for (const {place, actual, expected} of indefiniteArticles(blocksAround(places, tree, source.text), source.text)) {
      const [article] = expected ?? []
      if (!place || !('start' in place) || place.start.offset === undefined || !actual || !article) continue
      const next = /^\s+["'“‘(]*([\p{L}\d][\p{L}\d'’-]*)/u.exec(source.text.slice(place.end.offset))?.[1]
      // Names and numbers are said in more ways than one.
      if (next && /^\p{Ll}{3,}$/u.test(next)) say(place.start.offset, actual, article, next)
    }
  },
})

const indefiniteArticles = borrow<[], Root>(retextIndefiniteArticle)

/** Most statements hold no pair that could be wrong: only the paragraphs around one need a parser of English. */
const suspect = /(?<![\p{L}\d])(?:a\s+["'“‘(]*(?:[aeo]|i|u(?!ni|s|t)|h(?:eir|on|our))|an\s+["'“‘(]*(?:[^aeiou\s]|eu|one|u(?:ni|s|t)))/giu

/** `a API` could be wrong, `A` may be the letter of a plan. */
const besideAcronym = /\b(?:a\s+[AEFILMNORSX][A-Z]|[Aa]n\s+[BCDGJKPQTUVWYZ][A-Z])/
