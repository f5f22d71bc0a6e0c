import type {Definition, FootnoteDefinition, FootnoteReference, ImageReference, LinkReference, Nodes} from 'mdast'
import {allMatches} from '../../text/all-matches.js'
import {isIndexWithoutEntry} from '../../text/array-index.js'
import {holdsText} from '../../text/blocks.js'
import type {Document} from '../../text/document.js'
import {parseInline} from '../../text/inline.js'
import {identifierOf, labelParts, labelsBetween} from '../../text/label.js'
import {isMarkdown} from '../../text/parse.js'
import type {Source} from '../../text/source.js'
import {type Range, rangeAt, rangeOf} from '../../text/spans.js'
import {eachNode} from '../../text/walk.js'
import type {Citation, Mention, ReferenceEntry} from '../nomination.js'

/** What a statement cites, and the entries for it, each in the order of the text. */
export interface References {
  readonly citations: readonly Citation[]
  readonly entries: readonly ReferenceEntry[]
}

/**
 * Reads the citations and the reference entries of a tree. A bracket that leads to an entry is a citation, and so is one that looks like it
 * without leading to an entry; `[sic]`, `[tc]` and similar ones are not. An entry may cite another one.
 */
export function readReferences({tree, statement: source}: Document): References {
  const definitions: (Definition | FootnoteDefinition)[] = []
  eachNode(tree, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') definitions.push(node)
    return !holdsText(node)
  })
  const unplaced = definitions.flatMap((definition) => entryOf(definition, source))
  const labels = new Set(unplaced.map(({label}) => identifierOf(label)))
  const isLabel = labelTest(unplaced, labels)
  if (!source.text.includes('[')) return {citations: [], entries: unplaced}
  const found: Citation[] = citationsUnder(tree, source, isLabel)
  const entries = inSections(unplaced, found, source)
  for (const {label, labelRange, end} of entries) {
    const start = labelRange.end
    if (!source.text.slice(start, end).includes('[')) continue
    const content = parseInline(source, start, end, labels)
    found.push(...citationsUnder({type: 'paragraph', children: content}, source, isLabel).filter((citation) => citation.label !== label))
  }
  found.sort((a, b) => a.start - b.start)
  return {citations: found.flatMap((citation, index) => [citation, ...between(citation, found[index + 1], source)]), entries}
}

function entryOf(node: Definition | FootnoteDefinition, source: Source): ReferenceEntry[] {
  if (!node.position) return []
  const range = rangeOf(node)
  const url = node.type === 'definition' ? node.data?.urlPosition : undefined
  return [
    {
      label: node.label ?? node.identifier,
      labelRange: labelRangeOf(range, source),
      ...mentionAt(range, source),
      url: url ? mentionAt(rangeAt(url), source) : null,
      joinedUrl: (node.type === 'definition' && node.data?.joinedUrl) || null,
    },
  ]
}

/**
 * Each section may have entries of its own, numbered from 1 again: an entry belongs to the section that cites it. In Markdown all entries are one
 * list, and links lead to the first one with their label.
 */
function inSections(entries: readonly ReferenceEntry[], citations: readonly Citation[], source: Source): readonly ReferenceEntry[] {
  if (isMarkdown(source.path)) return entries
  const inOrder = citations.toSorted((a, b) => a.start - b.start)
  let next = 0
  let unseen = new Set<string>()
  return entries.map((entry) => {
    const cited: string[] = []
    for (let citation = inOrder[next]; citation && citation.start < entry.start; citation = inOrder[++next]) cited.push(identifierOf(citation.label))
    if (cited.length > 0) unseen = new Set(cited)
    return unseen.delete(identifierOf(entry.label)) ? {...entry, isOfSection: true} : entry
  })
}

/** `[1]`, or a number without brackets, at the beginning of an entry. */
function labelRangeOf({start: from, end: to}: Range, source: Source): Range {
  const text = source.text.slice(from, to)
  const open = text.indexOf('[')
  const close = open < 0 ? -1 : text.indexOf(']', open)
  const number = /\(?\d+\)?/.exec(text)
  if (close >= 0 && (!number || open < number.index)) return {start: from + open, end: from + close + 1}
  const start = from + (number?.index ?? 0)
  return {start, end: start + (number?.[0].length ?? 0)}
}

function mentionAt({start, end}: Range, source: Source): Mention {
  return {start, end, text: source.text.slice(start, end)}
}

/** All citations under a node, except those in entries. */
function citationsUnder(tree: Nodes, source: Source, isLabel: (label: string) => boolean): Citation[] {
  const citations: Citation[] = []
  eachNode(tree, (node) => {
    if (node.type === 'definition') return false
    if (!node.position) return true
    if (node.type === 'text') citations.push(...undefinedCitations(source, rangeOf(node), isLabel))
    if (node.type !== 'linkReference' && node.type !== 'footnoteReference' && node.type !== 'imageReference') return true
    citations.push(citationOf(node, source))
    return node.type !== 'linkReference' || node.referenceType === 'full'
  })
  return citations
}

