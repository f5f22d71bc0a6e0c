import {parseArgs} from 'node:util'
import {Refusal} from './refusal.js'

export interface EvaluateOptions {
  /** A folder that holds `candidates/`. */
  readonly corpus: string
  readonly labels: string
  /** The file with the floors that rows must reach; null for none. */
  readonly floors: string | null
  /** The file to write new floors to, derived from the measured figures; null for none. */
  readonly newFloors: string | null
  readonly show: boolean
  readonly format: 'table' | 'json'
  readonly byElection: boolean
  /** Whether to put faults into the nominations, instead of scoring them as they are. */
  readonly faults: boolean
}

/** What is evaluated by default. */
export interface Defaults {
  readonly corpus: string
  readonly labels: string
  readonly floors: string
}

/** @throws {Refusal} says which argument is wrong */
export function optionsIn(args: readonly string[], defaults: Defaults): EvaluateOptions {
  const {corpus, labels, by, format, show, floors, faults, 'set-floors': setFloors} = parsed(args)
  if ((corpus === undefined) !== (labels === undefined)) refuse('--corpus and --labels must be used together')
  if (format !== 'table' && format !== 'json') refuse(`--format ${format}: expected table or json`)
  if (by !== undefined && by !== 'election') refuse(`--by ${by}: expected election`)
  if ((floors || setFloors) && corpus !== undefined) refuse(`Floors cannot be used with --corpus: they are those of ${defaults.corpus}`)
  if (faults && (floors || setFloors || by !== undefined)) refuse('--faults cannot be used with --floors, --set-floors or --by')
  return {
    corpus: corpus ?? defaults.corpus,
    labels: labels ?? defaults.labels,
    floors: floors ? defaults.floors : null,
    newFloors: setFloors ? defaults.floors : null,
    show,
    format,
    byElection: by !== undefined,
    faults,
  }
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        corpus: {type: 'string'},
        labels: {type: 'string'},
        by: {type: 'string'},
        format: {type: 'string', default: 'table'},
        show: {type: 'boolean', default: false},
        floors: {type: 'boolean', default: false},
        'set-floors': {type: 'boolean', default: false},
        faults: {type: 'boolean', default: false},
      },
    }).values
  } catch (cause) {
    return refuse(cause instanceof Error ? cause.message : String(cause))
  }
}

function refuse(message: string): never {
  throw new Refusal(`${message}; evaluation/README.md describes the options.`)
}
