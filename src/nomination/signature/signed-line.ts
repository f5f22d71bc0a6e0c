import {isContact} from '../contact.js'
import {isSeparator} from './below-name.js'
import {isClosing, isShortClosing, nameBehindClosing, nameBehindClosingInText} from './closings.js'
import {isMadeOfPhraseWords, isOrdinaryWord, type NameLine, nameBehindLabel, nameInLink, nameLine} from './name-line.js'
import {isNameOfFile, isOwnName} from './own-name.js'

/** A line that may be a signature, and its context. */
export interface Surroundings {
  readonly text: string
  /** The line above; empty if that is blank or does not exist. */
  readonly above: string
  /** The nearest line above that is not blank, among the last four. */
  readonly filledAbove: string
  /** The line belongs to a list of at least two items. */
  readonly isItem: boolean
  /** Its paragraph is a postscript or a footnote. */
  readonly isPostscript: boolean
  /** The file's own name, `jane.doe@example.org`; empty if it is not in an election. */
  readonly fileName: string
  /** Whether a word is the name of a team or a cycle, and thus rarely a person's. */
  readonly isSubject: (word: string) => boolean
}

/** `… your consideration. -- Jane`: a name after a dash at the end of running text. */
const nameBehindDash = /[.!?,]\s+(?:--?|–|—|~|\/\/?)\s?(?=\p{Lu}[^.!?]{1,40}$)/u

/** `Thank you for reading this, Jane`: the text after the last comma of a closing is a name if the file's name confirms it. */
const behindComma = /,\s+(?=[^\s,][^,]{1,40}$)/

/** Whether the candidate signs on this line. */
export function isSignedLine(line: Surroundings): boolean {
  return isSignedBehindClosing(line) || isNameOnItsOwn(line)
}

export function endsInNameBehindDash(text: string): boolean {
  return nameBehindDash.test(text)
}

/** `Thanks, Matt`, `Cheers, -jd`, `… your consideration. -- Jane`. */
function isSignedBehindClosing({text, fileName}: Surroundings): boolean {
  const begun = nameStart(text)
  const name = begun && nameLine(text.slice(begun.start))
  if (begun && name) {
    if (name.kind === 'name' || (name.kind === 'likely' && (begun.isBehindDash || begun.isOnItsLine))) return true
    const isNick = name.kind === 'nick' && (begun.isBehindDash || begun.isOnItsLine)
    if (name.words.length === 1 && (isNick || (fileName !== '' && isNameOfFile(name, fileName)))) return true
  }
  const comma = isClosing(text) ? behindComma.exec(text) : null
  return comma !== null && isOwnName(text.slice(comma.index + comma[0].length), fileName)
}

/** Where a name after a closing or a dash begins in its line. */
function nameStart(text: string): {start: number; isBehindDash: boolean; isOnItsLine: boolean} | null {
  const behind = nameBehindClosing(text)
  if (behind !== null) {
    const before = text.slice(Math.max(0, behind - 8), behind)
    return {start: behind, isBehindDash: /[\s,.!;:][-–—~]+\s*$/.test(before), isOnItsLine: isShortClosing(text.slice(0, behind))}
  }
  const dash = /[.!?,]\s+[-–—~/]/.test(text) ? nameBehindDash.exec(text) : null
  if (dash) return {start: dash.index + dash[0].length, isBehindDash: true, isOnItsLine: false}
  const inText = nameBehindClosingInText(text)
  return inText === null ? null : {start: inText, isBehindDash: false, isOnItsLine: false}
}

function isNameOnItsOwn(line: Surroundings): boolean {
  const {text, above, filledAbove, isItem, fileName} = line
  const name = nameLine(text)
  if (!name || isShortClosing(text)) return false
  // In a form, `IRC: …`, `Name: …`, there is no signature.
  if (nameBehindLabel(text) && (filledAbove === '' || isContact(filledAbove))) return false
  const isOwn = fileName !== '' && name.kind !== 'unlikely' && isNameOfFile(name, fileName)
  if (isItem) return isOwn && name.isMarked && above === ''
  // `Thank you for reading.`
  const isThanked = above === '' && isClosing(filledAbove) && nameInLink(text) !== null
  const isExpected = isBelowClosing(filledAbove) || isThanked
  if (!isOwn && !isExpected && !maySignUnasked(name, line)) return false
  if (!isOwn && isMadeOfPhraseWords(name.words, line.isSubject) && name.words.some((word) => !line.isSubject(word))) return false
  if (name.kind === 'unlikely' && name.words.every((word) => line.isSubject(word) || isOrdinaryWord(word))) return false
  // `… by a certain⏎person (you know who).` ends a sentence.
  const isMarked = name.isMarked && !(name.kind === 'nick' && text.endsWith('.'))
  if (!standsApart(line) && !isMarked && !(isOwn && above.length < 50)) return false
  // Running text continues after a comma at its end: a long line that is not a closing.
  if (above.endsWith(',') && above.length > 65 && !isClosing(above) && !name.isMarked && !isOwn) return false
  return name.kind === 'name' || name.kind === 'likely' || isNickAlone(line, name) || isOwn || name.isMarked || isExpected || isClosing(above)
}

/** Whether a line may sign if neither the file's name nor a closing confirms that it is a name. */
function maySignUnasked({kind, words, isMarked}: NameLine, {text, above, isSubject}: Surroundings): boolean {
  if (kind === 'doubtful' || kind === 'unlikely' || text.endsWith('!')) return false
  // `Love Nova` is not a signature, although a name alone would be.
  if (kind === 'likely') return (above === '' || isMarked) && !words.every((word) => isSubject(word) || isOrdinaryWord(word))
  return !words.every(isSubject)
}

/** Below `Thanks,`, or below the `--` that mail programs add, a name is expected. */
function isBelowClosing(filledAbove: string): boolean {
  return isShortClosing(filledAbove) || filledAbove === '--'
}

/** Whether the line above is blank, or ends a text. */
export function standsApart({above}: Pick<Surroundings, 'above'>): boolean {
  return (
    above === '' ||
    isShortClosing(above) ||
    (isClosing(above) && above.length <= 45) ||
    isSeparator(above) ||
    /[.!?,;:)\]}>~"”’*。！？-]$/.test(above) ||
    isContact(above)
  )
}

/** `efr` alone below the last sentence: a nick. */
function isNickAlone({above, filledAbove}: Surroundings, {words}: NameLine): boolean {
  return above === '' && /[.!?:)\]]$/.test(filledAbove) && words.length === 1 && /^\p{Ll}[\p{Ll}\d_-]{1,14}$/u.test(words[0] ?? '')
}
