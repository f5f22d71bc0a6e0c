import {hasForeignLetters, lowerOf, testLetters} from './letters.js'

/** Words that begin with a capital at the end of a statement and are nobody's name. */
const nobody = new Set(
  'thanks thank thx you cheers regards best sincerely respectfully yours truly faithfully kind kindest warm warmest wishes greetings wbr br vote please hello hi hey dear all everyone everybody folks team community openstack stackers friends peace love good luck bye ciao see the a an i my me we us our this that these those it if as in on at to for of and or but with from yes no ps note edit update irc email e-mail twitter github goals goal plans summary conclusion references links again forward candidate candidacy nomination ptl tc statement sent onward onwards end hacking stacking'.split(
    ' ',
  ),
)

/** Words of companies, titles and places of work, which people put below their name. */
const business = new Set(
  `
  cloud foundation inc ltd llc gmbh corp corporation company co engineer engineering developer architect manager director technologies technology
  software systems labs university institute group solutions services networks ibm openstack linux red hat suse mirantis rackspace canonical huawei
  yahoo google intel vmware cisco hp hpe dell oracle nec fujitsu ntt core reviewer ptl
`
    .trim()
    .split(/\s+/),
)

const particles = new Set('de da do dos das del della di du van der den von und zu zur la le los las el al bin ibn ben bar st y e af av of'.split(' '))
/** Letters that broke on the way (U+FFFD in `Müller`, or `MÃ¼ller`) are `encoding`'s to report: the name is a name still. */
const capitalised = /^\p{Lu}[\p{L}\p{M}\u00A1-\u00BF\uFFFD'’`.-]*$/u
const asciiCapitalised = /^[A-Z][A-Za-z'’`.-]*$/
const quotedNick = /^["'“‘(][\w.-]{1,20}["'”’)]$/
/** Of all scripts below, Hangul begins first. */
const firstIdeograph = 0x1100
const ideographs = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{1,8}$/u

/** What a line that may be a signature holds: the words of the name, without dashes, nick in brackets, address. */
export interface NameLine {
  readonly words: readonly string[]
  /** A dash or slash stands before it, or a nick or an address behind it: signs that somebody signs. */
  readonly isMarked: boolean
  /** `jane doe`: could as well be words of a sentence. */
  readonly isLowerCase: boolean
}

const lead = /^(?:[-–—~]{1,3}|[_*]{1,3}(?!\s)|\/{1,2}|>|\^)\s?(?=[^\s\-–—~_*/])/
const tail = /\s*(?:\([^()]{1,80}\)|<[^<>]{1,80}>|\[[^[\]]{1,60}\]|\S+@\S+|,?\s(?:aka|a\.k\.a\.?)\s\S.{0,30}|\s@\s\S.{0,30}|\s[:;]-?[)D])\s*[.,!]?$/i

/** Reads a line as a name standing on its own: at most five words that all can be a name's; null where it cannot be one. */
export function nameLine(text: string): NameLine | null {
  if (text.length > 90 || text.includes('://')) return null
  let rest = text
  const dash = lead.exec(rest)
  if (dash) rest = rest.slice(dash[0].length)
  const bare = rest.replace(/,?\s+(?:irc|nick)(?!\w)\W*[^\s()]+$/i, '').replace(tail, '')
  const isMarked = dash !== null || (bare !== rest && bare !== '')
  // `Jane Doe, Example Inc.` and `Jane Doe | jdoe`: the name is what comes first.
  const [own = '', ...others] = bare.replace(/[*_]+$/, '').split(/,\s+|\s+(?:[|/–—-]|\/\/)\s+/)
  if (others.length > 0 && (others.length > 2 || own.split(/\s+/).length < 2 || others.join(' ').split(/\s+/).length > 5)) return null
  const words = own
    .replace(/^[*_]+/, '')
    .replace(/[.,!]$/, (end) => (/\b\p{Lu}\.$/u.test(own) ? end : ''))
    .split(/\s+/)
  if (words.length === 0 || words.length > 5 || words.some((word) => nobody.has(word.toLowerCase().replace(/[.,!]$/, '')) && !/^\p{Lu}\.$/u.test(word)))
    return null
  if (words.some((word) => business.has(lowerOf(word.replace(/[.,!]$/, ''))))) return null
  const isName = words.every(
    (word, at) =>
      isCapitalised(word) ||
      (at > 0 && (particles.has(word.toLowerCase()) || quotedNick.test(word) || (at < words.length - 1 && /^[a-z]\w*\d\w*$/.test(word)))),
  )
  const isNick =
    (words.length === 1 && testLetters(words[0] ?? '', /^@?[\p{L}\d][\p{L}\d_.`[\]|^-]{1,24}$/u, /^@?[A-Za-z\d][\w.`[\]|^-]{1,24}$/)) ||
    (dash !== null && words.length === 1 && testLetters(words[0] ?? '', /^\p{L}$/u, /^[A-Za-z]$/))
  const isLowerCase = !isName && !isNick && isLowerCaseName(words)
  return isName || isNick || isLowerCase ? {words, isMarked, isLowerCase} : null
}

function isLowerCaseName(words: readonly string[]): boolean {
  return (words.length === 2 || words.length === 3) && words.every((word) => testLetters(word, /^\p{L}{2,14}$/u, /^[A-Za-z]{2,14}$/))
}

/** Begins with a capital, or is written in a script that has none. */
function isCapitalised(word: string): boolean {
  return hasForeignLetters(word) ? capitalised.test(word) || (word.charCodeAt(0) >= firstIdeograph && ideographs.test(word)) : asciiCapitalised.test(word)
}

/** Written as names are: every word but the particles begins with a capital. */
export function isCapitalisedName({words}: NameLine): boolean {
  return isCapitalised(words[0] ?? '')
}

function fold(text: string): string {
  const bare = hasForeignLetters(text) ? text.normalize('NFD').replace(/[^\p{L}\d]/gu, '') : text.replace(/[^A-Za-z\d]/g, '')
  return bare.toLowerCase()
}

/** Does a name share a word or its initials with the file's name (`jane.doe@example.org`, `jdoe.txt`)? */
export function isNameOfFile({words}: NameLine, fileName: string): boolean {
  const at = fileName.indexOf('@')
  const own = fold(at < 0 ? fileName.replace(/\.txt$/, '') : fileName.slice(0, at))
  if (own === '') return false
  const folded = words.map(fold).filter((word) => word.length >= 2)
  if (folded.join('') === own) return true
  return (
    folded.some((word) => (word.length >= 3 && own.includes(word)) || (own.length >= 3 && word.includes(own))) ||
    (folded.length >= 2 && own.includes(`${(folded[0] ?? '').slice(0, 1)}${(folded.at(-1) ?? '').slice(0, 4)}`))
  )
}
