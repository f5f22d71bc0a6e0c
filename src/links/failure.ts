import {errorCode} from '../system/error-code.js'
import {RefusedAddress} from './guard.js'

/** A request without an answer. */
export interface Failure {
  /** As a clause. */
  readonly reason: string
  readonly kind: 'no-host' | 'cut' | 'refused-by-guard' | 'other'
}

const reasons: Readonly<Record<string, string>> = {
  EAI_AGAIN: 'the name of its host could not be looked up just now',
  ECONNREFUSED: 'its host refuses connections',
  ENETUNREACH: 'its host cannot be reached from here',
  EHOSTUNREACH: 'its host cannot be reached from here',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its host shows a certificate for another host',
  CERT_HAS_EXPIRED: 'its host’s certificate has expired',
  UND_ERR_HEADERS_OVERFLOW: 'the server’s answer is too large',
}
const cut = new Set(['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET', 'UND_ERR_CLOSED'])
const late = new Set(['ETIMEDOUT', 'UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

/** Says why a request to a host failed, from an error of undici or a socket. */
export function failureOf(error: unknown, host: string): Failure {
  if (error instanceof RefusedAddress) return {kind: 'refused-by-guard', reason: 'its host’s name leads to an address that is not on the public internet'}
  const code = errorCode(error) ?? ''
  // A proxy that does not exist says nothing about the host.
  if (code === 'ENOTFOUND' && !isAbout(error, host)) return {kind: 'other', reason: 'the proxy named in the environment variables could not be found'}
  if (code === 'ENOTFOUND') return {kind: 'no-host', reason: 'there is no such host'}
  if (cut.has(code)) return {kind: 'cut', reason: 'its host cuts the connection'}
  if (late.has(code) || (error instanceof Error && error.name === 'TimeoutError')) return {kind: 'other', reason: 'its host takes too long to answer'}
  const known = reasons[code]
  if (known) return {kind: 'other', reason: known}
  if (/CERT|SIGNATURE|^ERR_SSL|^ERR_TLS|^EPROTO/.test(code)) return {kind: 'other', reason: `no secure connection to its host could be made (${code})`}
  if (code.startsWith('HPE_') || (error instanceof Error && error.name === 'HTTPParserError'))
    return {kind: 'other', reason: 'the server does not answer in HTTP'}
  return {kind: 'other', reason: code ? `the request failed (${code})` : 'the request failed'}
}

function isAbout(error: unknown, host: string): boolean {
  return !(error instanceof Error && 'hostname' in error && typeof error.hostname === 'string') || error.hostname === host
}
