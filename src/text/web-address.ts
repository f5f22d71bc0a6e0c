import {canParse} from './can-parse.js'

/** What a link requests from a server: its http(s) address without the fragment; null for other links. */
export function webAddressOf(link: string): string | null {
  if (!canParse(link)) return null
  const url = new URL(link)
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null
  url.hash = ''
  return url.href
}
