import type {Root} from 'mdast'
import {allMatches} from '../text/all-matches.js'
import {oncePer} from '../text/once-per.js'
import {proseOf} from './prose.js'

/** A word of the statement, or one part of a word that hyphens, slashes or capitals divide. */
export interface Token {
  /** As written, `’` kept. */
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly lower: string
  /** Offsets in the source, the end excluded. */
  readonly start: number
  readonly end: number
  /** It is joined to another word by a hyphen or a slash: `milti-organization`. */
  readonly isJoined: boolean
}

/** The words of a statement, and the words inside its URLs, addresses and identifiers, which are never checked. */
export interface Tokens {
  readonly words: readonly Token[]
  /** The words inside URLs and other identifiers, in lower case. */
  readonly identifiers: Pick<ReadonlySet<string>, 'has'>
}

/** The words of a statement, read once for all rules. */
export const tokensOf = oncePer((tree: Root): Tokens => {
  const prose = proseOf(tree)
  const words: Token[] = []
  const identifiers = new Identifiers(prose.identifiers)
  for (const {text, start} of prose.texts) addWords(text, start, words, identifiers)
  return {words, identifiers}
})

/** The words inside URLs, addresses and code; split on first use, which is rare. */
class Identifiers {
  readonly #texts: string[]
  #words: Set<string> | null = null

  constructor(texts: readonly string[]) {
    this.#texts = [...texts]
  }

  add(text: string): void {
    this.#texts.push(text)
  }

  has(lower: string): boolean {
    this.#words ??= new Set(this.#texts.flatMap((text) => Array.from(text.matchAll(/\p{L}+/gu), ([part]) => part.toLowerCase())))
    return this.#words.has(lower)
  }
}

/** What separates chunks; angle brackets count as spaces. */
const between = /[\s<>]+/
/** A chunk that is a plain word, as most are, and a word with punctuation around it; a chunk with two colons is an identifier. */
const plain = /^[A-Za-z]+$/
const framed = /^["'([]?(?!www\.)([A-Za-z]+)["'),.;!?\]]*:?$/

/** Adds the words of a text node. */
function addWords(text: string, offset: number, words: Token[], identifiers: Identifiers): void {
  let end = 0
  for (const stretch of text.split(between)) {
    if (stretch === '') continue
    // A loop over characters would be slower, because V8 does not optimise it in short runs.
    const start = text.indexOf(stretch, end)
    end = start + stretch.length
    const word = plain.test(stretch) ? stretch : framed.exec(stretch)?.[1]
    if (word !== undefined) {
      const from = offset + (word === stretch ? start : text.indexOf(word, start))
      words.push({text: word, lower: word.toLowerCase(), start: from, end: from + word.length, isJoined: false})
    } else if (isIdentifier(stretch)) identifiers.add(stretch)
    else words.push(...wordsOf(stretch, offset + start))
  }
}

/** Whether a chunk without spaces is a URL, address, path, channel, handle, file, option, version or hash. */
function isIdentifier(chunk: string): boolean {
  if (/:\/\/|^\W{0,3}www\.|@|\\|`|::|\^|[\w)]\(\w*\)|[\w]=[\w"']|\$\{?\w/.test(chunk)) return true
  if (/^\W{0,2}[#~]\w|^\W{0,2}\/\w|^--\w.*-\w|\w_\w/.test(chunk)) return true
  if (/\/.*\/|\/$/.test(chunk) && /[\d._-]/.test(chunk)) return true
  const dot = /[\p{L}\d]\.(?=[\p{L}\d])/u.exec(chunk)
  // `end.Next` misses a space, `setup.py` does not.
  return dot !== null && !/^[^.]*\p{Ll}{3}\.\p{Lu}\p{Ll}[^.]*\.?$/u.test(chunk)
}

const wordsInside = /[\p{L}\p{M}\d\uFFFD]+(?:['’`´;]\p{L}+)*/gu

function wordsOf(chunk: string, offset: number): Token[] {
  const tokens: Token[] = []
  for (const match of allMatches(chunk, wordsInside)) {
    const [text] = match
    if (/\d/.test(text)) continue
    const before = chunk[match.index - 1] ?? ''
    const after = chunk[match.index + text.length] ?? ''
    tokens.push(...pieces(text, offset + match.index, /[-/‐‑+]/.test(before) || (/[-/‐‑+]/.test(after) && match.index + text.length + 1 < chunk.length)))
  }
  return tokens
}

/** A word; or, at a semicolon that is not a mistyped apostrophe (`isn;t`) but lacks its space, the words on both sides. */
function pieces(text: string, start: number, isJoined: boolean): Token[] {
  let at = start
  return (/;(?:t|s|m|d|re|ve|ll)$/i.test(text) ? [text] : text.split(';')).map((piece) => {
    const token = {text: piece, lower: comparable(piece), start: at, end: at + piece.length, isJoined}
    at = token.end + 1
    return token
  })
}

/** The form of a word for comparisons: lower case, with straight apostrophes. */
export function comparable(text: string): string {
  return text.toLowerCase().replace(/[’`´]/g, "'")
}
