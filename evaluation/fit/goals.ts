/**
 * Fits the weights of src/nomination/goals to labelled nominations, writes them to src/nomination/goals/weights.ts, and prints how well the
 * model does on elections that were left out of a fit.
 *
 *   npm run fit -- [--corpus CHECKOUT --labels FILE]... [--dry-run] [--show]
 *
 * The evaluation's own nominations are always included. If nothing has changed, the written file is byte-identical.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {community} from '../../src/community/index.js'
import {readCandidacy} from '../../src/nomination/candidacy/read-candidacy.js'
import {indexOfGoals, possibleGoals} from '../../src/nomination/goals/read-goals.js'
import type {GoalsForm} from '../../src/nomination/nomination.js'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'
import {type Example, type FeatureValues, fitLogistic, type Weights} from './logistic.js'

interface Label {
  readonly path: string
  readonly goals: {readonly form: GoalsForm; readonly line: number | null}
}

interface Possible {
  readonly form: GoalsForm
  readonly line: number
  readonly isLedIn: boolean
  readonly features: FeatureValues
}

/** A labelled nomination: its possible goals, and the index of the right ones; -1 if it has none, null if the reader does not find them. */
interface Labelled {
  readonly path: string
  readonly label: Label['goals']
  readonly possible: readonly Possible[]
  readonly right: number | null
  /** Its weight in the fit. */
  readonly weight: number
}

const {values: options} = parseArgs({
  options: {
    corpus: {type: 'string', multiple: true, default: []},
    labels: {type: 'string', multiple: true, default: []},
    'dry-run': {type: 'boolean', default: false},
    show: {type: 'boolean', default: false},
    sparsity: {type: 'string', default: '0.5'},
    smallness: {type: 'string', default: '0.3'},
  },
})
/** The defaults were chosen by cross-validation among half and twice as much of each. */
const penalty = {sparsity: Number(options.sparsity), smallness: Number(options.smallness)}
const election = community.createElection()

/** The weight of each lead-in, divided among its settings, because the text around it is always the same. */
const leadInWeight = 1
const things = '* Quotas\n* The documentation\n* Rolling upgrades\n'
const verbs = '* Add tests\n* Fix the install guide\n'
const labels = 'Gate: It fails too often.\n\nDocs: Most of the guide is old.\n'
/** What is below a lead-in, and whether it is a heading: things are neutral, and verbs may describe past or future work. */
const settings = [
  {form: 'bullets', below: things, isHeading: false},
  {form: 'bullets', below: verbs, isHeading: false},
  {form: 'bullets', below: things, isHeading: true},
  {form: 'headings', below: labels, isHeading: false},
  {form: 'headings', below: labels, isHeading: true},
] as const

