import {STATUS_CODES} from 'node:http'
import {Agent, type Dispatcher, EnvHttpProxyAgent, request} from 'undici'
import {type Failure, failureOf} from './failure.js'
import type {Guard} from './guard.js'

const mostBytes = 16 * 1024

export interface Reply {
  readonly status: number
  readonly location: string | null
  readonly retryAfter: string | null
}

export interface ClientOptions {
  readonly guard: Guard
  /** For one request, in milliseconds. */
  readonly timeout: number
  readonly proxy: 'none' | 'environment'
  readonly userAgent: string
  /** A certificate (PEM) to trust in addition to the system's. */
  readonly ca?: string | undefined
  /** Ends all requests. */
  readonly signal: AbortSignal
}

/** Sends single requests over guarded connections, without following redirects or retrying. */
export class Client {
  readonly #options: ClientOptions
  readonly #dispatcher: Dispatcher

  constructor(options: ClientOptions) {
    this.#options = options
    const {guard, timeout, ca} = options
    const agent = {
      connect: {lookup: guard.lookup, timeout, ...(ca && {ca})},
      headersTimeout: timeout,
      bodyTimeout: timeout,
      maxHeaderSize: mostBytes,
      maxResponseSize: mostBytes,
    }
    this.#dispatcher = options.proxy === 'environment' ? new EnvHttpProxyAgent({...agent, proxyTunnel: false}) : new Agent(agent)
  }

  /** Requests a URL that the guard has allowed; never throws. GET accepts the headers and at most 16 KB of the body, which is not used. */
  async ask(method: 'HEAD' | 'GET', url: URL): Promise<Reply | Failure> {
    const {timeout, userAgent, signal} = this.#options
    const controller = new AbortController()
    const {signal: end} = controller
    const timer = setTimeout(() => controller.abort(new DOMException('too late', 'TimeoutError')), timeout)
    const stop = () => controller.abort(signal.reason)
    signal.addEventListener('abort', stop, {once: true})
    if (signal.aborted) stop()
    try {
      const headers = {'user-agent': userAgent, accept: '*/*', ...(method === 'GET' && {range: `bytes=0-${mostBytes - 1}`})}
      const answer = request(url, {method, headers, dispatcher: this.#dispatcher, signal: end})
      // undici only looks at its signal once it is connected, so the timeout is kept here too.
      const late = new Promise<never>((_, reject) => end.addEventListener('abort', () => reject(end.reason), {once: true}))
      const {statusCode, headers: replyHeaders, body} = await Promise.race([answer, late])
      body.on('error', () => {}) // the status is known; the body does not matter
      if (method === 'HEAD') body.dump().catch(() => {})
      else body.destroy()
      return {status: statusCode, location: single(replyHeaders['location']), retryAfter: single(replyHeaders['retry-after'])}
    } catch (error) {
      return failureOf(error, url.hostname)
    } finally {
      clearTimeout(timer)
      signal.removeEventListener('abort', stop)
    }
  }

  close(): Promise<void> {
    return this.#dispatcher.destroy()
  }
}

function single(header: string | string[] | undefined): string | null {
  return (Array.isArray(header) ? header[0] : header) ?? null
}

/** `404 Not Found`. */
export function statusText(status: number): string {
  return [status, STATUS_CODES[status]].filter(Boolean).join(' ')
}
