import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** The resources that a process used. */
export interface Usage {
  /** Seconds from its start to its end, as seen from outside. */
  readonly wall: number
  /** Seconds of processor time, user and system, of all its threads; NaN if nothing can tell. */
  readonly cpu: number
  /** Largest resident size, in megabytes; NaN if nothing can tell. */
  readonly peak: number
}

/** A process to measure. */
export interface Call {
  /** The arguments of `node`, or of another program. */
  readonly args: readonly string[]
  /** By default node. */
  readonly program?: string
  /** A node other than the one that runs the bench. */
  readonly node?: string
  readonly cwd?: string
  /** The exit statuses of success; by default 0 and 1. */
  readonly statuses?: readonly number[]
  /** How often it runs at most, if it takes seconds. */
  readonly mostRuns?: number
  /** A text that its output must hold; otherwise it did not do its job. */
  readonly says?: string
}

/** Runs a call and returns what it used; throws an error with a readable message if the call did not do its job. */
export type Meter = (call: Call) => Usage

/** GNU time, which measures any program as node measures itself. */
const time = '/usr/bin/time'

/** Makes the meter; needs a folder that it can write to. Node reports its own figures at its end; those of other programs come from GNU time. */
export function createMeter(folder: string): Meter {
  const probe = join(folder, 'probe.cjs')
  const answer = join(folder, 'usage.json')
  writeFileSync(
    probe,
    `process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  require('node:fs').writeFileSync(${JSON.stringify(answer)}, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024}))
})\n`,
  )
  return ({program, node = process.execPath, args, cwd = process.cwd(), statuses = [0, 1], says}) => {
    rmSync(answer, {force: true})
    const command = program === undefined ? [node, '--require', probe, ...args] : [...timing(answer), program, ...args]
    const [first = '', ...rest] = command
    const start = process.hrtime.bigint()
    const {status, stdout, stderr, error} = spawnSync(first, rest, {cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 30})
    const wall = Number(process.hrtime.bigint() - start) / 1e9
    const name = [program ?? 'node', ...args].join(' ').slice(0, 200)
    if (error) throw new Error(`${name}: ${error.message}`)
    if (status === null || !statuses.includes(status)) throw new Error(`${name} ended with ${status}: ${`${stderr}${stdout}`.trim().slice(-500)}`)
    if (says !== undefined && !`${stdout}${stderr}`.includes(says)) throw new Error(`${name} said nothing of ${says}`)
    return {wall, ...usageIn(answer)}
  }
}

function timing(answer: string): string[] {
  return existsSync(time) ? [time, '-o', answer, '-f', '{"user": %U, "system": %S, "kilobytes": %M}'] : []
}

/** The last line that the probe or GNU time wrote; GNU time first reports a status other than 0. */
function usageIn(answer: string): Pick<Usage, 'cpu' | 'peak'> {
  if (!existsSync(answer)) return {cpu: Number.NaN, peak: Number.NaN}
  const told: {cpu: number; peak: number} | {user: number; system: number; kilobytes: number} = JSON.parse(
    readFileSync(answer, 'utf8').trim().split('\n').at(-1) ?? '',
  )
  return 'cpu' in told ? told : {cpu: told.user + told.system, peak: told.kilobytes / 1024}
}

/** The median of each figure. */
function median(usages: readonly Usage[]): Usage {
  return {wall: middle(usages.map(({wall}) => wall)), cpu: middle(usages.map(({cpu}) => cpu)), peak: middle(usages.map(({peak}) => peak))}
}

/** The median; NaN for none. */
export function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

/** The result of measuring a command: the medians, or why it failed. */
export type Outcome = {readonly usage: Usage; readonly failure: null} | {readonly usage: null; readonly failure: string}

/** Seconds of wall time above which a command does not run again: while it runs, conditions could change for the others. */
const long = 20

/** Measures commands in turn, so that the load of the machine affects all of them alike; one that fails or takes long does not run again. */
export function inTurns(calls: readonly Call[], runs: number, meter: Meter): Outcome[] {
  const usages = calls.map((): Usage[] => [])
  const failures = new Map<number, string>()
  for (let run = 0; run < runs; run++) {
    calls.forEach((call, index) => {
      if (run >= (call.mostRuns ?? runs) || failures.has(index) || (usages[index] ?? []).some(({wall}) => wall > long)) return
      try {
        usages[index]?.push(meter(call))
      } catch (cause) {
        failures.set(index, cause instanceof Error ? cause.message : String(cause))
      }
    })
  }
  return calls.map((_, index) => {
    const failure = failures.get(index)
    return failure === undefined ? {usage: median(usages[index] ?? []), failure: null} : {usage: null, failure}
  })
}
