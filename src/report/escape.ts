/**
 * What strangers wrote, made inert for each place that it is printed in. Statements, file names and paths come from strangers
 * and are printed where characters have power: a terminal obeys control characters, a workflow log obeys `::command::` at the
 * start of a line and `##[command]` anywhere in it, bidirectional controls turn text around, XML and Markdown have a syntax.
 * Every reporter passes every such text through one of these functions; test/report/inert.test.ts holds each reporter to it.
 *
 * Two steps lie under all of them. `visible` turns what cannot be seen into what can, `\u{202E}`. `defuse` breaks the two forms
 * of workflow commands with a backslash, for any text may end up in a workflow's log.
 */

/**
 * Control characters (line ends among them), lone surrogates, noncharacters, and all that is drawn as nothing or moves what is
 * around it: format characters (bidirectional controls, zero-width characters, soft hyphen, tags), line and paragraph separators, letters
 * and marks that are empty (Hangul fillers, the grapheme joiner, the empty cell of Braille). Not what chooses the form of an emoji.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115F\u1160\u2800\u3164\uFFA0\uFFFE\uFFFF]|\u034F|\u17B4|\u17B5/gu

const shortForms: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

/** The text on one line, with every character that cannot be seen written as its code point, `\u{202E}`. */
export function visible(text: string): string {
  return text.replace(unseen, (character) => shortForms.get(character) ?? `\\u{${codePoint(character)}}`)
}

function codePoint(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
}

/** Breaks what a workflow's runner would obey: `::` at the start, after blanks too, and `##[` anywhere. */
function defuse(text: string): string {
  return text.replace(/^(\s*:):/, '$1\\:').replaceAll('##[', '##\\[')
}

/** For a person at a terminal, or in a log: one line, nothing hidden, no commands. */
export function forTerminal(text: string): string {
  return defuse(visible(text))
}

/** For the text of a workflow command, `::error::HERE`; the runner turns `%25` back into `%`. */
export function forWorkflowCommand(text: string): string {
  return forTerminal(text).replaceAll('%', '%25')
}

/** For a property of a workflow command, `::error file=HERE,line=1::`. A path stays the path, where it holds nothing unseen. */
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

/** For the text and the attributes of XML 1.0, which forbids control characters even as entities. */
export function forXml(text: string): string {
  return forTerminal(text).replace(/[&<>"']/g, (character) => xmlEntities.get(character) ?? '')
}

/**
 * For a line, a list item or a table's cell of GitHub's Markdown: no syntax, HTML, links, formulas or mentions; what our messages put in
 * backticks is code. Mentions and bare links are made after Markdown is read, so that no escape stops them: an empty comment in their
 * midst does.
 */
export function forMarkdown(text: string): string {
  return text
    .split(backticked)
    .map((part, at) => (at % 2 === 0 ? markdownText(part) : isPlainCode(part) ? `\`${visible(part)}\`` : markdownText(`\`${part}\``)))
    .join('')
}

/** What stands in single backticks. */
const backticked = /(?<!`)`([^`]+)`(?!`)/

/** Whether a text comes out of a code span as it went in, in a table's cell too, and holds no workflow command. */
function isPlainCode(text: string): boolean {
  return text === text.trim() && !text.includes('|') && !text.includes('##[')
}

function markdownText(text: string): string {
  return visible(text)
    .replace(/[\\`*_[\]|~$#!]|:(?=\S)/g, '\\$&')
    .replace(/[&<>]/g, (character) => xmlEntities.get(character) ?? '')
    .replace(/@(?=\w)|:(?=\/\/)|www(?=\.)/gi, '$&<!-- -->')
}

/** For `message.text` of SARIF, where `[text](target)` makes a link and `{0}` stands for an argument. */
export function forSarifMessage(text: string): string {
  return visible(text)
    .replaceAll('](', ']\\(')
    .replace(/\{(\d+)\}/g, '{{$1}}')
}

/**
 * A whole JSON document, whose strings come out as they went in for whoever parses it, and which is inert for whoever prints it:
 * what `JSON.stringify` leaves raw (DEL, C1, bidirectional controls, …) and the bracket of `##[` are written as `\u…`.
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

/** The path as a relative URI reference, or a file URI where the path is absolute: percent-encoded, `/` between segments kept. */
export function toUri(path: string): string {
  const encoded = path
    .replace(/\p{Cs}/gu, '\uFFFD')
    .split('/')
    .map(encodeSegment)
    .join('/')
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

/** encodeURIComponent leaves `!'()*` alone; `:` is encoded by it, so that no first segment reads as a scheme. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`)
}
