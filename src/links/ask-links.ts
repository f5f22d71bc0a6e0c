import {lookup} from 'node:dns/promises'
import {setMaxListeners} from 'node:events'
import type {Answer} from './answer.js'
import type {Cache} from './cache.js'
import {Client} from './client.js'
import {type Clock, systemClock} from './clock.js'
import {Guard, type Resolve} from './guard.js'
import {isAllowedHost, type LinkOptions} from './options.js'
import {Queue} from './queue.js'
import {type RequestOutcome, requestAnswer} from './request-answer.js'

/** How far a run is. */
export interface Progress {
  /** Links that have their answer. */
  readonly answered: number
  readonly total: number
  /** The host of the last answer; of the first link, where there is none yet. */
  readonly host: string
}

/** What a run of links needs beside the configuration. */
export interface LinkRun {
  /** Of this tool; goes into the User-Agent. */
  readonly version: string
  readonly cache?: Cache | null
  /** Told at the beginning and after each answer. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly clock?: Clock
  /** Names to addresses; the system's resolver if left out. */
  readonly resolve?: Resolve
  /** FOR TESTS: lets links reach this machine, on any port. No configuration and no option of the command line sets it. */
  readonly permitLoopback?: boolean
  /** FOR TESTS: a certificate (PEM) to trust beside the system's. */
  readonly ca?: string
}

/** The links of all files under one configuration, as `webAddressOf` gives them. */
export interface LinkGroup {
  readonly options: LinkOptions
  readonly addresses: Iterable<string>
}

/** What the groups of a run share: manners, the guard and the time are the run's, not a configuration's. */
interface Asking {
  readonly run: LinkRun
  readonly clock: Clock
  readonly guard: Guard
  readonly queue: Queue
  /** When the run began, in milliseconds since the epoch. */
  readonly start: number
  /** What is asked already, and under which options. */
  readonly visited: Map<string, {readonly options: LinkOptions; readonly visited: Promise<RequestOutcome>}>
  /** Tells that an address has its answer. */
  onAnswered(address: string): void
}

/**
 * Asks every address once, also where it stands under several configurations (unless they disagree on whether, or how long, to ask).
 * Resolves with an answer for each address of each group, whatever the network does.
 */
export async function askLinks(groups: readonly LinkGroup[], run: LinkRun): Promise<Map<LinkOptions, Map<string, Answer>>> {
  const {clock = systemClock, onProgress} = run
  const distinct = groups.map(({options, addresses}) => ({options, addresses: [...new Set(addresses)]}))
  const total = distinct.reduce((sum, {addresses}) => sum + addresses.length, 0)
  const first = distinct.flatMap(({addresses}) => addresses)[0]
  let answered = 0
  if (first !== undefined) onProgress?.({answered, total, host: new URL(first).host})
  const asking: Asking = {
    run,
    clock,
    guard: new Guard(run.resolve ?? ((host) => lookup(host, {all: true})), run.permitLoopback ?? false),
    queue: new Queue(clock),
    start: clock.now(),
    visited: new Map(),
    onAnswered: (address) => onProgress?.({answered: ++answered, total, host: new URL(address).host}),
  }
  const visits = await Promise.all(distinct.map(({options, addresses}) => askGroup(addresses, options, asking)))
  return new Map(distinct.map(({options}, index) => [options, answersOf(visits[index] ?? new Map(), asking)]))
}

/** Asks what stands under one configuration; an answer out of the cache is no `RequestOutcome`, for it was not asked now. */
async function askGroup(addresses: readonly string[], options: LinkOptions, asking: Asking): Promise<Map<string, RequestOutcome | Answer>> {
  const {run, clock, guard, queue, start, visited} = asking
  const signal = AbortSignal.timeout(options.budget * 1000)
  setMaxListeners(0, signal) // each request listens, and Node would warn of a leak at eleven
  const client = new Client({
    guard,
    signal,
    timeout: options.timeout * 1000,
    proxy: options.proxy,
    userAgent: `nomination-lint/${run.version} (link check of election nominations)`,
    ca: run.ca,
  })
  const deadline = start + options.budget * 1000
  const ask = async (address: string): Promise<RequestOutcome | Answer> => {
    const cached = run.cache?.get(address, options.cacheDays)
    if (cached && areOpen([address, ...cached.redirects], guard, options)) return cached
    const before = visited.get(address)
    const known = before && (await before.visited)
    if (known && holdsFor(options, address, known.answer, before.options)) return known
    const visiting = requestAnswer(address, {client, guard, clock, options, signal, deadline, queue})
    visited.set(address, {options, visited: visiting})
    return visiting
  }
  const asked = addresses.map(async (address) => {
    const answer = await ask(address)
    asking.onAnswered(address)
    return [address, answer] as const
  })
  return new Map(await Promise.all(asked).finally(() => client.close()))
}

/** The answers, when all are there: without a network every host "does not exist", so a missing one means something only where another was found. */
function answersOf(visits: ReadonlyMap<string, RequestOutcome | Answer>, {guard, run}: Asking): Map<string, Answer> {
  const answers = new Map<string, Answer>()
  for (const [address, visited] of visits) {
    if (!('isHostMissing' in visited)) {
      answers.set(address, visited)
      continue
    }
    let {answer} = visited
    if (visited.isHostMissing)
      answer = guard.resolved.size > 0 ? {...answer, state: 'gone'} : {...answer, reason: 'no host name could be looked up (is there a network connection?)'}
    answers.set(address, answer)
    run.cache?.set(address, answer)
  }
  return answers
}

/** Whether an answer that was got under other options is one under these too. */
function holdsFor(options: LinkOptions, address: string, {state, excludedBy, redirects}: Answer, others: LinkOptions): boolean {
  if (excludedBy === 'configuration' || ![address, ...redirects].every((hop) => isAllowedHost(new URL(hop).hostname, options))) return false
  // Who waits longer, or goes another way, may come to know.
  return state !== 'unknown' || (options.timeout === others.timeout && options.budget === others.budget && options.proxy === others.proxy)
}

/** Whether neither the guard nor the configuration keeps addresses from being asked; for those that they do, a cache must not answer. */
function areOpen(addresses: readonly string[], guard: Guard, options: LinkOptions): boolean {
  return addresses.every((address) => {
    const url = new URL(address)
    return guard.refusal(url) === null && isAllowedHost(url.hostname, options)
  })
}
