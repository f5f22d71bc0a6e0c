import type {Answer} from './answer.js'
import {type Client, type Reply, statusText} from './client.js'
import type {Clock} from './clock.js'
import type {Failure} from './failure.js'
import type {Guard} from './guard.js'
import {isAllowedHost, type LinkOptions} from './options.js'
import {PauseTooLong, type Queue} from './queue.js'

export interface RequestContext {
  readonly client: Client
  readonly guard: Guard
  readonly queue: Queue
  readonly clock: Clock
  readonly options: LinkOptions
  /** Aborts when the run's time is used up. */
  readonly signal: AbortSignal
  /** When `signal` aborts, in milliseconds since the epoch. */
  readonly deadline: number
}

export interface RequestOutcome {
  readonly answer: Answer
  /** The host's name is unknown, which is only `gone` if the run could resolve another. */
  readonly isHostMissing: boolean
}

const mostRedirects = 5
const mostRetries = 2
const firstPause = 1000

/** Requests an address until there is an answer: follows redirects, checks each hop, and retries if that may help. */
export async function requestAnswer(address: string, context: RequestContext): Promise<RequestOutcome> {
  const redirects: string[] = []
  let movedTo: string | null = null
  let isPermanent = true
  let url = new URL(address)
  const end = (state: Answer['state'], reason: string, more: Partial<Answer> = {}) => ({
    answer: {state, reason, redirects, movedTo: state === 'ok' ? movedTo : null, ...more},
    isHostMissing: false,
  })
  for (;;) {
    const refusal = context.guard.refusal(url)
    if (refusal) return end('excluded', refusal, {excludedBy: 'guard'})
    if (!isAllowedHost(url.hostname, context.options)) return end('excluded', 'the configuration excludes its host', {excludedBy: 'configuration'})
    const reply = await askPatiently(url, context)
    if ('kind' in reply) {
      if (reply.kind === 'refused-by-guard') return end('excluded', reply.reason, {excludedBy: 'guard'})
      return {...end('unknown', reply.reason), isHostMissing: reply.kind === 'no-host'}
    }
    const {status, location} = reply
    // 416: the server has the page, but not the requested range.
    if ((status >= 200 && status < 300) || status === 416) return end('ok', `the server answers ${statusText(status)}`)
    if (status === 404 || status === 410) return end('gone', `the server answers ${statusText(status)}`)
    if (![301, 302, 303, 307, 308].includes(status)) return end('unknown', `the server answers ${statusText(status)}`)

    const next = location ? parsed(location, url) : null
    if (!next) return end('unknown', `the server answers ${statusText(status)}, but not with an address to go to`)
    url = next
    url.hash = ''
    if (url.href === address || redirects.includes(url.href)) return end('unknown', 'its redirects form a loop')
    if (redirects.length === mostRedirects) return end('unknown', `it redirects more than ${mostRedirects} times`)
    redirects.push(url.href)
    isPermanent &&= status === 301 || status === 308
    if (isPermanent) movedTo = url.href
  }
}

/** One hop: HEAD, then GET if HEAD fails, then GET again after a pause if that may help. */
async function askPatiently(url: URL, context: RequestContext): Promise<Reply | Failure> {
  const {clock, signal, deadline} = context
  let reply = await askOnce('HEAD', url, context, firstPause)
  // Many servers answer for their pages only with GET.
  if ('status' in reply && reply.status >= 400 && !wantsPause(reply)) reply = await askOnce('GET', url, context, firstPause)
  for (let retry = 0; retry < mostRetries && mayPass(reply); retry++) {
    const pause = firstPause * 2 ** retry
    if (clock.now() + pauseAfter(reply, clock, pause) > deadline) return reply
    if (!wantsPause(reply)) await clock.wait(pause, signal).catch(() => {})
    reply = await askOnce('GET', url, context, pause * 2)
  }
  return reply
}

/** One request, when it is the host's turn. A pause that the host asks for starts before its next request. */
async function askOnce(method: 'HEAD' | 'GET', url: URL, {queue, client, clock, signal, deadline}: RequestContext, ourPause: number): Promise<Reply | Failure> {
  const usedUp: Failure = {kind: 'other', reason: 'the time for checking links has run out'}
  try {
    const reply = await queue.run(url.hostname, {signal, deadline}, async () => {
      if (signal.aborted) return usedUp
      const reply = await client.ask(method, url)
      if (wantsPause(reply)) queue.pause(url.hostname, pauseAfter(reply, clock, ourPause))
      return reply
    })
    return 'kind' in reply && signal.aborted ? usedUp : reply
  } catch (error) {
    if (error instanceof PauseTooLong) return {kind: 'other', reason: 'its host accepts no more requests for now'}
    if (signal.aborted) return usedUp
    throw error
  }
}

/** Whether the host asks for a pause. */
function wantsPause(reply: Reply | Failure): boolean {
  return 'status' in reply && (reply.status === 429 || (reply.status === 503 && reply.retryAfter !== null))
}

/** Whether the same request may succeed soon. */
function mayPass(reply: Reply | Failure): boolean {
  if ('kind' in reply) return reply.kind === 'cut'
  return reply.status === 429 || (reply.status >= 500 && reply.status !== 501)
}

/** Milliseconds to wait: `Retry-After` (RFC 9110, 10.2.3: seconds or a date), or our own pause if it cannot be parsed. */
function pauseAfter(reply: Reply | Failure, clock: Clock, ourPause: number): number {
  if ('kind' in reply || !wantsPause(reply) || reply.retryAfter === null) return ourPause
  if (/^\d{1,9}$/.test(reply.retryAfter)) return Number(reply.retryAfter) * 1000
  const date = Date.parse(reply.retryAfter)
  return Number.isNaN(date) ? ourPause : Math.max(0, date - clock.now())
}

/** An address resolved relative to another; null if it is invalid. (`URL.canParse` of Node 20 refuses letters such as `é` after many calls.) */
function parsed(location: string, base: URL): URL | null {
  try {
    return new URL(location, base)
  } catch {
    return null
  }
}
