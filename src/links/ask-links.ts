import {lookup} from 'node:dns/promises'
import type {Answer} from './answer.js'
import type {Cache} from './cache.js'
import {Client} from './client.js'
import {type Clock, systemClock} from './clock.js'
import {Guard, type Resolve} from './guard.js'
import {isAllowedHost, type LinkOptions} from './options.js'
import {Queue} from './queue.js'
import {visit} from './visit.js'

/** How far a run is. */
export interface Progress {
  /** Links that have their answer. */
  readonly answered: number
  readonly total: number
  /** The host of the last answer. */
  readonly host: string
}

/** What a run of links needs beside the configuration. */
export interface LinkRun {
  readonly options: LinkOptions
  /** Of this tool; goes into the User-Agent. */
  readonly version: string
  readonly cache?: Cache | null
  /** Told after each answer. */
  readonly onProgress?: ((progress: Progress) => void) | undefined
  readonly clock?: Clock
  /** Names to addresses; the system's resolver if left out. */
  readonly resolve?: Resolve
  /** FOR TESTS: lets links reach this machine, on any port. No configuration and no option of the command line sets it. */
  readonly permitLoopback?: boolean
  /** FOR TESTS: a certificate (PEM) to trust beside the system's. */
  readonly ca?: string
}

/**
 * Asks every address (as `webAddressOf` gives them) once. Resolves with an answer for each of them, whatever the network does; the same
 * address twice is one question.
 */
export async function askLinks(addresses: Iterable<string>, run: LinkRun): Promise<Map<string, Answer>> {
  const {options, cache, clock = systemClock} = run
  const guard = new Guard(run.resolve ?? ((host) => lookup(host, {all: true})), run.permitLoopback ?? false)
  const signal = AbortSignal.timeout(options.budget * 1000)
  const deadline = clock.now() + options.budget * 1000
  const client = new Client({
    guard,
    signal,
    timeout: options.timeout * 1000,
    proxy: options.proxy,
    userAgent: `nomination-lint/${run.version} (link check of election nominations)`,
    ca: run.ca,
  })
  const visits = {client, guard, clock, options, signal, deadline, queue: new Queue(clock, signal, deadline)}
  const asked = [...new Set(addresses)]
  const waiting: Answer = {state: 'unknown', reason: 'it was not asked', redirects: [], movedTo: null}
  const answers = new Map(asked.map((address) => [address, waiting]))
  let answered = 0
  const fresh = new Set<string>()
  const missing: string[] = []
  const keep = (address: string, answer: Answer) => {
    answers.set(address, answer)
    run.onProgress?.({answered: ++answered, total: asked.length, host: new URL(address).host})
  }

  await Promise.all(
    asked.map(async (address) => {
      const cached = cache?.get(address, options.cacheDays)
      if (cached && [address, ...cached.redirects].every((hop) => isOpen(hop, guard, options))) return keep(address, cached)
      fresh.add(address)
      const {answer, isHostMissing} = await visit(address, visits)
      if (isHostMissing) missing.push(address)
      keep(address, answer)
    }),
  ).finally(() => client.close())

  // Without a network every host "does not exist": only where another name was found does a missing one mean anything.
  for (const address of missing) {
    const answer = answers.get(address)
    if (!answer) continue
    answers.set(address, guard.resolved.size > 0 ? {...answer, state: 'gone'} : {...answer, reason: 'no host’s name could be looked up (is there a network?)'})
  }
  for (const [address, answer] of answers) if (fresh.has(address)) cache?.set(address, answer)
  return answers
}

/** Whether neither the guard nor the configuration keeps an address from being asked; for those that they do, a cache must not answer. */
function isOpen(address: string, guard: Guard, options: LinkOptions): boolean {
  const url = new URL(address)
  return guard.refusal(url) === null && isAllowedHost(url.hostname, options)
}