/** The items that lead-ins.txt gives: `Ann; Bob` as bullets, `# Gate: It fails.; # Docs: They are old.` as underlined sections. */
function itemsSetting(items: string) {
  if (!items.startsWith('# ')) return {form: 'bullets', below: items.replace(/(?:^|; )/g, '\n* '), isHeading: false} as const
  return {form: 'headings', below: items.replace(/(?:^|; )# ([^:]+): /g, '\n\n$1\n----------\n').trim(), isHeading: false} as const
}

/** Small statements with each lead-in of evaluation/fit/lead-ins.txt. */
function readLeadIns(): Labelled[] {
  const lines = readFileSync(join(import.meta.dirname, 'lead-ins.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => /^[+-] /.test(line))
    .flatMap((line) => {
      const [lead = '', follow = '', items] = line.slice(2).split(' | ')
      const fitting = items ? [itemsSetting(items)] : settings.filter(({isHeading}) => !isHeading || /^.{3,40}:$/.test(lead))
      return fitting.map((setting) => {
        const title = setting.isHeading ? `# ${lead.slice(0, -1)}` : lead
        const text = `Hello,\n\nThe next cycle is Caracal.\n\n${title}\n\n${setting.below}\n${follow}\n\nJane Doe\n`
        const goals: Label['goals'] = line.startsWith('+') ? {form: setting.form, line: 7} : {form: 'none', line: null}
        return labelled('candidates/2024.1/Nova/jane@example.org', text, goals, leadInWeight / fitting.length)
      })
    })
}

function isList({form}: Label['goals']): boolean {
  return form !== 'prose' && form !== 'none'
}

function readLabelled(root: string, labels: string): Labelled[] {
  return readFileSync(labels, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const {path, goals}: Label = JSON.parse(line)
      return labelled(path, readFileSync(join(root, path), 'utf8'), goals)
    })
}

function labelled(path: string, text: string, goals: Label['goals'], weight = 1): Labelled {
  const document = new Document(new Source(path, text))
  const {cycle, declaration, otherCycle} = readCandidacy(document, community.layout.placeOf(path), election)
  const possible = possibleGoals(document, {election, cycle: otherCycle?.cycle ?? cycle, declaration}).map(({form, position, isLedIn, features}) => ({
    form,
    line: position.start.line,
    isLedIn,
    features: new Map(features.entries()),
  }))
  const exact = possible.findIndex((one) => one.line === goals.line && one.form === goals.form)
  const right = exact >= 0 ? exact : possible.findIndex((one) => one.line === goals.line)
  return {path, label: goals, possible, right: !isList(goals) ? -1 : right >= 0 ? right : null, weight}
}

/** Training examples. Lists after the right one may be goals too, so they are left out, as are nominations in which the right list was not found. */
function examplesOf(nominations: readonly Labelled[]): Example[] {
  return nominations.flatMap(({possible, right, weight}) => {
    if (right === null) return []
    const told = right < 0 ? possible : possible.slice(0, right + 1)
    return told.map(({features}, index) => ({features, isTrue: index === right, weight}))
  })
}

function scoreOf(weights: Weights, features: FeatureValues): number {
  let sum = weights.get('bias') ?? 0
  for (const [name, value] of features) sum += (weights.get(name) ?? 0) * value
  return sum
}

function choose(weights: Weights, possible: readonly Possible[]): Possible | undefined {
  return possible[indexOfGoals(possible.map(({features, isLedIn}) => ({isLedIn, score: scoreOf(weights, features)})))]
}

interface Tally {
  all: number
  decided: number
  lists: number
  placed: number
}

function judge(weights: Weights, nominations: readonly Labelled[], show: boolean): Tally {
  const tally: Tally = {all: 0, decided: 0, lists: 0, placed: 0}
  for (const {path, label, possible} of nominations) {
    const chosen = choose(weights, possible)
    const seen = possible.map((one) => `${one.line} ${one.form} ${scoreOf(weights, one.features).toFixed(1)}`).join(', ')
    tally.all++
    if ((chosen !== undefined) === isList(label)) tally.decided++
    else if (show) console.log(`decided wrongly: ${path}: ${label.form} in line ${label.line}; seen: ${seen}`)
    if (!chosen || !isList(label)) continue
    tally.lists++
    if (chosen.line === label.line) tally.placed++
    else if (show) console.log(`wrong place: ${path}: ${label.form} in line ${label.line}; seen: ${seen}`)
  }
  return tally
}

function report(title: string, {all, decided, lists, placed}: Tally): void {
  console.log(`${title.padEnd(20)} list or not ${decided}/${all} ${(decided / all).toFixed(4)}, first line ${placed}/${lists} ${(placed / lists).toFixed(4)}`)
}

function electionOf({path}: Labelled): string {
  return path.split('/')[1] ?? ''
}

const own = readLabelled(join(import.meta.dirname, '../nominations'), join(import.meta.dirname, '../nominations/labels.jsonl'))
const given = options.corpus.map((root, index) => readLabelled(root, options.labels[index] ?? ''))
const sets = [own, ...given]
const nominations = sets.flat()
const leadIns = readLeadIns()
for (const [index, set] of sets.entries()) {
  const total: Tally = {all: 0, decided: 0, lists: 0, placed: 0}
  for (const held of new Set(set.map(electionOf))) {
    const weights = fitLogistic([...examplesOf(nominations.filter((one) => electionOf(one) !== held)), ...examplesOf(leadIns)], penalty)
    const tally = judge(
      weights,
      set.filter((one) => electionOf(one) === held),
      options.show,
    )
    report(`${index === 0 ? 'own' : 'given'} ${held}`, tally)
    for (const key of ['all', 'decided', 'lists', 'placed'] as const) total[key] += tally[key]
  }
  report(index === 0 ? 'own, unseen' : 'given, unseen', total)
}
const weights = fitLogistic([...examplesOf(nominations), ...examplesOf(leadIns)], penalty)
report('lead-ins, seen', judge(weights, leadIns, options.show))
report('all, seen', judge(weights, nominations, false))
const unseen = nominations.filter(({right}) => right === null).map(({path}) => path)
if (unseen.length > 0) console.log(`${unseen.length} where the reader does not see the labelled list: ${unseen.join(', ')}`)
const kept = [...weights].map(([name, weight]): [string, number] => [name, Math.round(weight * 100) / 100]).filter(([, weight]) => weight !== 0)
console.log(`${kept.length} of ${weights.size} features have a weight`)
const lines = kept.map(([name, weight]) => `  ${/^[a-z]+$/i.test(name) ? name : `'${name}'`}: ${weight},`)
const file = `/** What each feature of possible goals is worth, as log odds. Made by \`npm run fit\` (evaluation/fit/goals.ts): change nothing by hand. */
export const weights: Readonly<Record<string, number>> = {
${lines.join('\n')}
}
`
if (!options['dry-run']) writeFileSync(join(import.meta.dirname, '../../src/nomination/goals/weights.ts'), file)
