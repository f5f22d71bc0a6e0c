/**
 * Whether a browser takes a text for an address. In Node 20 `URL.canParse` begins to refuse addresses
 * with letters like `é` once it was called some thousand times, so of those it is not asked.
 */
export function canParse(address: string): boolean {
  if (/^\p{ASCII}*$/u.test(address)) return URL.canParse(address)
  try {
    return Boolean(new URL(address))
  } catch {
    return false
  }
}
