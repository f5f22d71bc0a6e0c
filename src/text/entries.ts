import type {Definition} from 'mdast'
import type {Position} from 'unist'
import {type Extent, extentOf} from './entry-extent.js'
import {type Opening, openingOn} from './entry-openings.js'
import {identifierOf, labelParts} from './label.js'
import type {Line} from './lines.js'
import type {Source} from './source.js'
import {urlAt} from './url.js'

declare module 'mdast' {
  interface DefinitionData {
    /** The place of the link as written; absent if the entry has none. */
    urlPosition?: Position
    /** The whole link, if it was wrapped over two lines. */
    joinedUrl?: string
  }
}

interface Candidate extends Opening, Extent {}

/**
 * Finds the reference entries of a plain-text statement, in order, before anything else is parsed.
 *
 * An entry may look like a numbered goal (`[1] Improve the gate`) or like a line of prose that happens to begin with a citation, so its
 * line alone does not decide. Entries come in runs; a run has a link right after some label, or a label that the text cites; and a line
 * that continues a sentence does not begin an entry.
 */
export function findEntries(source: Source): readonly Definition[] {
  if (!mayOpenEntry.test(source.text)) return []
  const {lines} = source
  const openings = new Map<Line, Opening>()
  for (const line of lines) {
    const opening = openingOn(line)
    if (opening) openings.set(line, opening)
  }
  if (openings.size === 0) return []
  const cited = citedLabels(source.text, new Set([...openings.values()].map(({start}) => start)))
  const runs = runsOf(lines, openings, source.text, cited)
  const bracketRuns = runs.filter((run) => run[0]?.form === 'bracket' && holdsEntries(run, cited, lines))
  const taken = new Set(bracketRuns.flat().map(({label}) => identifierOf(label)))
  const bareRuns = runs.filter((run) => run[0]?.form === 'bare' && answersCitations(run, cited, taken, lines))
  return withoutListItems([...bracketRuns, ...bareRuns].flat())
    .flatMap((candidate) => entriesOnOneLine(candidate, source.text))
    .map((candidate) => definitionOf(source, candidate))
}

/** What an entry begins with: a bracket, or at the beginning of a line a digit, bare or in parentheses. Two of three statements have neither. */
const mayOpenEntry = /\[|(?:^|[\r\n])[^\S\r\n]*[(\d]/

/** Labels in brackets that do not open an entry. */
function citedLabels(text: string, openings: ReadonlySet<number>): ReadonlySet<string> {
  const cited = new Set<string>()
  for (const match of text.matchAll(/\[([^[\]\n]{1,40})\]/g)) {
    if (openings.has(match.index)) continue
    for (const {label} of labelParts(match[1] ?? '')) cited.add(identifierOf(label))
  }
  return cited
}

/** Groups possible entries into runs, with only empty lines between them. */
function runsOf(lines: readonly Line[], openings: ReadonlyMap<Line, Opening>, text: string, cited: ReadonlySet<string>): Candidate[][] {
  const runs: Candidate[][] = []
  let run: Candidate[] = []
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.text === '') continue
    const opening = openings.get(line)
    const before = run.at(-1)
    if (!opening || !opensEntry(opening, lines, before, cited)) {
      run = []
      continue
    }
    const candidate = {...opening, ...extentOf(opening, lines, text, (other) => openings.has(other))}
    if (before && before.form === candidate.form) run.push(candidate)
    else {
      run = [candidate]
      runs.push(run)
    }
    index = candidate.lastLine - 1
  }
  return runs
}

/** Whether an entry may begin on this line: not in the middle of a sentence. */
function opensEntry(opening: Opening, lines: readonly Line[], before: Candidate | undefined, cited: ReadonlySet<string>): boolean {
  const previous = lines[opening.line.number - 2]
  if (!previous || previous.text === '' || before || opening.body === 'link' || opening.hasColon) return true
  if (/:$|^\W+$/.test(previous.text)) return true
  return opening.body === 'text and link' && previous.text.length < 45 && cited.has(identifierOf(opening.label))
}

