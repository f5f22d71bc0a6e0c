/**
 * How much of the spelling figures was learnt by hand from labelled nominations:
 * `npx tsx test/bench/leave-one-out.ts --root CHECKOUT --labels LABELS.jsonl`.
 *
 * For each election (a folder of candidates/) the vocabulary is built anew without the words by hand that stand in nominations of this
 * election only, and the election is scored with it. A line of LABELS.jsonl holds `path`, `misspelled: [[line, wrong, right]]` and
 * `either: [[line, word]]`, words over which editors differ.
 */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import * as v from 'valibot'
import {createElection} from '../../src/community/openstack/create.js'
import {electionNames} from '../../src/community/openstack/names.js'
import {ownNames} from '../../src/spelling/context/own-names.js'
import {pairsWrittenAsOne} from '../../src/spelling/corrections/corrections.js'
import {misspellingsIn} from '../../src/spelling/spelling.js'
import {tokensOf} from '../../src/spelling/tokens.js'
import {Lexicon} from '../../src/spelling/words/lexicon.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'
import {makeVocabulary} from '../../tools/vocabulary.js'
import {byHand, refused} from '../../tools/words-by-hand.js'

const Label = v.object({
  path: v.string(),
  misspelled: v.optional(v.array(v.tuple([v.number(), v.string(), v.string()])), []),
  either: v.optional(v.array(v.tuple([v.number(), v.string()])), []),
})
type Label = v.InferOutput<typeof Label>

const {values} = parseArgs({options: {root: {type: 'string'}, labels: {type: 'string'}}})
if (!values.root || !values.labels) throw new Error('Give both: --root CHECKOUT and --labels LABELS.jsonl')
const {root} = values

const labels = readFileSync(values.labels, 'utf8')
  .trim()
  .split('\n')
  .map((line) => v.parse(Label, JSON.parse(line)))
const elections = new Map<string, Label[]>()
for (const label of labels) {
  const election = label.path.split('/')[1] ?? ''
  elections.set(election, [...(elections.get(election) ?? []), label])
}
const texts = new Map([...elections].map(([name, files]) => [name, files.map(({path}) => readFileSync(join(root, path), 'utf8')).join('\n')]))
const words = new Map([...texts].map(([name, text]) => [name, new Set(text.toLowerCase().match(/[a-z]+/g) ?? [])]))
const learnt = [...byHand.keys(), ...refused.keys(), ...pairsWrittenAsOne.keys()].map((word) => word.toLowerCase())
const names = electionNames(createElection())

interface Score {
  found: number
  alarms: number
  missed: number
  first: number
}

const whole: Score = {found: 0, alarms: 0, missed: 0, first: 0}
console.log(row('election', 'files', 'left out', whole, true))
for (const [election, files] of [...elections].sort(([a], [b]) => a.localeCompare(b))) {
  const leftOut = new Set(learnt.filter((word) => [...words].every(([name, known]) => known.has(word) === (name === election))))
  const score = scoreOf(files, new Lexicon(makeVocabulary(leftOut), names, []), leftOut)
  for (const key of ['found', 'alarms', 'missed', 'first'] as const) whole[key] += score[key]
  console.log(row(election, String(files.length), [...leftOut].join(' ') || '-', score))
}
console.log(row('all', String(labels.length), '', whole))

function scoreOf(files: readonly Label[], lexicon: Lexicon, leftOut: ReadonlySet<string>): Score {
  const score: Score = {found: 0, alarms: 0, missed: 0, first: 0}
  for (const {path, misspelled, either} of files) {
    const source = new Source(path, readFileSync(join(root, path), 'utf8'))
    const own = ownNames({cycle: '', team: '', candidate: path.split('/').at(-1) ?? ''})
    const {misspellings} = misspellingsIn({tokens: tokensOf(parse(source)), text: source.text, ownNames: own}, lexicon)
    const isOpen = (line: number, word: string) => either.some(([where, open]) => where === line && isPartOf(word, open))
    const pending = misspelled.filter(([line, wrong]) => !isOpen(line, wrong))
    for (const {token, expected} of misspellings) {
      const {line} = source.positionAt(token.start, token.end).start
      if ((pairsWrittenAsOne.has(token.lower) && leftOut.has(token.lower)) || isOpen(line, token.text)) continue
      const at = pending.findIndex(([where, wrong]) => where === line && isPartOf(token.text, wrong))
      const [label] = at < 0 ? [] : pending.splice(at, 1)
      if (!label) score.alarms++
      else {
        score.found++
        const right = label[2].toLowerCase()
        const best = expected[0]?.toLowerCase() ?? ''
        if (right === best || (label[1] !== token.text && right.split(/[-_/]/).includes(best))) score.first++
      }
    }
    score.missed += pending.length
  }
  return score
}

/** `limitting` of `rate-limitting` is the mistake that the label names whole. */
function isPartOf(word: string, label: string): boolean {
  const straight = (text: string) => text.toLowerCase().replaceAll('’', "'")
  const [part, whole] = [straight(word), straight(label)]
  return part === whole || whole.split(/[-_/]/).includes(part) || part.split(/[-_/]/).includes(whole)
}

function row(election: string, files: string, leftOut: string, {found, alarms, missed, first}: Score, isHead = false): string {
  const share = (part: number, of: number) => (of === 0 ? '-' : (part / of).toFixed(3))
  const figures = isHead
    ? ['found', 'alarms', 'missed', 'precision', 'recall', 'first']
    : [found, alarms, missed, share(found, found + alarms), share(found, found + missed), share(first, found)].map(String)
  return [election.padEnd(10), files.padStart(5), ...figures.map((figure) => figure.padStart(9)), ' ', leftOut].join(' ')
}
