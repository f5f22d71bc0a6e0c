/** Endings of files that are no top-level domains: `jane@example.org.txt` is a file, `jane@example.md` may be an address. */
const fileEndings = 'bak|diff|docx?|html?|json|log|odt|old|orig|patch|pdf|rej|rst|rtf|save|swo|swp|te?xt|tmp|ya?ml'
const isFileEnding = new RegExp(`^(?:${fileEndings})$`, 'i')
/** What mail programs put before an address, and what they and editors put behind one. */
const before = /^(?:mailto:|[<("'#\s])+/i
const behind = new RegExp(`(?:[>)"'#~\\s]|\\.(?:${fileEndings}))+$`, 'i')
/** Of all that is drawn as nothing, no address has any. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/**
 * Whether a file's name is an e-mail address, by which a candidate's file is called. What stands before the `@` is the mail server's
 * affair, and may even hold a blank; what an address must write in quotes is no slip of a candidate but of a program.
 */
export function isAddress(name: string): boolean {
  const [local = '', domain = '', ...others] = name.split('@')
  const isLocal = local !== '' && local === local.trim() && !/[<>()[\]:;,\\]/.test(local) && local.search(unseen) < 0
  return isLocal && others.length === 0 && isDomain(domain)
}

/** `example.org`, in letters of any script. */
function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  const isEach = labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label))
  return labels.length > 1 && isEach && !/^\d+$/.test(last) && !isFileEnding.test(last)
}

/** The address in a name that is none: of an editor's copy (`…~`), with an ending, in brackets; null where there is none. */
export function addressIn(name: string): string | null {
  const bare = name.replace(unseen, '').replace(before, '').replace(behind, '')
  return bare !== name && isAddress(bare) ? bare : null
}
