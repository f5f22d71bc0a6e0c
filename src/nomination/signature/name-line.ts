import {isCapitalAt, lowerOf} from '../../text/letters.js'
import {onOneLine} from '../../text/on-one-line.js'
import {isBody, isPlaceOf, isPost} from './below-tables.js'
import {withoutDrawings, withoutQuotationMarks} from './decoration.js'
import {alsoNames, business, nobody, particles, prefixes, suffixes, titles, topics} from './name-tables.js'
import {type NameWord, nameWordOf} from './name-word.js'
import {
  greetings,
  noNames,
  phraseOpeners,
  phrases,
  phraseWords,
  seldomFirst,
  seldomLast,
  thanksAbroad,
  thanksBeginnings,
  wordsAndNames,
} from './words-or-names.js'

/** A line that may be a signature: the words of the name, without dashes, decorations, titles, nick in brackets and address. */
export interface NameLine {
  readonly words: readonly string[]
  /** A dash or slash comes before it, or a nick or an address after it: signs that it is a signature. */
  readonly isMarked: boolean
  /**
   * `name`: in the form of a name. `nick`: one word in another form. `likely`: next to a name it has an ordinary word that is also a name,
   * `George Best`; signs if it is a paragraph of its own. `doubtful`: could also be words of a sentence, `jane doe`; signs if the file's
   * name or a closing confirms it. `unlikely`: has a word that is hardly a name, `Vote Jane`; signs only below a closing.
   */
  readonly kind: 'name' | 'nick' | 'likely' | 'doubtful' | 'unlikely'
}

/** The words of one person's name, and how likely it is a name. */
type Read = Pick<NameLine, 'words' | 'kind'>

const lead = /^(?:[-–—―~⁓]{1,3}|[_*`]{1,3}(?!\s)|\/s\/|\/{1,2}|[>^→»])\s?(?=[^\s\-–—~_*`/])/
const tail =
  / ?(?:\([^()]{1,80}\)|（[^（）]{1,80}）|<[^<>]{1,80}>|\[[^[\]]{1,60}\]|\{[^{}]{1,30}\}|[^\s@]{1,64}@[^\s@]{1,64}|,? (?:aka|a\.k\.a\.?) \S.{0,30}| @ ?\S.{0,30}| \*[^*]{1,30}\*) ?[.,!]?$/i
