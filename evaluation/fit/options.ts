import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {Refusal} from '../refusal.js'
import type {Penalty} from './logistic.js'

/** The evaluation's own nominations, and their labels. */
export const ownFolder = join(import.meta.dirname, '../nominations')
export const ownLabels = join(ownFolder, 'labels.jsonl')

export interface FitOptions {
  /** Nominations to learn from beside the evaluation's own: a folder that holds `candidates/`, and the file with their labels. */
  readonly given: readonly {readonly corpus: string; readonly labels: string}[]
  readonly isDry: boolean
  readonly show: boolean
  readonly penalty: Penalty
}

/** Chosen by cross-validation among half and twice as much of each. */
const chosen = {sparsity: '0.5', smallness: '0.3'}
const largestPenalty = 1000

/** @throws {Refusal} says which argument is wrong */
export function fitOptionsIn(args: readonly string[]): FitOptions {
  const {corpus: corpora, labels, 'dry-run': isDry, show, sparsity, smallness} = parsed(args)
  if (corpora.length !== labels.length)
    refuse(`--corpus is given ${times(corpora.length)} and --labels ${times(labels.length)}, but each --corpus needs its --labels`)
  if (corpora.length === 0 && !isDry)
    refuse('Without --corpus and --labels the weights would come from the nominations of the evaluation alone; give both, or add --dry-run')
  return {
    given: corpora.map((corpus, index) => ({corpus, labels: labels[index] ?? ''})),
    isDry,
    show,
    penalty: {sparsity: penaltyIn('--sparsity', sparsity), smallness: penaltyIn('--smallness', smallness)},
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        corpus: {type: 'string', multiple: true, default: []},
        labels: {type: 'string', multiple: true, default: []},
        'dry-run': {type: 'boolean', default: false},
        show: {type: 'boolean', default: false},
        sparsity: {type: 'string', default: chosen.sparsity},
        smallness: {type: 'string', default: chosen.smallness},
      },
    }).values
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause))
  }
}

function penaltyIn(option: string, text: string): number {
  const penalty = /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : 0
  return penalty > 0 && penalty <= largestPenalty ? penalty : refuse(`${option} ${text}: expected a number above 0, up to ${largestPenalty}`)
}

function times(count: number): string {
  return count === 1 ? 'once' : `${count} times`
}

function refuse(message: string): never {
  throw new Refusal(`${message}; evaluation/README.md describes the fit.`)
}
