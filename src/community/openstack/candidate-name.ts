import {lookAlikeIn} from '../../election/look-alikes.js'
import {unseen} from '../../election/unseen.js'

/** File extensions that are not top-level domains: `jane@example.org.txt` is a file, `jane@example.md` may be an address. */
const fileEndings =
  'adoc|asc|bak|diff|docx?|eml|html?|json|log|markdown|mdown|mkdn?|msg|odt|old|orig|pages|patch|pdf|rej|rst|rtf|save|sig|swo|swp|te?xt|tex|tmp|xml|ya?ml'
const isFileEnding = new RegExp(`^(?:${fileEndings})$`, 'i')
/** Both a file extension and a top-level domain: `jane@example.md` is an address, `jane@example.org.md` a file. */
const eitherEnding = /^md$/i
/** What mail programs add before an address, and what they and editors add after one. */
const before = /^(?:mailto:|[<("'#.\s])+/i
const behind = new RegExp(`(?:[>)"'#~\\s]|\\.(?:${fileEndings})|\\s\\(\\d+\\)|\\s(?:- )?copy)+$`, 'i')
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
  const isEach = labels.every((label) => /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u.test(label))
  const isFile = isFileEnding.test(last) || (labels.length > 2 && eitherEnding.test(last))
  return labels.length > 1 && isEach && !/^\d+$/.test(last) && !isFile
}

/** The address within a name that is not one: a copy (`…~`, `Copy of …`), one with an extension, in brackets, after a person's name; null if there is none. */
export function addressIn(name: string): string | null {
  if (name.length > longestName) return null
  const plain = (lookAlikeIn(name)?.meant ?? name).replace(unseen, '').replace(before, '').replace(behind, '')
  const last = withoutEither(plain).replace(behind, '').split(/\s/).at(-1) ?? ''
  const bare = last.replace(before, '')
  return bare !== name && isAddress(bare) ? bare : null
}

/** `jane@example.org` for `jane@example.org.md`. */
function withoutEither(name: string): string {
  const labels = name.slice(name.lastIndexOf('@') + 1).split('.')
  const last = labels.at(-1) ?? ''
  return labels.length > 2 && eitherEnding.test(last) ? name.slice(0, -last.length - 1) : name
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
