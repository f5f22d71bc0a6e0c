import type {LookupAddress} from 'node:dns'
import {isIP, type LookupFunction} from 'node:net'
import {isLoopback, isPublicAddress} from './address.js'

/**
 * The guard against server-side request forgery. Strangers write statements that are linted on other people's machines, so links must not reach
 * what only that machine can reach: its own services, its neighbours, the cloud's metadata address.
 *
 * The guard is used twice, and both are needed. `refusal` checks the URL before every request, including redirects: scheme, port, credentials,
 * and numeric addresses, for which `lookup` is never called (URL has already normalised `0x7f.1` and `2130706433`). `lookup` is handed to the
 * socket: it resolves a name once, refuses it if any address is not public, and returns those addresses, so that no second look-up can differ.
 */
export class Guard {
  /** Names with public addresses, which prove that the network works. */
  readonly resolved = new Set<string>()
  readonly #resolve: Resolve
  readonly #permitLoopback: boolean

  constructor(resolve: Resolve, permitLoopback: boolean) {
    this.#resolve = resolve
    this.#permitLoopback = permitLoopback
  }

  /** Why a URL must not be requested, as a clause; null where it may. */
  refusal(url: URL): string | null {
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return `only http and https links are requested, not ${url.protocol.slice(0, -1)}`
    if (url.username || url.password) return 'it contains a user name or a password'
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host)) {
      if (this.#permitLoopback && isLoopback(host)) return null
      if (!isPublicAddress(host)) return `${host} is not a public internet address`
    }
    if (/(?:^|\.)localhost\.?$/.test(host) && !this.#permitLoopback) return 'localhost is a different machine for each reader'
    if (!['', '80', '443'].includes(url.port) && !this.#permitLoopback) return `only ports 80 and 443 are used, not ${url.port}`
    return null
  }

  /** A `lookup` for `net.connect` that fails with `RefusedAddress` where a name has an address that is not public. */
  readonly lookup: LookupFunction = (hostname, options, callback) => {
    this.#resolve(hostname).then(
      (addresses) => {
        const refused = addresses.find(({address}) => !this.#permits(address))
        const [first] = addresses
        if (refused) return callback(new RefusedAddress(hostname), '')
        if (!first) return callback(Object.assign(new Error(`no address for ${hostname}`), {code: 'ENOTFOUND'}), '')
        this.resolved.add(hostname)
        if (options.all) callback(null, addresses)
        else callback(null, first.address, first.family)
      },
      (error) => callback(error, ''),
    )
  }

  #permits(address: string): boolean {
    return isPublicAddress(address) || (this.#permitLoopback && isLoopback(address))
  }
}

/** Returns all addresses of a name, or rejects as `dns.promises.lookup` does (`ENOTFOUND`, `EAI_AGAIN`). */
export type Resolve = (hostname: string) => Promise<LookupAddress[]>

/** A name with an address that the guard refuses. The message does not contain the address, which may be a secret of the network. */
export class RefusedAddress extends Error {
  constructor(hostname: string) {
    super(`${hostname} leads to an address that is not on the public internet`)
  }
}