/** `Signature: Jane Doe`, `Name: Jane Doe`, and `# Jane Doe`. */
const labelBefore = /^(?:(?:signature|signed(?: by)?|(?:full )?name|(?:the )?candidate(?:['’]s name)?):|#{1,6})\s{1,4}(?=\S)/i
/** `[Jane Doe](https://example.org/jane)`, with or without a dash before it. */
const linkedName = /^([-–—]{0,3} ?)\[([^[\]]{2,60})\]\(<?https?:\/\/[^\s()]{1,300}\)$/
const nickBehind = /,? (?:irc|nick)(?!\w)\W{0,10}[^\s()]{1,40}$/i
/** `Jane Doe, 2026-08-01` and `Jane Doe © 2026`; and a date before a name. */
const dateBehind = /[\s,©]{1,4}(?:19|20)\d\d(?:-\d\d-\d\d)?$/
const dateBefore = /^(?:19|20)\d\d-\d\d-\d\d,?\s{1,4}/
/** `Jane “the Rock” Doe`. */
const nickWithin = / ["'“‘(][^"'“”‘’()]{1,30}["'”’)] /
/** `Jane Doe, Example Inc.` and `Jane Doe | jdoe`: the first part is the name. */
const besides = /, | (?:[|/·•–—-]|--|\/\/) /
/** Between the names of two people. */
const conjunction = / (?:&|\+|\/|and|und|et|och|og|y|e|en) /
const betweenPersons = /, | (?:&|\+|\/|and|und|et|och|og|y|e|en) /
/** The most words of a name: without particles, and in all. */
const mostNames = 5
const mostWords = 10
/** The most words of a name that includes ordinary words. */
const mostWordsOfLikely = 4
const mostPersons = 6

/** Reads a line that holds a name and nothing else; null if it cannot be one. */
export function nameLine(text: string): NameLine | null {
  const labelled = nameBehindLabel(text) ?? nameInLink(text)
  if (labelled) return labelled
  if (text.length > 120 || text.includes('://')) return null
  // `_— Jane Doe_`
  const drawn = withoutDrawings(onOneLine(text)).replace(/^[*_]{1,3}(?=[-–—~])/, '')
  const dash = lead.exec(drawn)
  const rest = dash ? withoutDrawings(drawn.slice(dash[0].length)) : drawn
  const bare = withoutTails(rest)
  const isMarked = dash !== null || (bare !== rest && bare !== '')
  const read = readPersons(bare) ?? readWithCompany(bare, dash !== null)
  return read && {...read, isMarked}
}

/** `Signature: Jane Doe`: at least two words, because `Name: Nova` may be a server's; null for any other line. */
export function nameBehindLabel(text: string): NameLine | null {
  const label = text.length <= 120 ? labelBefore.exec(text) : null
  const name = label && nameLine(text.slice(label[0].length))
  return name && isFullName(name) ? name : null
}

/** `[Jane Doe](https://example.org/jane)`: a link's text may also be a title, so the name is doubtful. */
export function nameInLink(text: string): NameLine | null {
  const [, dash = '', inner] = (text.includes('](') && linkedName.exec(text)) || []
  const name = inner === undefined ? null : nameLine(dash + inner)
  return name && isFullName(name) ? {...name, kind: 'doubtful'} : null
}

function isFullName({kind, words}: NameLine): boolean {
  return (kind === 'name' || kind === 'likely') && words.length >= 2 && words.length <= mostNames
}

/** The text without nick, pronouns, address and company in brackets; up to three of them may follow a name, and a nick may be inside it. */
function withoutTails(text: string): string {
  let rest = withoutDate(text).replace(nickBehind, '').replace(nickWithin, ' ')
  for (let count = 0; count < 3; count++) {
    const next = withoutDrawings(rest.replace(tail, ''))
    if (next === rest) break
    rest = next
  }
  return rest
}

function withoutDate(text: string): string {
  const rest = text.replace(dateBefore, '').replace(dateBehind, '')
  // `August 2026` keeps its year.
  return rest.includes(' ') ? rest : text
}

/** `Alice & Bob`, `Jane, John and Ann`: each part must be a name. */
function readPersons(bare: string): Read | null {
  if (!conjunction.test(bare)) return null
  const persons = bare.split(betweenPersons, mostPersons + 1)
  if (persons.length > mostPersons) return null
  const reads = persons.map((person) => readName(person, false))
  if (!reads.every((read) => read?.kind === 'name' || read?.kind === 'likely')) return null
  return {words: reads.flatMap((read) => read?.words ?? []), kind: reads.every((read) => read?.kind === 'name') ? 'name' : 'likely'}
}

function readWithCompany(bare: string, isBehindDash: boolean): Read | null {
  const [first = '', ...others] = bare.split(besides)
  const own = others.length > 0 ? withoutTails(first) : first
  if (isPost(own) || isBody(own)) return null
  if (others.length === 0) return readName(own, isBehindDash)
  if (others.length > 2 || others.join(' ').split(' ').length > 5) return null
  // `van der Berg, Pieter`
  if (others.length === 1 && bare.includes(',') && particles.has(own.split(' ', 1)[0] ?? '')) {
    const turned = readName(`${others[0]} ${own}`, false)
    if (turned?.kind === 'name' && readName(own, false)) return {...turned, kind: 'likely'}
  }
  // Between these marks, even a single word can only be a name.
  if (own.split(' ').length >= 2 || /\s[|·•]\s/.test(bare)) return readName(own, isBehindDash)
  // `Doe, Jane`, but not `Berlin, Germany`.
  if (isPlaceOf(others[0] ?? '')) return null
  const whole = others.length === 1 && bare.includes(',') ? readName(`${others[0]} ${own}`, false) : null
  return whole && {...whole, kind: 'doubtful'}
}

function readName(text: string, isBehindDash: boolean): Read | null {
  const own = withoutQuotationMarks(text.replace(/[*_~`]{1,3}$/, '').replace(/^[*_~`]{1,3}/, ''))
  const words = withoutTitles(withoutEnd(own).split(' '))
  const count = words.filter((word) => !particles.has(word)).length
  if (words[0] === '' || count === 0 || count > mostNames || words.length > mostWords) return null
  const kind = kindOf(words, isBehindDash)
  if (kind === null || isPhrase(words)) return null
  const ordinary = words.filter((word, at) => isOrdinary(word, at, words.length))
  if (ordinary.length === 0) return {words, kind}
  const areNames = ordinary.every((word) => isAlsoName(bareLower(word)))
  // `will smith`: one of the words is certainly a name.
  if (kind === 'doubtful' && words.length === 2 && ordinary.length === 1 && areNames) return {words, kind}
  if (kind !== 'name' || words.length > mostWordsOfLikely) return null
  if (ordinary.length === words.length) return areNames && !(words.length === 1 && greetings.has(bareLower(text))) ? {words, kind: 'doubtful'} : null
  if (!areNames) return {words, kind: 'unlikely'}
  // `Will Deliver.`
  return {words, kind: withoutEnd(own) === own && !isPhraseLike(words) ? 'likely' : 'doubtful'}
}

/** `Trust Me`, `More Power`. */
function isPhraseLike(words: readonly string[]): boolean {
  return seldomFirst.has(bareLower(words[0] ?? '')) || seldomLast.has(bareLower(words.at(-1) ?? ''))
}

/** `Carpe Diem`, `Hvala Lijepa`: looks like a name, but nobody has it. */
function isPhrase(words: readonly string[]): boolean {
  const lower = words.map(bareLower)
  if (phrases.has(lower.join(' ')) || (lower.length > 2 && phrases.has(lower.slice(0, 2).join(' ')))) return true
  return holdThanksAbroad(words) || isMadeOfPhraseWords(words, () => false) || (lower.length > 1 && phraseOpeners.has(lower[0] ?? ''))
}

/**
 * `Talk Soon`, `Happy New Year`: whether all words occur mainly in phrases, and are not names by chance, as in `Hope Love`.
 *
 * @param isSubject accepts further words of phrases, such as `Nova` in `Go Nova`
 */
export function isMadeOfPhraseWords(words: readonly string[], isSubject: (word: string) => boolean): boolean {
  const others = words.filter((word) => !isSubject(word))
  if (words.length < 2 || !others.every((word) => phraseWords.has(bareLower(word)) || isOrdinaryWord(word))) return false
  return words.length > 2 || others.some((word) => !isAlsoName(bareLower(word)))
}

/** Whether some word expresses thanks in another language: `Hvala Lijepa`, `感谢阅读`. */
export function holdThanksAbroad(words: readonly string[]): boolean {
  return words.map(bareLower).some((word) => thanksAbroad.has(word) || thanksBeginnings.some((beginning) => word.startsWith(beginning)))
}

function isAlsoName(lower: string): boolean {
  return alsoNames.has(lower) || wordsAndNames.has(lower)
}

/** Whether a word mostly means something other than a person: `Best`, `Team`, `March`. */
export function isOrdinaryWord(word: string): boolean {
  return isOrdinary(word, 0, 1)
}

/** The text without the mark that ends it; `Jane D.` and `John Doe Jr.` keep their dot. */
function withoutEnd(text: string): string {
  if (!/[.,!。，！،]$/.test(text) || /(?:^|[\s.])(?:\p{Lu}|[JS]r)\.$/u.test(text)) return text
  return text.slice(0, -1).trimEnd()
}

function withoutTitles(words: readonly string[]): readonly string[] {
  let [start, end] = [0, words.length]
  while (end - start > 1 && titles.has(bareLower(words[start] ?? ''))) start++
  while (end - start > 1 && suffixes.has(bareLower(words[end - 1] ?? ''))) end--
  return words.slice(start, end)
}

/** The word in lower case, without dots and other marks. */
function bareLower(word: string): string {
  return lowerOf(word).replace(/[.,!]/g, '')
}

/** Whether a word cannot be a name; a single capital after a name is an initial, `Nguyễn Văn A`. */
function isOrdinary(word: string, at: number, count: number): boolean {
  if (/^\p{Lu}\.$/u.test(word) || (at > 0 && count > 1 && /^\p{Lu}$/u.test(word))) return false
  const lower = bareLower(word)
  if (business.has(lower) || topics.has(lower) || noNames.has(lower) || wordsAndNames.has(lower)) return true
  return nobody.has(lower) && !particles.has(word)
}

function kindOf(words: readonly string[], isBehindDash: boolean): NameLine['kind'] | null {
  const [first = ''] = words
  const kinds = words.map((_, at) => kindAt(words, at))
  if (kinds.every((kind) => kind !== 'other') && kinds.some((kind) => kind === 'name' || kind === 'initial')) {
    if (kinds[0] === 'name' || kinds[0] === 'initial') return kinds.at(-1) === 'particle' ? 'doubtful' : 'name'
    // `'t Hooft`, `van der Doe`; in `abd al-Rahman al-Sufi` the other parts are names.
    if (kinds[0] === 'particle') return kinds.filter((kind) => kind === 'name').length >= 2 && prefixes.has(first) ? 'likely' : 'doubtful'
  }
  if (words.length > 1) return isLowerCaseName(words) ? 'doubtful' : null
  const isNick = /^@?[\p{L}\d][\p{L}\d_.`[\]|^-]{1,24}$/u.test(first)
  return isNick || (isBehindDash && /^\p{L}$/u.test(first)) ? 'nick' : null
}

/** A nick in quotation marks comes after a name, one with a digit between two names, `Jane jd23 Doe`. */
function kindAt(words: readonly string[], at: number): NameWord {
  const word = words[at] ?? ''
  if (word === 'an' && irishSon.test(words[at - 1] ?? '')) return 'particle'
  const kind = nameWordOf(word)
  return kind === 'nick' && (at === 0 || (at === words.length - 1 && /\d/.test(word))) ? 'other' : kind
}

/** `Mac an tSaoir`, `Nic an Ghoill`. */
const irishSon = /^(?:mh?ac|nic|mhic|uí?)$/i

function isLowerCaseName(words: readonly string[]): boolean {
  if (words.length < 2 || words.length > 3 || !words.every((word) => /^\p{L}{2,14}$/u.test(word))) return false
  // `Jane likes cats` continues like a sentence; `Jane jdx Doe` has a nick in its middle.
  const [isFirst = false, isMiddle = false, isLast = false] = words.map((word) => isCapitalAt(word, 0))
  return words.length === 2 || (!isMiddle && isFirst === isLast)
}
