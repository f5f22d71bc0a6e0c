import {canParse} from './can-parse.js'

/** What is wrong with an address. */
export interface UrlFault {
  /** Words to follow "the link …": `has no host`. */
  readonly problem: string
  /** The address that was meant; null if nobody can tell. */
  readonly expected: string | null
  /** Whether browsers and people can use it nonetheless. */
  readonly isMinor: boolean
}

/** Schemes that a link of a statement may have: those common in mail and documents (IANA's registry has more). */
const schemes = new Set(['http', 'https', 'ftp', 'ftps', 'git', 'ssh', 'irc', 'ircs', 'mailto', 'news', 'svn', 'webcal', 'matrix', 'xmpp'])

/** How nearly all addresses begin; nothing is wrong with these. */
const sound = /^https?:\/\/[a-z\d]+(?:[.-][a-z\d]+)*\.[a-z\d]+(?:[/?#]|$)/

/** What is wrong with a web address as written; null if nothing is. */
export function urlFaultOf(url: string): UrlFault | null {
  if (sound.test(url) && canParse(url)) return null
  const doubled = /^https?:\/{0,2}(https?:\/\/.+)$/i.exec(url)
  if (doubled?.[1]) return {problem: 'has two schemes', expected: doubled[1], isMinor: false}
  const [opening = '', scheme = '', separator = ''] = /^([a-z][a-z\d+]{1,9})([:;]\/*|\/{2,})/i.exec(url) ?? []
  const rest = url.slice(opening.length)
  const web = webSchemeMeant(scheme.toLowerCase())
  if (scheme === '') return {problem: 'has no scheme', expected: `https://${rest}`, isMinor: true}
  if (web === null) return schemes.has(scheme.toLowerCase()) ? null : {problem: `has an unknown scheme (${scheme})`, expected: null, isMinor: false}
  const problem = hostFaultOf(rest)
  if (problem !== null) return {problem, expected: null, isMinor: false}
  const expected = `${web}://${rest}`
  if (scheme.toLowerCase() !== web) return {problem: `has a misspelled scheme (${scheme})`, expected, isMinor: false}
  if (separator !== '://') return {problem: `has "${scheme}${separator}" where "${web}://" belongs`, expected, isMinor: false}
  return canParse(url) ? null : {problem: 'is not an address that a browser can open', expected: null, isMinor: false}
}

/** `http` or `https`, also for a misspelling of it (`htps`, `ttp`, `httpss`); null for another scheme. */
function webSchemeMeant(scheme: string): 'http' | 'https' | null {
  if (schemes.has(scheme) && !scheme.startsWith('http')) return null
  if (!/^h?[tp]{1,4}s{0,2}$/.test(scheme) || scheme.length < 3) return null
  return scheme.endsWith('s') ? 'https' : 'http'
}

function hostFaultOf(rest: string): string | null {
  const [authority = ''] = /^[^/?#]*/.exec(rest) ?? []
  const host = authority.replace(/^[^@]*@/, '').replace(/:\d*$/, '')
  if (host === '') return 'has no host'
  if (/^\[.*\]$/.test(host)) return null
  if (!host.includes('.')) return `has no valid host ("${host}" is not one)`
  return /^\.|\.\.|^-|-\.|\s/.test(host) ? `has a host that cannot be one ("${host}")` : null
}
