import type {Root} from 'mdast'
import type {Place} from '../election/election.js'
import {eachNode} from '../text/each-node.js'
import {type Line, linesOf} from '../text/indented-lines.js'
import type {Source} from '../text/source.js'
import {holdsText} from './blocks.js'
import {isClosing, isShortClosing, nameBehindClosing, nameBehindClosingInText} from './closings.js'
import {isBareLink} from './intent.js'
import {lowerOf, testLetters} from './letters.js'
import type {Mention} from './nomination.js'
import {isCapitalisedName, isNameOfFile, nameLine} from './person-name.js'

/** `… your consideration. -- Jane`: a name behind a dash at the end of running text. */
const nameBehindDash = /[.!?,]\s+(?:--?|–|—|~|\/\/?)\s?(?=\p{Lu}[^.!?]{1,40}$)/u

/** `Thank you for reading this, Jane`: what follows the last comma of a closing is a name where the file says so. */
const behindComma = /,\s+(?=[^\s,][^,]{1,40}$)/

/** `IRC nick on OFTC: …`, in small letters, up to what may stand before the colon. */
const contactLabel =
  /^(?:[-–—*•]\s*)?(?:my )?(?:irc|e-?mail|mail|freenode|oftc|libera(?:chat)?|twitter|github|launchpad|gerrit|stackalytics|openhub|ohloh|blog|web(?:site| ?page)?|home ?page|linkedin|foundation|openinfra|openstack|open ?stack|profile|user|nick(?:name)?|handle|phone|tel|slack|matrix|company|employer|affiliation|gpg|pgp|key|review|reviews|commit|commits|bio|skype|wechat|location|time ?zone|tz|name|age)(?!\w)/
const parenthetical = /^\(.*\)$/
const separator = /^[-_=~*#]{1,80}$/
const postscript = /^(?:p\.?\s?p?\.?s\b|ps[:.\s]|\(\*+\)|\*+\)|\*\s?\w|\[\*+\]|\[[\w^]{1,4}\]|\^|note:|n\.b\.|disclaimer|edit:|\d{1,2}[.)\]:]?\s.*https?:)/i

/** The line on which the candidate signs, after the last of the running text; null where nobody does. */
export function readSignature(tree: Root, source: Source, place: Place | null): Mention | null {
  const lines = linesOf(source)
  const {entries, items} = linesOfTree(tree, source)
  const starts = paragraphStarts(lines, entries)
  const isPostscript = postscriptTest(lines)
  const fileName = place?.candidate ?? ''
  let found: Mention | null = null
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    // Whoever is quoted signed another text.
    if (!line || line.text === '' || line.text.startsWith('>') || entries.has(line.number) || isSkipped(line)) continue
    // A single word before a comma or an exclamation mark, right above the name, closes in some language.
    if (found && /[,!]$/.test(line.text) && testLetters(line.text, /^\p{L}+[,!]$/u, /^[A-Za-z]+[,!]$/)) break
    const above = lines.slice(Math.max(0, index - 4), index).findLast(({text}) => text !== '')
    const mention = signatureOn(line, lines[index - 1], above, source, {fileName, isItem: items.has(line.number)})
    if (mention) {
      // The line whose name is the file's is the candidate's; a lone word above it closes, or belongs to something else.
      if (found && isLoneWord(line.text) && !isShortClosing(above?.text ?? '') && isOwnName(found.text, fileName) && !isOwnName(line.text, fileName)) break
      found = mention
      if (isClosing(line.text) || nameBehindDash.test(line.text)) break
      continue
    }
    if (isShortClosing(line.text) && !found) continue
    const start = starts[index] ?? index
    if (isPostscript(start) && !items.has(line.number)) {
      index = start
      continue
    }
    if (found || !isShort(line) || items.has(line.number)) break
  }
  return found
}

/** Where a name begins in its line, where a closing or a dash stands before it. */
function nameStart(text: string): number | null {
  const behind = nameBehindClosing(text)
  if (behind !== null) return behind
  const dash = /[.!?,]\s+[-–—~/]/.test(text) ? nameBehindDash.exec(text) : null
  return dash ? dash.index + dash[0].length : nameBehindClosingInText(text)
}

function isLoneWord(text: string): boolean {
  return testLetters(text, /^\p{L}+:?$/u, /^[A-Za-z]+:?$/)
}

/** A name of the candidate, by the file's name; a nick in lower case may stand below the name it belongs to. */
function isOwnName(text: string, fileName: string): boolean {
  const name = nameLine(text)
  return fileName !== '' && name !== null && isCapitalisedName(name) && isNameOfFile(name, fileName)
}

