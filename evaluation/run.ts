import {dirname, join} from 'node:path'
import {builtIn} from '../src/community/index.js'
import {forTerminal, toJson} from '../src/report/escape.js'
import {type Answer, answersTo} from './answers.js'
import {faultReport} from './faults.js'
import {belowFloors, readFloors, writeFloors} from './floors.js'
import {type Label, readLabels} from './labels.js'
import {misfitsOf} from './misfits.js'
import {writeMistakes} from './mistakes.js'
import {type Defaults, type EvaluateOptions, optionsIn} from './options.js'
import {Refusal} from './refusal.js'
import {type Scored, score} from './score.js'
import {type ElectionScore, electionTable, errorList, rowTable} from './tables.js'

/** The output and the exit status: 0, 1 if a row is below its floor, 2 if nothing could be evaluated. */
export interface Evaluated {
  readonly status: 0 | 1 | 2
  readonly output: string
  /** For standard error. */
  readonly complaint: string
}

/** `npm run evaluate`; README.md in this folder describes the options. */
export async function evaluate(args: readonly string[], defaults: Defaults): Promise<Evaluated> {
  try {
    return await evaluateAs(optionsIn(args, defaults))
  } catch (cause) {
    if (cause instanceof Refusal) return {status: 2, output: '', complaint: `evaluate: ${forTerminal(cause.message)}`}
    // Node would end with 1, which means that a row is below its floor.
    return {status: 2, output: '', complaint: cause instanceof Error && cause.stack !== undefined ? cause.stack : String(cause)}
  }
}

async function evaluateAs(options: EvaluateOptions): Promise<Evaluated> {
  const labels = readLabels(options.labels)
  const floors = options.floors === null ? null : readFloors(options.floors)
  const answers = await answersTo(
    options.corpus,
    labels.map(({path}) => path),
  )
  refuseMisfits(labels, answers, options)
  if (options.faults) return {status: 0, output: await faultReport(labels, answers, options), complaint: ''}
  const scored = score(labels, answers)
  if (options.newFloors !== null) {
    writeFloors(options.newFloors, scored)
    writeMistakes(join(dirname(options.newFloors), 'mistakes.json'), scored)
  }
  const fallen = floors ? belowFloors(scored, floors) : []
  return {status: fallen.length > 0 ? 1 : 0, output: reportOf(scored, labels, answers, options), complaint: fallen.join('\n')}
}

/** A label that does not fit its statement would count as a mistake of the linter. */
function refuseMisfits(labels: readonly Label[], answers: ReadonlyMap<string, Answer>, {corpus, labels: file}: EvaluateOptions): void {
  const misfits = labels.flatMap((label) => misfitsOf(label, answers.get(label.path)?.lines ?? []).map((misfit) => `${join(corpus, label.path)}: ${misfit}`))
  const more = misfits.length > 1 ? ` (${misfits.length - 1} more like this)` : ''
  if (misfits[0] !== undefined) throw new Refusal(`A label in ${file} does not fit its nomination. ${misfits[0]}${more}.`)
}

function reportOf(scored: readonly Scored[], labels: readonly Label[], answers: ReadonlyMap<string, Answer>, options: EvaluateOptions): string {
  const elections = options.byElection ? byElection(labels, answers) : null
  if (options.format === 'json') return toJson(elections ? elections.map(electionJson) : figuresByRow(scored), 2)
  const tables = elections ? electionTable(elections) : rowTable(scored)
  return options.show ? `${errorList(scored, options.corpus)}\n\n${tables}`.trimStart() : tables
}

/** The scores of each election, oldest first. */
function byElection(labels: readonly Label[], answers: ReadonlyMap<string, Answer>): ElectionScore[] {
  const {cycles, cycleNamed} = builtIn.createElection()
  const cycleOf = ({path}: Label) => cycleNamed(builtIn.layout.placeOf(path)?.cycle ?? '')
  return cycles.flatMap((cycle) => {
    const own = labels.filter((label) => cycleOf(label) === cycle)
    return own.length === 0 ? [] : [{election: cycle.name, nominations: own.length, scored: score(own, answers)}]
  })
}

function electionJson({election, nominations, scored}: ElectionScore): object {
  return {election, nominations, rows: figuresByRow(scored)}
}

function figuresByRow(scored: readonly Scored[]): object {
  return Object.fromEntries(scored.map(({row, figures}) => [row.name, figures]))
}
