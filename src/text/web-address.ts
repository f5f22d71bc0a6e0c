import {canParse} from './can-parse.js'

/** What a link asks a server for: its http(s) address without the fragment, which no server sees; null for what is no such address. */
export function webAddressOf(link: string): string | null {
  if (!canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  return url.href
}