/** `[1]` with its brackets; in `[1, 2]`, which is two nodes, the labels alone. */
function citationOf(node: LinkReference | FootnoteReference | ImageReference, source: Source): Citation {
  const whole = node.position ? source.slice(node.position) : ''
  const isWhole = whole.startsWith('[') && /\]_?$/.test(whole)
  const part = node.type === 'linkReference' && !isWhole ? node.children[0]?.position : undefined
  return {label: node.label ?? node.identifier, ...mentionAt(part ? rangeAt(part) : rangeOf(node), source)}
}

const bracketed = /(?<![\\!])\[(\^?[^[\]\n]{1,40})\](_(?!\w))?(?!\()/g

/** The citations in a text whose labels have no entry. */
function undefinedCitations(source: Source, {start: from, end: to}: Range, isLabel: (label: string) => boolean): Citation[] {
  const text = source.text.slice(from, to)
  if (!text.includes('[')) return []
  return allMatches(text, bracketed).flatMap((match) => {
    const content = match[1] ?? ''
    const parts = labelParts(content)
    if (isIndexWithoutEntry(source.text, from + match.index, content)) return []
    if (isFollowedByLink(source.text, from + match.index + match[0].length)) return []
    const offset = from + match.index
    const isCitation = match[2] !== undefined || parts.every(({label}) => isLabel(label))
    if (!isCitation && !isLetterBehindWord(source.text, offset, offset + match[0].length)) return []
    return parts.map(({label, index}): Citation => {
      const start = offset + 1 + index
      const range = parts.length > 1 ? {start, end: start + label.length} : {start: offset, end: offset + content.length + 2}
      return {label, ...mentionAt(range, source)}
    })
  })
}

/** `[1] https://…` in the middle of a sentence needs no entry, because the link is already there. */
function isFollowedByLink(text: string, offset: number): boolean {
  return /^:?[ \t]{0,2}<?https?:/.test(text.slice(offset, offset + 12))
}

/** `… of seventeen days [a].`: a letter without an entry, right after a word at the end of the text that it supports; not `[a], [b] or [c]`. */
function isLetterBehindWord(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 6), start)
  const isBehindWord = /[\p{L}\d] ?$/u.test(before) && !/\b(?:and|or) $/.test(before)
  return isBehindWord && /^\[[a-h]\]$/.test(text.slice(start, end)) && /^[.,;:)](?!\s?\[)/.test(text.slice(end, end + 3))
}

/**
 * Makes a test for labels of citations: any number is one; anything else only if it has an entry, or the same form as a label with an
 * entry, as `[b]` if `[a]` has one.
 */
function labelTest(entries: readonly ReferenceEntry[], labels: ReadonlySet<string>): (label: string) => boolean {
  const shapes = entries.map(({label}) => shapeOf(label))
  return (label) => {
    if (/^\^?\d{1,3}$|^\^[\w-]+$/.test(label) || labels.has(identifierOf(label))) return true
    const shape = shapeOf(label)
    // One entry `[HDP]` does not make a label of `[TC]`.
    return shape !== null && shapes.filter((other) => other === shape).length > (shape === capitals ? 1 : 0)
  }
}

const capitals = 'AA'

/** `a` for one letter, `a9` for `ref1`, `AA` for `S3A`; null for what has no shape to tell it from a word. */
function shapeOf(label: string): string | null {
  if (/^[a-z]$/i.test(label)) return 'a'
  const [, letters] = /^([a-z]{1,8})-?\d{1,3}$/i.exec(label) ?? []
  if (letters) return `${letters.toLowerCase()}9`
  return /^[A-Z][A-Z\d]{1,5}$/.test(label) ? capitals : null
}

/** `[1]-[3]` and `[1-3]` cite the second entry too: the labels between a citation and the next, if there is only a dash or `to` between them. */
function between(citation: Citation, next: Citation | undefined, source: Source): Citation[] {
  if (!next || !/^\d+$/.test(citation.label) || !/^\d+$/.test(next.label)) return []
  const gap = source.text.slice(citation.end, next.start)
  if (!/^[ \t]?(?:[-–—…]|\.{2,3}|to|through)[ \t]?$/.test(gap)) return []
  return labelsBetween(citation.label, next.label)
    .slice(1, -1)
    .map((label): Citation => {
      const range = {start: citation.start, end: next.end}
      return {label, ...mentionAt(range, source), isImplied: true}
    })
}
