import * as v from 'valibot'

const hostPhrase = 'the name of a host such as `docs.example.org`, or `*.example.org` for all hosts below it'
const host = v.pipe(v.string(hostPhrase), v.toLowerCase(), v.regex(/^(?:\*\.)?[a-z\d_-]+(?:\.[a-z\d_-]+)*$/, hostPhrase))
const hosts = v.array(host, 'a list of hosts, such as `["docs.example.org"]`')

function numberBetween(least: number, most: number, unit: string) {
  const phrase = `a number of ${unit} from ${least} to ${most}`
  return v.pipe(v.number(phrase), v.minValue(least, phrase), v.maxValue(most, phrase))
}

/** The key `links` of the configuration. */
export const linkOptions = v.strictObject(
  {
    /** Request these hosts only. */
    allow: v.optional(hosts),
    /** Never request these hosts. */
    deny: v.optional(hosts),
    /** Seconds for one request. */
    timeout: v.optional(numberBetween(0.01, 3600, 'seconds')),
    /** Seconds for all links of a run; links without an answer by then are unknown. */
    budget: v.optional(numberBetween(0.01, 3600, 'seconds')),
    /** How long `--cache` believes an answer; a link that is gone is requested again after one day. */
    cacheDays: v.optional(numberBetween(0, 365, 'days')),
    /** `environment` uses HTTP_PROXY, HTTPS_PROXY and NO_PROXY; the proxy then resolves names, out of the guard's sight. */
    proxy: v.optional(v.picklist(['none', 'environment'])),
  },
  'settings for links by name, such as `{timeout: 5}`',
)

export type LinkSettings = v.InferOutput<typeof linkOptions>

export interface LinkOptions {
  readonly allow: readonly string[] | null
  readonly deny: readonly string[]
  readonly timeout: number
  readonly budget: number
  readonly cacheDays: number
  readonly proxy: 'none' | 'environment'
}

export const defaultLinkOptions: LinkOptions = {allow: null, deny: [], timeout: 10, budget: 300, cacheDays: 7, proxy: 'none'}

/** Settings, completed with the given defaults. */
export function mergeLinkOptions(base: LinkOptions, {allow, deny, timeout, budget, cacheDays, proxy}: LinkSettings): LinkOptions {
  return {
    allow: allow ?? base.allow,
    deny: deny ?? base.deny,
    timeout: timeout ?? base.timeout,
    budget: budget ?? base.budget,
    cacheDays: cacheDays ?? base.cacheDays,
    proxy: proxy ?? base.proxy,
  }
}

/** Whether the configuration allows a host: on the allow list, if there is one, and not on the deny list. */
export function isAllowedHost(hostname: string, {allow, deny}: Pick<LinkOptions, 'allow' | 'deny'>): boolean {
  const name = hostname.replace(/\.$/, '')
  const isListed = (pattern: string) => (pattern.startsWith('*.') ? name.endsWith(pattern.slice(1)) : name === pattern)
  return (!allow || allow.some(isListed)) && !deny.some(isListed)
}
