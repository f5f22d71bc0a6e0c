import type {Root} from 'nlcst'
import retextIndefiniteArticle from 'retext-indefinite-article'
import {blocksAround} from '../src/language/prose.js'
import {borrow} from '../src/rule/borrow.js'
import {defineRule} from '../src/rule/define-rule.js'

export default defineRule({
  name: 'indefinite-article',
  summary: '`an` stands before a vowel that is heard, `a` before everything else.',
  why: 'A wrong article is a slip that spell checkers do not see, often left over from a word that was changed.',
  severity: 'warning',
  examples: [
    {good: 'I am an operator, and a user for an hour of a European cloud.\n'},
    {good: 'I would be a PTL with an SDK, a FAQ or an FAQ, and plan A or B.\n'},
    {bad: 'We have an stable driver.\n', reports: ['1:9-1:11: Unexpected `an` before `stable`, expected `a`']},
    {bad: 'I want to write a\nexample.\n', reports: ['1:17-1:18: Unexpected `a` before `example`, expected `an`']},
  ],
  check({tree, source}, report) {
    const places = Array.from(source.text.matchAll(suspect), ({index}) => index)
    if (places.length === 0) return
    for (const {place, actual, expected} of indefiniteArticles(blocksAround(places, tree, source.text), source.text)) {
      const [article] = expected ?? []
      if (!place || !('start' in place) || !actual || !article) continue
      const next = /^\s+["'“‘(]*([\p{L}\d][\p{L}\d'’-]*)/u.exec(source.text.slice(place.end.offset))?.[1]
      // Names, acronyms and numbers are said in more ways than one.
      if (!next || !/^\p{Ll}{3,}$/u.test(next)) continue
      report({
        message: `Unexpected \`${actual}\` before \`${next}\`, expected \`${article}\``,
        position: place,
        actual,
        expected: [article],
        ...(place.start.offset !== undefined &&
          place.end.offset !== undefined && {suggestion: [{start: place.start.offset, end: place.end.offset, text: article}]}),
      })
    }
  },
})

const indefiniteArticles = borrow<[], Root>(retextIndefiniteArticle)

/** Most statements hold no pair that could be wrong: only the paragraphs around one need a parser of English. */
const suspect = /(?<![\p{L}\d])(?:a\s+["'“‘(]*(?:[aeo]|i|u(?!ni|s|t)|h(?:eir|on|our))|an\s+["'“‘(]*(?:[^aeiou\s]|eu|one|u(?:ni|s|t)))/giu
