import * as v from 'valibot'
import type {Cycle} from '../src/election/election.js'
import {fold} from '../src/election/fold.js'
import {defineRule} from '../src/rule/define-rule.js'
import {copiedWords, type Shingles, shareOf, shinglesOf} from '../src/text/shingles.js'
import type {Source} from '../src/text/source.js'

/** A statement with fewer runs of words than this is little more than a formula, which anybody may use. */
const fewestShingles = 30
const mostLines = 5

const shareExpected = 'a share from 0.1 to 1'

const earlierStatement = `Hello,

I would like to be the lead of Nova for the Hibiscus cycle. We have removed the last of the old database code, and the gate is green
again for the first time in a year. I want to spend the next months on upgrades:

* Teach the scheduler to skip hosts that are half way through an upgrade.
* Write down what an operator has to do when a cell is gone for good.

Jane Doe
`

export default defineRule({
  name: 'copied-statement',
  summary: 'The statement is not one from an earlier election with a few words changed.',
  why: 'Voters want to know what a candidate intends to do now. Reusing old words is accepted practice, but anything outdated that is left in them misleads.',
  severity: 'off',
  strict: 'error',
  readsOthers: 'earlier',
  options: v.strictObject({
    share: v.optional(
      v.pipe(
        v.number(shareExpected),
        v.minValue(0.1, shareExpected),
        v.maxValue(1, shareExpected),
        v.description('The share of the statement that must be in an earlier one to be reported, counted in runs of five words: 0.7 is seven tenths.'),
      ),
      0.7,
    ),
  }),
  examples: [
    {
      bad: earlierStatement.replace('Hello,', 'Hello again,'),
      others: {'candidates/2026.2/Nova/jane@example.org': earlierStatement},
      reports: [
        '1:1-1:1: 97% of this statement was already in candidates/2026.2/Nova/jane@example.org, and Hibiscus is left over from there (line 3); say what is new.',
      ],
    },
    {
      good: 'I would like to be the lead of Nova for the 2027.1 cycle. The work on upgrades is done, and what I want to do next is to make it cheap to run our tests at home: fewer services to start, and a recipe that a newcomer can follow in an evening without asking anybody.\n',
      others: {'candidates/2026.2/Nova/jane@example.org': earlierStatement},
    },
    {
      good: earlierStatement,
      others: {'candidates/2026.2/Cinder/jane@example.org': earlierStatement},
    },
  ],
  check({source, community, others}, report, {share: least}) {
    const statement = shinglesOf(source)
    if (statement.length < fewestShingles) return
    const shares = others.earlier.map((earlier) => ({...earlier, share: shareOf(statement, earlier.shingles)}))
    // The sort is stable, so of two equal shares the later cycle, which comes first, stays first.
    const [nearest] = shares.sort((a, b) => b.share - a.share)
    if (!nearest || nearest.share < least) return
    const {place, cycle, shingles} = nearest
    const left = leftFrom(cycle, source, shingles)
    report({
      message: `${Math.floor(nearest.share * 100)}% of this statement was already in ${community.layout.pathOf(place)}${left}; say what is new.`,
      range: {start: 0, end: 0},
      note: 'Counted in runs of five words.',
    })
  },
})

/** `, and Hibiscus is left over from there (line 3)`: where the old cycle's name is among the copied words. */
function leftFrom(cycle: Cycle, source: Source, earlier: Shingles): string {
  const names = new Set([cycle.name, cycle.number ?? cycle.name].map(fold))
  const lefts = copiedWords(source, earlier).filter(({text}) => names.has(text))
  const [first] = lefts
  if (!first) return ''
  const lines = [...new Set(lefts.map(({start}) => source.lineAt(start)))]
  const shown = `${lines.length === 1 ? 'line' : 'lines'} ${lines.slice(0, mostLines).join(', ')}${lines.length > mostLines ? ', …' : ''}`
  return `, and ${source.text.slice(first.start, first.end)} is left over from there (${shown})`
}
