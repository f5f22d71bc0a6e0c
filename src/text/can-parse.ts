/**
 * Whether a browser accepts a text as an address. After some thousand calls, `URL.canParse` of Node 20 refuses addresses with letters like
 * `é`, so for those the constructor is used.
 */
export function canParse(address: string): boolean {
  if (/^\p{ASCII}*$/u.test(address)) return URL.canParse(address)
  try {
    return Boolean(new URL(address))
  } catch {
    return false
  }
}
