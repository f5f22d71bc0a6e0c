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

export interface Progress {
  /** Links that have been answered. */
  readonly answered: number
  readonly total: number
  /** The host of the last answer, or at the beginning of the first link. */
  readonly host: string
}

export interface LinkRun {
  /** The version of this tool, for the User-Agent. */
  readonly version: string
  readonly cache?: Cache | null
  /** Called at the beginning and after each answer. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly clock?: Clock
  /** Looks addresses up; by default the system's resolver. */
  readonly resolve?: Resolve
  /** FOR TESTS: lets links reach this machine, on any port. No configuration or option sets it. */
  readonly permitLoopback?: boolean
  /** FOR TESTS: a certificate (PEM) to trust in addition to the system's. */
  readonly ca?: string
}

/** The links of all files with one configuration, as `webAddressOf` returns them. */
export interface LinkGroup {
  readonly options: LinkOptions
  readonly addresses: Iterable<string>
}

/** What the groups of a run share. */
interface Asking {
  readonly run: LinkRun
  readonly clock: Clock
  readonly guard: Guard
  readonly queue: Queue
  /** When the run began, in milliseconds since the epoch. */
  readonly start: number
  /** Addresses that have been requested, and with which options. */
  readonly visited: Map<string, {readonly options: LinkOptions; readonly visited: Promise<RequestOutcome>}>
  onAnswered(address: string): void
}

/**
 * Requests every address once, even if several configurations apply to it, unless these differ in whether or how to request it. Resolves
 * with an answer for each address of each group, whatever the network does.
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

/** Requests the links of one configuration. Answers from the cache are of type `Answer`; others are `RequestOutcome`s. */
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

/** The final answers. Without a network no host can be found, so a missing host is `gone` only if another one was found. */
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

/** Whether an answer to a request with other options is valid for these options too. */
function holdsFor(options: LinkOptions, address: string, {state, excludedBy, redirects}: Answer, others: LinkOptions): boolean {
  if (excludedBy === 'configuration' || ![address, ...redirects].every((hop) => isAllowedHost(new URL(hop).hostname, options))) return false
  // A longer timeout, or another route, may lead to an answer.
  return state !== 'unknown' || (options.timeout === others.timeout && options.budget === others.budget && options.proxy === others.proxy)
}

/** Whether the guard and the configuration allow addresses to be requested; otherwise the cache must not answer for them. */
function areOpen(addresses: readonly string[], guard: Guard, options: LinkOptions): boolean {
  return addresses.every((address) => {
    const url = new URL(address)
    return guard.refusal(url) === null && isAllowedHost(url.hostname, options)
  })
}
