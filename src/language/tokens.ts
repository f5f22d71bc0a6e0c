import type {Nodes, Root} from 'mdast'

/** A word of the statement, or a part of one that hyphens, slashes or capitals divide. */
export interface Token {
  /** As written, `’` kept. */
  readonly text: string
  /** Lower case, with straight apostrophes. */
  readonly folded: string
  /** Offsets in the source, the end not included. */
  readonly start: number
  readonly end: number
  /** It is joined to another word by a hyphen or a slash: `milti-organization`. */
  readonly isJoined: boolean
}

/** The words of a statement, and the words inside its URLs, addresses and identifiers, which are never checked. */
export interface Tokens {
  readonly words: readonly Token[]
  /** Folded words of what is no prose; who writes `gerrit.example.org` knows how to spell `gerrit`. */
  readonly identifiers: ReadonlySet<string>
}

/** Collects the words of all prose; links, code and reference entries are none. */
export function tokensOf(tree: Root): Tokens {
  const words: Token[] = []
  const identifiers = new Set<string>()
  const addIdentifiers = (text: string) => {
    for (const [part] of text.matchAll(/\p{L}+/gu)) identifiers.add(part.toLowerCase())
  }
  const walk = (node: Nodes) => {
    if (node.type === 'text') {
      const offset = node.position?.start.offset ?? 0
      for (const chunk of node.value.matchAll(/[^\s<>]+/g)) {
        if (isIdentifier(chunk[0])) addIdentifiers(chunk[0])
        else words.push(...wordsOf(chunk[0], offset + chunk.index))
      }
    } else if (node.type === 'link') {
      addIdentifiers(node.url)
      // `[the text](url)` is prose, a bare URL is not.
      for (const child of node.children) if (child.type !== 'text' || !node.url.includes(child.value)) walk(child)
    } else if (node.type === 'inlineCode' || node.type === 'code') addIdentifiers(node.value)
    else if (node.type === 'definition') addIdentifiers(node.url)
    else if ('children' in node && node.type !== 'linkReference') for (const child of node.children) walk(child)
  }
  walk(tree)
  return {words, identifiers}
}

/** Whether a stretch without blanks is a URL, address, path, channel, handle, file, option, version or hash. */
function isIdentifier(chunk: string): boolean {
  if (/:\/\/|^\W{0,3}www\.|@|\\|`|::|\^|[\w)]\(\w*\)|[\w]=[\w"']|\$\{?\w/.test(chunk)) return true
  if (/^\W{0,2}[#~]\w|^\W{0,2}\/\w|^--\w.*-\w|\w_\w/.test(chunk)) return true
  if (/\/.*\/|\/$/.test(chunk) && /[\d._-]/.test(chunk)) return true
  const dot = /[\p{L}\d]\.(?=[\p{L}\d])/u.exec(chunk)
  // `end.Next` misses a blank, `setup.py` does not.
  return dot !== null && !/^[^.]*\p{Ll}{3}\.\p{Lu}\p{Ll}+[^.]*\.?$/u.test(chunk)
}

function wordsOf(chunk: string, offset: number): Token[] {
  const tokens: Token[] = []
  for (const match of chunk.matchAll(/[\p{L}\p{M}\d\uFFFD]+(?:['’`´;]\p{L}+)*/gu)) {
    const [text] = match
    if (/\d/.test(text)) continue
    const before = chunk[match.index - 1] ?? ''
    const after = chunk[match.index + text.length] ?? ''
    tokens.push(...pieces(text, offset + match.index, /[-/‐‑+]/.test(before) || (/[-/‐‑+]/.test(after) && match.index + text.length + 1 < chunk.length)))
  }
  return tokens
}

/** A word; where a semicolon is no mistyped apostrophe (`isn;t`) but misses its blank, the words on both sides. */
function pieces(text: string, start: number, isJoined: boolean): Token[] {
  const cut = text.indexOf(';')
  if (cut >= 0 && !/;(?:t|s|m|d|re|ve|ll)$/i.test(text))
    return [...pieces(text.slice(0, cut), start, isJoined), ...pieces(text.slice(cut + 1), start + cut + 1, isJoined)]
  return [{text, folded: fold(text), start, end: start + text.length, isJoined}]
}

/** Lower case with straight apostrophes: how words are compared. */
export function fold(text: string): string {
  return text.toLowerCase().replace(/[’`´]/g, "'")
}