/** Lines of reference entries, and lines of lists of at least two items: an item is not a signature. */
function linesOfTree(tree: Root, source: Source): {entries: ReadonlySet<number>; items: ReadonlySet<number>} {
  const entries = new Set<number>()
  const items = new Set<number>()
  eachNode(tree, (node) => {
    const isList =
      node.type === 'list' &&
      node.children.length > 1 &&
      !node.data?.isInline &&
      !node.children.every(({position}) => position && isBareLink(source.slice(position)))
    if (!isList && node.type !== 'definition') return !holdsText(node)
    for (let line = node.position?.start.line ?? 1; line <= (node.position?.end.line ?? 0); line++) (isList ? items : entries).add(line)
    return true
  })
  return {entries, items}
}

function isContact(text: string): boolean {
  if (!text.includes(':')) return false
  const label = contactLabel.exec(lowerOf(text))
  if (!label) return false
  const colon = text.indexOf(':', label[0].length)
  return colon >= 0 && colon - label[0].length <= 40
}

function isSkipped({text}: Line): boolean {
  return (
    isContact(text) ||
    parenthetical.test(text) ||
    separator.test(text) ||
    /^<?(?:https?:\/\/|mailto:)\S+>?$/i.test(text) ||
    isMailAddress(text) ||
    /^[^:]{2,40}:\s*<?https?:\S+$/.test(text) ||
    isBareLink(text)
  )
}

/** `jane@example.org`, `<jane@example.org>`. */
function isMailAddress(text: string): boolean {
  const [, host = ''] = /^[^\s@]+@([^\s@]+)$/.exec(text) ?? []
  return host.slice(1, -1).includes('.')
}

/** Company, title, `nick on IRC`: what people put below their name. */
function isShort({text}: Line): boolean {
  const words = text.split(/\s+/).length
  return text.length <= 60 && words <= 6 && (!/[.?:]$/.test(text) || /\b(?:inc|ltd|co|corp|llc|gmbh)\.$/i.test(text)) && (words === 1 || !text.endsWith('!'))
}

/** Whether the paragraph whose first line has an index is a postscript; asked again for each of its lines, it looks at the first one once. */
function postscriptTest(lines: readonly Line[]): (start: number) => boolean {
  let last = {start: -1, isPostscript: false}
  return (start) => {
    if (last.start !== start) last = {start, isPostscript: postscript.test(lines[start]?.text ?? '')}
    return last.isPostscript
  }
}

/** For each line the index of the first line of its paragraph; an entry ends one. */
function paragraphStarts(lines: readonly Line[], entries: ReadonlySet<number>): number[] {
  const starts: number[] = []
  let start = 0
  for (let index = 0; index < lines.length; index++) {
    const before = lines[index - 1]
    if (before && (before.text === '' || entries.has(before.number))) start = index
    starts.push(start)
  }
  return starts
}

function signatureOn(
  line: Line,
  before: Line | undefined,
  filledBefore: Line | undefined,
  source: Source,
  {fileName, isItem}: {fileName: string; isItem: boolean},
): Mention | null {
  const {text} = line
  const start = nameStart(text)
  if (start !== null) {
    const name = nameLine(text.slice(start))
    if (name && isCapitalisedName(name)) return mention(line, source)
    if (name && name.words.length === 1 && fileName !== '' && isNameOfFile(name, fileName)) return mention(line, source)
  }
  const comma = isClosing(text) ? behindComma.exec(text) : null
  if (comma && isOwnName(text.slice(comma.index + comma[0].length), fileName)) return mention(line, source)
  const name = nameLine(text)
  if (!name || isShortClosing(text)) return null
  const isOwn = fileName !== '' && isNameOfFile(name, fileName)
  if (isItem) return isOwn && name.isMarked && before?.text === '' ? mention(line, source) : null
  const isBelowClosing = isShortClosing(filledBefore?.text ?? '')
  if (!isOwn && !isBelowClosing && (name.isLowerCase || text.endsWith('!'))) return null
  const above = before?.text ?? ''
  const isAfterClosing =
    above === '' ||
    isShortClosing(above) ||
    (isClosing(above) && above.length <= 45) ||
    separator.test(above) ||
    /[.!?,;:)\]}>~"”’*-]$/.test(above) ||
    isContact(above)
  if (!isAfterClosing && !name.isMarked && !(isOwn && above.length < 50)) return null
  // Running text that ends in a comma goes on: a long line that is no closing.
  if (/,$/.test(above) && above.length > 65 && !isClosing(above) && !name.isMarked && !isOwn) return null
  // `efr` alone below the last sentence: a nick.
  const isNickAlone =
    above === '' &&
    /[.!?:)]$/.test(filledBefore?.text ?? '') &&
    name.words.length === 1 &&
    testLetters(name.words[0] ?? '', /^\p{Ll}[\p{Ll}\d_-]{1,14}$/u, /^[a-z][a-z\d_-]{1,14}$/)
  return isCapitalisedName(name) || isNickAlone || isOwn || name.isMarked || isBelowClosing || isClosing(above) ? mention(line, source) : null
}

function mention({start, end, text}: Line, source: Source): Mention {
  return {position: source.positionAt(start, end), text}
}
