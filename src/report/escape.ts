/**
 * Makes untrusted text inert for each target. Statements, file names and paths come from strangers and are printed where characters have effects:
 * a terminal obeys control characters, a workflow log obeys `::command::` at the start of a line and `##[command]` anywhere, bidirectional
 * controls reverse text, XML and Markdown have a syntax. Every reporter passes all such text through one of these functions;
 * test/report/inert.test.ts checks each of them.
 *
 * All are based on two functions. `visible` shows invisible characters as `\u{202E}`. `defuse` breaks both forms of workflow commands with a
 * backslash, because any text may end up in a workflow's log.
 */

/**
 * Control characters (including line ends), lone surrogates, noncharacters, and everything invisible: format characters (bidirectional controls,
 * zero-width characters, soft hyphen, tags), line and paragraph separators, empty letters and marks (Hangul fillers, the grapheme joiner, the
 * empty Braille cell). Variation selectors of emoji are not among them.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\uFFFE\uFFFF]|\u034F|\u17B4|\u17B5/gu

const shortForms: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** The text on one line, with invisible characters as code points, `\u{202E}`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => shortForms.get(character) ?? `\\u{${codePoint(character)}}`)
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** Breaks what a workflow's runner obeys: `::` at the start, even after spaces, and `##[` anywhere. */
function defuse(text: string): string {
  return text.replace(/^(\s*:):/, '$1\\:').replaceAll('##[', '##\\[')
}

/** For a terminal or a log: one line, nothing hidden, no commands. */
export function forTerminal(text: string): string {
  return defuse(visible(text))
}

/** For the text of a workflow command, `::error::HERE`; the runner turns `%25` back into `%`. */
export function forWorkflowCommand(text: string): string {
  return forTerminal(text).replaceAll('%', '%25')
}

/** For a property of a workflow command, `::error file=HERE,line=1::`. The runner restores the path. */
export function forWorkflowProperty(text: string): string {
  return forWorkflowCommand(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const xmlEntities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
])

/** For text and attributes of XML 1.0, which forbids control characters even as entities. */
export function forXml(text: string): string {
  return forTerminal(text).replace(/[&<>"']/g, (character) => xmlEntities.get(character) ?? '')
}

/**
 * For a line, a list item or a table cell of GitHub's Markdown: no syntax, HTML, links, formulas or mentions; backticks in our messages make
 * code. An empty comment breaks mentions and bare links, which GitHub makes after reading Markdown, so that escapes do not help.
 */
export function forMarkdown(text: string): string {
  return text
    .split(backticked)
    .map((part, at) => (at % 2 === 0 ? markdownText(part) : isPlainCode(part) ? `\`${visible(part)}\`` : markdownText(`\`${part}\``)))
    .join('')
}

/** Text in single backticks. */
const backticked = /(?<!`)`([^`]+)`(?!`)/

/** Whether a code span shows a text unchanged, also in a table cell, and it holds no workflow command. */
function isPlainCode(text: string): boolean {
  return text === text.trim() && !text.includes('|') && !text.includes('##[')
}

function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]|~$#!]|:(?=\S)/g, '\\$&')
    .replace(/[&<>]/g, (character) => xmlEntities.get(character) ?? '')
    .replace(/@(?=\w)|:(?=\/\/)|www(?=\.)/gi, '$&<!-- -->')
}

/** For `message.text` of SARIF, where `[text](target)` is a link and `{0}` an argument. */
export function forSarifMessage(text: string): string {
  return visible(text)
    .replaceAll('](', ']\\(')
    .replace(/\{(\d+)\}/g, '{{$1}}')
}

/**
 * A JSON document that parses to the same strings and is inert when printed: what `JSON.stringify` leaves raw (DEL, C1, bidirectional controls,
 * …) and the bracket of `##[` are written as `\u…`.
 */
export function toJson(value: unknown, space?: number): string {
  return JSON.stringify(value, null, space)
    .replace(unseen, (character) => (space !== undefined && character === '\n' ? character : escapedUnits(character)))
    .replaceAll('##[', '##\\u005b')
}

function escapedUnits(character: string): string {
  let escaped = ''
  for (let at = 0; at < character.length; at += 1) escaped += `\\u${character.charCodeAt(at).toString(16).padStart(4, '0')}`
  return escaped
}

/** The path as a relative URI reference, or as a file URI if it is absolute: percent-encoded, with `/` between segments. */
export function toUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeSegment)
    .join('/')
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

/** Also encodes `!'()*`, which encodeURIComponent leaves. It encodes `:`, so no first segment looks like a scheme. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
