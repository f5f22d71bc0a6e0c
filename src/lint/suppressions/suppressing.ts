import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {builtIn} from '../../community/index.js'
import type {FileResult, Problem} from '../../rule/result.js'
import {DataError} from '../data/data-error.js'
import {anywhere, checkoutAround} from '../data/reach.js'
import {toSlashes} from '../files/slashes.js'
import {isSystemError, whyUnreadable} from '../files/system-error.js'
import {limitFindings} from '../limit-findings.js'
import type {PipelineResult} from '../pipeline.js'
import {Unwritten} from '../write/unwritten.js'
import {standardFile} from './standard-file.js'
import {afterChange, countByRule, isLoose, type RuleCounts, type RuleTest, type Suppressions, type SuppressionsChange, unsuppressed} from './suppressions.js'
import {type ReadSuppressions, readSuppressions, suppressionsText, writeSuppressions} from './suppressions-file.js'

/** The options for suppressions. */
export interface SuppressionsOptions {
  /** A file that must exist unless findings are to be suppressed; null for the standard file, if there is one. */
  readonly file: string | null
  /** The folder that paths in the file start at; by default its own. */
  readonly base?: string
  /** What to write into the file; by default nothing. */
  readonly change?: SuppressionsChange
}

/** A linted file. */
export interface SuppressibleFile {
  readonly absolute: string
  readonly hasRun: RuleTest
  readonly maximumFindings: number
}

export interface SuppressionReport {
  readonly problems: readonly Problem[]
  readonly notices: readonly string[]
}

export interface Suppressing {
  /** The result without accepted findings. */
  resultOf(file: SuppressibleFile, outcome: PipelineResult): FileResult
  /** Writes the file, if asked to; called after the last file. */
  end(): Promise<SuppressionReport>
}

const nothing: RuleCounts = new Map()

/** Reads the suppressions file of a run; returns a problem where it cannot be used. */
export async function openSuppressing({file, base, change}: SuppressionsOptions, cwd: string): Promise<Suppressing | Problem> {
  const absolute = resolve(cwd, file ?? standardFile)
  const shown = toSlashes(relative(cwd, absolute))
  const problem = (message: string): Problem => ({path: shown, message})
  let read: ReadSuppressions | null
  try {
    read = await readSuppressions(absolute, file === null ? checkoutAround(cwd) : anywhere)
  } catch (cause) {
    if (cause instanceof DataError) return problem(cause.message)
    if (isSystemError(cause)) return problem(whyUnreadable(cause))
    throw cause
  }
  if (!read && (change?.kind === 'prune' || (file !== null && !change)))
    return problem('does not exist; create it with --suppress-all, or drop the option that needs it.')
  if (!read && change && builtIn.layout.placeOf(toSlashes(absolute)))
    return problem('would lie among the nominations; run in the root of the repository, or name a place with --suppressions-location.')
  return new RunSuppressions({file: absolute, shown, base: base === undefined ? dirname(absolute) : resolve(cwd, base), change: change ?? null, read})
}

interface SuppressionsState {
  readonly file: string
  readonly shown: string
  readonly base: string
  readonly change: SuppressionsChange | null
  readonly read: ReadSuppressions | null
}

class RunSuppressions implements Suppressing {
  readonly #state: SuppressionsState
  /** The current state. */
  readonly #accepted: Map<string, RuleCounts>
  /** Files for which more is accepted than is found. */
  readonly #loose: string[] = []

  constructor(state: SuppressionsState) {
    this.#state = state
    this.#accepted = new Map(state.read?.suppressions)
  }

  resultOf({absolute, hasRun, maximumFindings}: SuppressibleFile, {result, findings, errors}: PipelineResult): FileResult {
    const path = toSlashes(relative(this.#state.base, absolute))
    const found = countByRule(findings)
    // A rule that failed may have found too little.
    const isSure: RuleTest = (rule) => hasRun(rule) && errors.every((each) => each.rule !== rule)
    this.#note(path, found, isSure)
    const accepted = this.#accepted.get(path)
    if (!accepted) return result
    const left = unsuppressed(findings, accepted)
    const suppressed = findings.length - left.length
    if (suppressed === 0) return result
    const shown = limitFindings(left, maximumFindings)
    const kept = new Set(left)
    return {...result, ...shown, counts: {...shown.counts, suppressed}, accepted: findings.filter((finding) => !kept.has(finding))}
  }

  #note(path: string, found: RuleCounts, hasRun: RuleTest): void {
    const before = this.#accepted.get(path) ?? nothing
    const {change} = this.#state
    if (!change) {
      if (isLoose(before, found, hasRun)) this.#loose.push(path)
      return
    }
    const after = afterChange(change, before, found, hasRun)
    if (after.size > 0) this.#accepted.set(path, after)
    else this.#accepted.delete(path)
  }

  async end(): Promise<SuppressionReport> {
    const {change, shown} = this.#state
    if (!change) return {problems: [], notices: this.#looseNotice()}
    if (change.kind === 'prune') this.#dropGone()
    try {
      return {problems: [], notices: [await this.#write()]}
    } catch (cause) {
      if (!(cause instanceof Unwritten)) throw cause
      return {problems: [{path: shown, message: cause.message}], notices: []}
    }
  }

  #looseNotice(): string[] {
    const [first] = this.#loose
    if (first === undefined) return []
    const files = this.#loose.length === 1 ? first : `${this.#loose.length} nominations (${first} is the first)`
    return [`${this.#state.shown} accepts more findings than there are in ${files}; run with --prune-suppressions, so that it cannot hide new ones.`]
  }

  #dropGone(): void {
    for (const path of this.#accepted.keys()) if (!existsSync(resolve(this.#state.base, path))) this.#accepted.delete(path)
  }

  /** @returns a sentence that says what was done */
  async #write(): Promise<string> {
    const {file, shown, read} = this.#state
    const before: Suppressions = read?.suppressions ?? new Map()
    if (suppressionsText(before) === suppressionsText(this.#accepted))
      return `${read ? `${shown} is unchanged` : `There is nothing to suppress, so ${shown} was not written`}.`
    await writeSuppressions(file, read?.bytes ?? null, this.#accepted)
    const [was, is] = [before, this.#accepted].map(totalOf)
    return `${shown} written: it accepts ${is === 1 ? '1 error or warning' : `${is} errors and warnings`} now (before: ${was}).`
  }
}

function totalOf(suppressions: Suppressions): number {
  return [...suppressions.values()].flatMap((rules) => [...rules.values()]).reduce((sum, count) => sum + count, 0)
}
