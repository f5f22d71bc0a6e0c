import type {Election, Place} from '../../election/election.js'
import type {Document} from '../../text/document.js'
import type {Line} from '../../text/lines.js'
import type {Mention, Unsigned} from '../nomination.js'
import {isBesideName, isLink, isPostscript, isReferencesTitle, isShort} from './below-name.js'
import {isClosing, isShortClosing} from './closings.js'
import {type LinesOfTree, linesOfTree} from './lines-of-tree.js'
import {nameBehindLabel, nameInLink} from './name-line.js'
import {isOwnName} from './own-name.js'
import {endsInNameBehindDash, isSignedLine, type Surroundings} from './signed-line.js'
import {whyNotSigned} from './unsigned.js'

/** The signature; or, if there is none, the last line and why it is not one (null if there are no lines at all). */
export type SignatureRead = {readonly signature: Mention; readonly unsigned: null} | {readonly signature: null; readonly unsigned: Unsigned | null}

/** Searches for the line with the candidate's signature, after the end of the running text. */
export function readSignature({tree, lines, statement: source}: Document, {place, election}: {place: Place | null; election: Election}): SignatureRead {
  const reader = new SignatureReader(lines, linesOfTree(tree, source), place?.candidate ?? '', (word) => isSubject(word, election))
  const found = reader.signingLine()
  if (found) return {signature: mentionOf(found), unsigned: null}
  const last = reader.lastLine()
  if (!last) return {signature: null, unsigned: null}
  return {signature: null, unsigned: {...mentionOf(last.line), isBeforeReferences: last.isBeforeReferences, why: whyNotSigned(last.around)}}
}

function mentionOf({start, end, text}: Line): Mention {
  return {start, end, text}
}

class SignatureReader {
  readonly #lines: readonly Line[]
  readonly #tree: LinesOfTree
  readonly #fileName: string
  /** For each line, the index of the first line of its paragraph; an entry ends a paragraph. */
  readonly #starts: readonly number[]
  /** Whether the paragraph that begins at an index is a postscript; cached, because it is asked for each of its lines. */
  #postscript = {start: -1, isPostscript: false}

  readonly #isSubject: (word: string) => boolean

  constructor(lines: readonly Line[], tree: LinesOfTree, fileName: string, isSubject: (word: string) => boolean) {
    this.#lines = lines
    this.#tree = tree
    this.#fileName = fileName
    this.#isSubject = isSubject
    this.#starts = paragraphStarts(lines, tree.entries)
  }

  signingLine(): Line | null {
    const fileName = this.#fileName
    let found: Line | null = null
    let isAboveReferences = false
    for (let index = this.#lines.length - 1; index >= 0; index--) {
      const line = this.#lines[index]
      if (!line || line.text === '') continue
      const mayName = nameBehindLabel(line.text) !== null || nameInLink(line.text) !== null
      if (this.#tree.entries.has(line.number) || (isLink(line.text) && !mayName)) {
        isAboveReferences = true
        continue
      }
      const isTitle = isReferencesTitle(line.text, isAboveReferences)
      isAboveReferences = false
      // A quotation is signed by somebody else.
      if (isTitle || line.text.startsWith('>') || (isBesideName(line.text) && !mayName)) continue
      // A single word with a comma or an exclamation mark right above the name is a closing in some language.
      if (found && /[,!]$/.test(line.text) && /^\p{L}+[,!]$/u.test(line.text)) break
      const around = this.#around(index, line)
      // And so does one with nothing below it, `Siyabonga,`: the name is missing.
      if (!found && /^\p{L}+,$/u.test(line.text) && !isShortClosing(around.filledAbove) && !isOwnName(line.text, fileName)) continue
      if (isSignedLine(around)) {
        // A line that matches the file's name is the candidate's; a single word above it is a closing, or belongs to something else.
        const isBesideOwn = found && isLoneWord(line.text) && !isShortClosing(around.filledAbove)
        if (isBesideOwn && found && isOwnName(found.text, fileName) && !isOwnName(line.text, fileName)) break
        found = line
        if (isClosing(line.text) || endsInNameBehindDash(line.text)) break
        continue
      }
      if (isShortClosing(line.text) && !found) continue
      const start = this.#starts[index] ?? index
      if (this.#isPostscript(start) && !around.isItem) {
        index = start
        continue
      }
      if (found || !isShort(line) || around.isItem) break
    }
    return found
  }

  /** The last line that is not a reference entry and does not introduce the entries. */
  lastLine(): {line: Line; around: Surroundings; isBeforeReferences: boolean} | null {
    let isBeforeReferences = false
    for (let index = this.#lines.length - 1; index >= 0; index--) {
      const line = this.#lines[index]
      if (!line || line.text === '') continue
      const isEntry = this.#tree.entries.has(line.number)
      if (!isEntry && !(isBeforeReferences && isReferencesTitle(line.text, true))) return {line, around: this.#around(index, line), isBeforeReferences}
      isBeforeReferences = true
    }
    return null
  }

  #around(index: number, line: Line): Surroundings {
    const filledAbove = this.#lines.slice(Math.max(0, index - 4), index).findLast(({text}) => text !== '')
    return {
      text: line.text,
      above: this.#lines[index - 1]?.text ?? '',
      filledAbove: filledAbove?.text ?? '',
      isItem: this.#tree.items.has(line.number),
      isPostscript: this.#isPostscript(this.#starts[index] ?? index),
      fileName: this.#fileName,
      isSubject: this.#isSubject,
    }
  }

  #isPostscript(start: number): boolean {
    if (this.#postscript.start !== start) this.#postscript = {start, isPostscript: isPostscript(this.#lines[start]?.text ?? '')}
    return this.#postscript.isPostscript
  }
}

/**
 * Whether a word is a team, or a cycle from the years when cycles were named after animals and words: people called `Austin` and `Victoria`
 * sign statements too.
 */
function isSubject(word: string, election: Election): boolean {
  return election.teamNamed(word) !== null || election.cycleNamed(word)?.number != null
}

function isLoneWord(text: string): boolean {
  return /^\p{L}+:?$/u.test(text)
}

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