/** Whether a run of bracketed labels is a list of entries, not a list numbered with brackets. */
function holdsEntries(run: readonly Candidate[], cited: ReadonlySet<string>, lines: readonly Line[]): boolean {
  const isCited = ({label}: Candidate) => cited.has(identifierOf(label))
  const isShort = ({label}: Candidate) => /^\^?(?:\d{1,3}|[a-z]{1,2}\d{0,2}|[a-z]{1,8}-?\d{1,2}|[A-Z]{2,4}|[*+#]{1,3})$/i.test(label) && !/^x$/i.test(label)
  if (run.some((entry) => entry.url !== null && leadsWithLink(entry) && (isShort(entry) || entry.hasColon || isCited(entry)))) return true
  if (run.some((entry) => isCited(entry))) return true
  return run.every((entry) => isShort(entry) && entry.url?.end === entry.end) && isNearEnd(run, lines)
}

/** `[1] https://…`, `[1]: A talk: https://…`, and `[1]` with the link on the next line. */
function leadsWithLink(entry: Candidate): boolean {
  return entry.body === 'link' || entry.hasColon || entry.body === 'nothing'
}

/** Only a few lines (a signature, contacts) follow. */
function isNearEnd(run: readonly Candidate[], lines: readonly Line[]): boolean {
  const last = run.at(-1)?.lastLine ?? 0
  return lines.slice(last).filter(({text}) => text !== '').length <= 4
}

/**
 * Whether a run like `1 - https://…` is a list of entries: the text cites `[1]`, and there is no bracketed entry for it. With text before
 * the links it could be a list of goals; in entries the link is last, and they are at the end of the statement.
 */
function answersCitations(run: readonly Candidate[], cited: ReadonlySet<string>, taken: ReadonlySet<string>, lines: readonly Line[]): boolean {
  const identifiers = run.map(({label}) => identifierOf(label))
  if (identifiers.some((identifier) => taken.has(identifier))) return false
  if (identifiers.filter((identifier) => cited.has(identifier)).length * 2 < identifiers.length) return false
  return run.every(({body}) => body === 'link') || (run.every(({url, end}) => url?.end === end) && isNearEnd(run, lines))
}

/**
 * The entries in order, without the items of numbered lists (`[1] Improve the gate`): blocks of lines without links, where a later entry
 * with a link uses one of their labels.
 */
function withoutListItems(entries: readonly Candidate[]): Candidate[] {
  const linked = new Map<string, number>()
  for (const {label, url, start} of entries) if (url) linked.set(identifierOf(label), start)
  const blocks: Candidate[][] = []
  for (const entry of entries.toSorted((a, b) => a.start - b.start)) {
    const block = blocks.at(-1)
    if (block?.at(-1)?.lastLine === entry.line.number - 1) block.push(entry)
    else blocks.push([entry])
  }
  const isList = (block: readonly Candidate[]) =>
    block.every(({url, hasColon}) => url === null && !hasColon) && block.some(({label, start}) => (linked.get(identifierOf(label)) ?? -1) > start)
  return blocks.filter((block) => !isList(block)).flat()
}

/** `[1] https://… [2] https://…`: each is an entry of its own. */
function entriesOnOneLine(entry: Candidate, text: string): Candidate[] {
  if (!entry.url) return [entry]
  const later = text.slice(entry.url.end, entry.end)
  const entries = [entry]
  for (const match of later.matchAll(/[ \t,;]\[(\^?[^[\]\s]{1,20})\]:?[ \t]{1,4}<?(?=https?:)/g)) {
    const start = entry.url.end + match.index + 1
    const bodyStart = entry.url.end + match.index + match[0].length
    const url = urlAt(text, bodyStart)
    const previous = entries.pop() ?? entry
    const end = previous.start + text.slice(previous.start, start - 1).trimEnd().length
    entries.push({...previous, end}, {...entry, start, bodyStart, label: match[1] ?? '', url, joinedUrl: null})
  }
  return entries
}

function definitionOf(source: Source, {label, start, end, url, joinedUrl}: Candidate): Definition {
  return {
    type: 'definition',
    identifier: identifierOf(label),
    label,
    url: url ? source.text.slice(url.start, url.end) : '',
    title: null,
    position: source.positionAt(start, end),
    data: {
      ...(url && {urlPosition: source.positionAt(url.start, url.end)}),
      ...(joinedUrl !== null && {joinedUrl}),
    },
  }
}
