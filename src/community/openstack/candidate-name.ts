import {lookAlikeIn} from '../../election/look-alikes.js'
import {unseen} from '../../election/unseen.js'

/** Endings of files that are no top-level domains: `jane@example.org.txt` is a file, `jane@example.md` may be an address. */
const fileEndings = 'bak|diff|docx?|html?|json|log|odt|old|orig|patch|pdf|rej|rst|rtf|save|swo|swp|te?xt|tmp|ya?ml'
const isFileEnding = new RegExp(`^(?:${fileEndings})$`, 'i')
/** What mail programs put before an address, and what they and editors put behind one. */
const before = /^(?:mailto:|[<("'#.\s])+/i
const behind = new RegExp(`(?:[>)"'#~\\s]|\\.(?:${fileEndings})|\\s\\(\\d+\\)|\\s(?:- )?copy)+$`, 'i')
/** Characters of the longest name that any system has; the name that standard input would have may be longer. */
const longestName = 255
/** What an address must write in quotes, which no candidate's does, and quotation marks that a word processor makes. */
const quoted = /[\s"“”„‘’‚«»`<>()[\]:;,\\]/

/**
 * Whether a file's name is an e-mail address, by which a candidate's file is called. What comes before the `@` is the mail server's
 * affair, except for what an address must write in quotes, letters that look like others, and a dot at the beginning, which hides the file.
 */
export function isAddress(name: string): boolean {
  const [local = '', domain = '', ...others] = name.split('@')
  const isLocal = local !== '' && !local.startsWith('.') && !quoted.test(local) && local.search(unseen) < 0
  return isLocal && others.length === 0 && isDomain(domain) && lookAlikeIn(name) === null
}

/** `example.org`, in letters of any script. */
function isDomain(domain: string): boolean {
  const labels = domain.split('.')
  const last = labels.at(-1) ?? ''
  const isEach = labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label))
  return labels.length > 1 && isEach && !/^\d+$/.test(last) && !isFileEnding.test(last)
}

/** The address in a name that is none: of a copy (`…~`, `Copy of …`), with an ending, in brackets, behind a person's name; null where there is none. */
export function addressIn(name: string): string | null {
  if (name.length > longestName) return null
  const last = (lookAlikeIn(name)?.meant ?? name).replace(unseen, '').replace(before, '').replace(behind, '').split(/\s/).at(-1) ?? ''
  const bare = last.replace(before, '')
  return bare !== name && isAddress(bare) ? bare : null
}

/** Whether a name is that of a file that keeps a folder in git, such as `.placeholder`: a dot hides it, and it is no address with a dot before it. */
export function keepsFolder(name: string): boolean {
  return name.startsWith('.') && !isAddress(name.replace(/^\.+/, ''))
}

/** The same for all names of one address: mail knows no letter case, and systems write `ü` as one character or as two. */
export function foldName(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Whether a file is probably named after an address, right or not. */
export function isLikeAddress(name: string): boolean {
  return name.includes('@')
}
