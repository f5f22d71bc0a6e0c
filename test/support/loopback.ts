import {once} from 'node:events'
import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http'
import {createServer as createSecureServer} from 'node:https'
import type {AddressInfo} from 'node:net'
import {generate} from 'selfsigned'
import {onTestFinished} from 'vitest'

/** A server on this machine that lives as long as the test. */
export interface LoopbackServer {
  /** `http://127.0.0.1:40123`, without a slash at the end. */
  readonly origin: string
  readonly port: number
  /** `HEAD /page`, in the order of arrival. */
  readonly requests: readonly string[]
  readonly headers: readonly IncomingMessage['headers'][]
}

/** Starts an HTTP server; it ends with the test. */
export async function serve(answer: RequestListener): Promise<LoopbackServer> {
  return listen(createServer(), 'http', '127.0.0.1', answer)
}

/** Starts an HTTPS server that shows the given certificate; its origin names `localhost`. */
export async function serveSecurely({private: key, cert}: Certificate, answer: RequestListener): Promise<LoopbackServer> {
  return listen(createSecureServer({key, cert}), 'https', 'localhost', answer)
}

export interface Certificate {
  readonly private: string
  readonly cert: string
}

/** A self-signed certificate for one host name. */
export function certificateFor(host: string, validUntil?: Date): Promise<Certificate> {
  return generate([{name: 'commonName', value: host}], {
    keyType: 'ec',
    algorithm: 'sha256',
    notBeforeDate: new Date(Date.now() - 2 * 24 * 60 * 60 * 1000),
    notAfterDate: validUntil ?? new Date(Date.now() + 24 * 60 * 60 * 1000),
    extensions: [
      {name: 'basicConstraints', cA: true},
      {name: 'subjectAltName', altNames: [{type: 2, value: host}]},
    ],
  })
}

async function listen(server: Server, scheme: string, host: string, answer: RequestListener): Promise<LoopbackServer> {
  const requests: string[] = []
  const headers: IncomingMessage['headers'][] = []
  server.on('request', (request, response) => {
    requests.push(`${request.method} ${request.url}`)
    headers.push(request.headers)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(async () => {
    server.closeAllConnections()
    server.close()
    await once(server, 'close')
  })
  const {port} = server.address() as AddressInfo
  return {origin: `${scheme}://${host}:${port}`, port, requests, headers}
}
