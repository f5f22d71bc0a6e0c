import type {Root} from 'mdast'
import {leftoversOf, statementOf} from './leftover/statement.js'
import {withoutEncoded} from './leftover/without-encoded.js'
import {oncePer} from './once-per.js'
import {parsePlainText} from './plain-text.js'
import type {Source} from './source.js'

let parseMarkdown: ((source: Source) => Root) | null = null

/**
 * Loads what is needed to parse a file of this name. Call it before `parse`. Plain text needs nothing, and should not wait for a Markdown
 * parser, which takes longer to load than a statement to parse.
 */
export async function prepareParse(path: string): Promise<void> {
  if (isMarkdown(path)) parseMarkdown ??= (await import('./markdown.js')).parseMarkdown
}

/** Sets the Markdown parser for `parse` directly, instead of `prepareParse`, for a caller that cannot wait. */
export function readMarkdownWith(reader: (source: Source) => Root): void {
  parseMarkdown = reader
}

/**
 * Parses a text to an mdast tree whose nodes all have positions. A text node's value is the exact slice of the source, except for words in
 * an encoding of mail. What mail programs and Git left in the file (src/text/leftover/) is not included.
 *
 * @throws for a Markdown file if `prepareParse` was not called
 */
export function parse(source: Source): Root {
  const statement = statementOf(source)
  return withoutEncoded(isMarkdown(source.path) && !isCostlyMarkdown(source) ? asMarkdown(statement) : parsePlainText(statement), leftoversOf(source).encoded)
}

function asMarkdown(statement: Source): Root {
  if (!parseMarkdown) throw new Error(`parse: prepareParse was not called for ${statement.path}`)
  return parseMarkdown(statement)
}

/** `*.md`, but not an e-mail address: those in Moldova end in `.md` too. */
export function isMarkdown(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
  return /\.(?:md|markdown)$/i.test(name) && !name.includes('@')
}

// Limits for what remark-parse takes more than linear time for: many lines or marks, deep nesting of lists and quotes (counted by what
// comes before the text of a line), and marks after each of which it searches to the end of the text. Far above what people write, and far
// below what takes a second.
const mostLines = 500
const mostMarks = 2000
const mostPrefix = 3000
const mostSteps = 8_000_000

/**
 * Whether a Markdown file is parsed as the plain-text dialect, because Markdown would take too long. The dialect is linear and covers most
 * of Markdown.
 */
export const isCostlyMarkdown = oncePer(({path, text}: Source) => isMarkdown(path) && isCostly(text))

function isCostly(text: string): boolean {
  if (text.split(/\r\n|\n|\r/, mostLines + 1).length > mostLines || text.replace(/[^[\]*_`<!&\\]+/g, '').length > mostMarks) return true
  // A run such as `-----` nests nothing, because a bullet ends with a space.
  const prefixes = (text.match(/^[ \t>*+\-\d.)]+/gm) ?? []).map((prefix) => prefix.replace(/([-*+.])\1+/g, '$1'))
  if (prefixes.some(({length}) => length > 60) || prefixes.join('').length > mostPrefix) return true
  return stepsTo(text) > mostSteps
}

/**
 * An estimate of how many characters remark-parse searches for the end of a link's title in parentheses, `[a](b (`, and of code in
 * backticks, whose closing run must be as long as the opening one.
 */
function stepsTo(text: string): number {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  const titles = Math.min(count(/\]\(/g), count(/\s\(/g))
  const runs = new Set(text.match(/`+/g)).size
  // A search for code takes five times as long per character as one for a title (measured).
  return (titles + 5 * runs) * text.length
}
