import {existsSync} from 'node:fs'
import {dirname, relative, resolve} from 'node:path'
import {placeOf} from '../../community/openstack/place.js'
import type {FileResult, Problem} from '../../rule/result.js'
import {DataError} from '../data/data-error.js'
import {anywhere, checkoutAround} from '../data/reach.js'
import {isSystemError, sentenceOf} from '../files/read-file.js'
import {toSlashes} from '../files/slashes.js'
import type {PipelineResult} from '../pipeline.js'
import {shownOf} from '../shown.js'
import {Unwritten} from '../write/unwritten.js'
import {standardFile} from './standard-file.js'
import {type Change, changed, countByRule, isLoose, type Judged, type RuleCounts, type Suppressions, unsuppressed} from './suppressions.js'
import {type ReadSuppressions, readSuppressions, textOf, writeSuppressions} from './suppressions-file.js'

/** Which suppressions file a run takes, and what it does with it. */
export interface SuppressionsOptions {
  /** A file that must be there unless findings are to be suppressed; null for the standard one, if there is one. */
  readonly file: string | null
  /** The folder that the paths in it count from; its own. */
  readonly base?: string
  /** What is written into it; left out, nothing. */
  readonly change?: Change
}

/** A file that was linted. */
export interface LintedFile {
  readonly absolute: string
  readonly isJudged: Judged
  readonly maximumFindings: number
}

/** What could not be done, and what a person should know. */
export interface Told {
  readonly problems: readonly Problem[]
  readonly notices: readonly string[]
}

/** The suppressions of one run. */
export interface Suppressing {
  /** A file's result without what is accepted. */
  resultOf(file: LintedFile, outcome: PipelineResult): FileResult
  /** After the last file: writes what is to be written. */
  end(): Promise<Told>
}

const nothing: RuleCounts = new Map()

/** Reads the suppressions file of a run; gives a problem where it cannot be used. */
export async function openSuppressing({file, base, change}: SuppressionsOptions, cwd: string): Promise<Suppressing | Problem> {
  const absolute = resolve(cwd, file ?? standardFile)
  const shown = toSlashes(relative(cwd, absolute))
  const problem = (message: string): Problem => ({path: shown, message})
  let read: ReadSuppressions | null
  try {
    read = await readSuppressions(absolute, file === null ? checkoutAround(cwd) : anywhere)
  } catch (cause) {
    if (cause instanceof DataError) return problem(cause.message)
    if (isSystemError(cause)) return problem(sentenceOf(cause))
    throw cause
  }
  if (!read && (change?.kind === 'prune' || (file !== null && !change)))
    return problem('does not exist; create it with --suppress-all, or leave out the option that needs it.')
  if (!read && change && placeOf(toSlashes(absolute)))
    return problem('would lie among the nominations; run in the root of the repository, or name a place with --suppressions-location.')
  return new Run({file: absolute, shown, base: base === undefined ? dirname(absolute) : resolve(cwd, base), change: change ?? null, read})
}

/** Where a run's suppressions lie, and what they were before. */
interface Start {
  readonly file: string
  readonly shown: string
  readonly base: string
  readonly change: Change | null
  readonly read: ReadSuppressions | null
}

class Run implements Suppressing {
  readonly #start: Start
  /** What is accepted, as far as the run has come. */
  readonly #accepted: Map<string, RuleCounts>
  /** Files of which more is accepted than is found. */
  readonly #loose: string[] = []

  constructor(start: Start) {
    this.#start = start
    this.#accepted = new Map(start.read?.suppressions)
  }

  resultOf({absolute, isJudged, maximumFindings}: LintedFile, {result, findings, errors}: PipelineResult): FileResult {
    const path = toSlashes(relative(this.#start.base, absolute))
    const found = countByRule(findings)
    // A rule that broke may have found less than there is.
    const isSure: Judged = (rule) => isJudged(rule) && errors.every((each) => each.rule !== rule)
    this.#note(path, found, isSure)
    const accepted = this.#accepted.get(path)
    if (!accepted) return result
    const left = unsuppressed(findings, accepted)
    const suppressed = findings.length - left.length
    if (suppressed === 0) return result
    const shown = shownOf(left, maximumFindings)
    const kept = new Set(left)
    return {...result, ...shown, counts: {...shown.counts, suppressed}, accepted: findings.filter((finding) => !kept.has(finding))}
  }

  #note(path: string, found: RuleCounts, isJudged: Judged): void {
    const before = this.#accepted.get(path) ?? nothing
    const {change} = this.#start
    if (!change) {
      if (isLoose(before, found, isJudged)) this.#loose.push(path)
      return
    }
    const after = changed(change, before, found, isJudged)
    if (after.size > 0) this.#accepted.set(path, after)
    else this.#accepted.delete(path)
  }

  async end(): Promise<Told> {
    const {change, shown} = this.#start
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
    return [`${this.#start.shown} accepts more findings than there are in ${files}; run with --prune-suppressions, so that no new findings take their place.`]
  }

  #dropGone(): void {
    for (const path of this.#accepted.keys()) if (!existsSync(resolve(this.#start.base, path))) this.#accepted.delete(path)
  }

  /** @returns what was done, for a person */
  async #write(): Promise<string> {
    const {file, shown, read} = this.#start
    const before: Suppressions = read?.suppressions ?? new Map()
    if (textOf(before) === textOf(this.#accepted)) return `${read ? `${shown} is unchanged` : `There is nothing to suppress, so ${shown} was not written`}.`
    await writeSuppressions(file, read?.bytes ?? null, this.#accepted)
    const [was, is] = [before, this.#accepted].map(totalOf)
    return `${shown} written: it accepts ${is === 1 ? '1 error or warning' : `${is} errors and warnings`} now (before: ${was}).`
  }
}

function totalOf(suppressions: Suppressions): number {
  return [...suppressions.values()].flatMap((rules) => [...rules.values()]).reduce((sum, count) => sum + count, 0)
}
