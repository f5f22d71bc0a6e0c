import type {Root} from 'mdast'
import {leftoversOf, statementOf} from './leftover/statement.js'
import {withoutEncoded} from './leftover/without-encoded.js'
import {parsePlainText} from './plain-text.js'
import type {Source} from './source.js'

let parseMarkdown: ((source: Source) => Root) | null = null

/**
 * Loads what it takes to read a file of this name. Call it before `parse`: plain text needs nothing, and should not wait for a parser of
 * Markdown, which takes longer to load than a statement to read.
 */
export async function prepareParse(path: string): Promise<void> {
  if (isMarkdown(path)) parseMarkdown ??= (await import('./markdown.js')).parseMarkdown
}

/** Gives `parse` the reader of Markdown at once, in place of `prepareParse`, for a caller that cannot wait. */
export function readMarkdownWith(reader: (source: Source) => Root): void {
  parseMarkdown = reader
}

/**
 * Text to an mdast tree whose every node has its place; a text node's value is the exact slice of the source, but for words in an
 * encoding of mail. What mail programs and Git left in the file (src/text/leftover/) is no part of it.
 *
 * @throws where a Markdown file comes without `prepareParse`
 */
export function parse(source: Source): Root {
  const statement = statementOf(source)
  return withoutEncoded(isMarkdown(source.path) && !isCostlyMarkdown(source) ? asMarkdown(statement) : parsePlainText(statement), leftoversOf(source).encoded)
}

function asMarkdown(statement: Source): Root {
  if (!parseMarkdown) throw new Error(`parse: prepareParse was not called for ${statement.path}`)
  return parseMarkdown(statement)
}

/** `*.md`, but no e-mail address: an address in Moldova ends so too. */
export function isMarkdown(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return /\.(?:md|markdown)$/i.test(name) && !name.includes('@')
}

// What remark-parse takes more than linear time for: many lines or marks, lists and quotes in one another (all that comes before the text
// of a line), and marks behind each of which it looks for an end up to the end of the text. Far above what people write, and far below
// what takes a second.
const mostLines = 500
const mostMarks = 2000
const mostPrefix = 3000
const mostSteps = 8_000_000

/** The source that was last asked for: rules, readers and reports ask for the same. */
let last: {source: Source; isCostly: boolean} | null = null

/** Whether a Markdown file is read in the plain-text dialect, which is linear and knows most of Markdown, because Markdown would take too long. */
export function isCostlyMarkdown(source: Source): boolean {
  if (!isMarkdown(source.path)) return false
  if (last?.source !== source) last = {source, isCostly: isCostly(source.text)}
  return last.isCostly
}

function isCostly(text: string): boolean {
  if (text.split(/\r\n|\n|\r/, mostLines + 1).length > mostLines || text.replace(/[^[\]*_`<!&\\]+/g, '').length > mostMarks) return true
  const prefixes = text.match(/^[ \t>*+\-\d.)]+/gm) ?? []
  if (prefixes.some(({length}) => length > 60) || prefixes.join('').length > mostPrefix) return true
  return stepsTo(text) > mostSteps
}

/** Characters that are looked at for the end of a link's title in parentheses, `[a](b (`, and of code in backticks, of which each number has an end of its own. */
function stepsTo(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const titles = Math.min(count(/\]\(/g), count(/\s\(/g))
  const runs = new Set(text.match(/`+/g)).size
  // A character of code takes five times as long as one of a title (measured).
  return (titles + 5 * runs) * text.length
}
