import {lookAlikeIn} from '../../election/look-alikes.js'
import {unseen} from '../../election/unseen.js'

/** File extensions that are not top-level domains: `jane@example.org.txt` is a file, `jane@example.md` may be an address. */
const fileEndings = 'bak|diff|docx?|html?|json|log|odt|old|orig|patch|pdf|rej|rst|rtf|save|swo|swp|te?xt|tmp|ya?ml'
const isFileEnding = new RegExp(`^(?:${fileEndings})$`, 'i')
/** Markdown's ending is also the domain of Moldova; after one of these it is an ending: `jane@example.org.md`. */
const beforeMarkdown = /\.(?:com|org|net|edu|io|dev|info|me|eu|de|uk|cloud|tech|email)$/i
/** What mail programs add before an address, and what they and editors add after one. */
const before = /^(?:mailto:|[<("'#.\s])+/i
const behind = new RegExp(`(?:[>)"'#~\\s]|\\.(?:${fileEndings})|(?<=\\.[a-z]{2,9})\\.md|\\s\\(\\d+\\)|\\s(?:- )?copy)+$`, 'i')
/** The longest file name that any system allows, in characters; `--stdin-filename` may be given a longer one. */
const longestName = 255
/** What an address may contain only in quotes, which candidates do not use, and the quotation marks of word processors. */
const quoted = /[\s"“”„‘’‚«»`<>()[\]:;,\\]/

/**
 * Whether a file's name is an e-mail address, as a candidate's should be. What comes before the `@` is up to the mail server, except for
 * characters that need quotes, letters that look like others, and a dot at the beginning, which hides the file.
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
  if (/^md$/i.test(last) && beforeMarkdown.test(domain.slice(0, -'.md'.length))) return false
  const isEach = labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label))
  return labels.length > 1 && isEach && !/^\d+$/.test(last) && !isFileEnding.test(last)
}

/** The address within a name that is not one: a copy (`…~`, `Copy of …`), one with an extension, in brackets, after a person's name; null if there is none. */
export function addressIn(name: string): string | null {
  if (name.length > longestName) return null
  const last = (lookAlikeIn(name)?.meant ?? name).replace(unseen, '').replace(before, '').replace(behind, '').split(/\s/).at(-1) ?? ''
  const bare = last.replace(before, '')
  return bare !== name && isAddress(bare) ? bare : null
}

/** Whether a file only keeps a folder in git, such as `.placeholder`: its name begins with a dot, and is not an address with a dot before it. */
export function keepsFolder(name: string): boolean {
  return name.startsWith('.') && !isAddress(name.replace(/^\.+/, ''))
}

/** The same for all names of one address: mail ignores letter case, and systems encode `ü` as one character or as two. */
export function addressKey(name: string): string {
  return name.normalize('NFC').toLowerCase()
}

/** Whether a file seems to be named after an address, even a wrong one. */
export function isLikeAddress(name: string): boolean {
  return name.includes('@')
}
