import type {Definition, FootnoteDefinition, FootnoteReference, ImageReference, LinkReference, Nodes} from 'mdast'
import type {Position} from 'unist'
import {allMatches} from '../../text/all-matches.js'
import {isArrayIndex} from '../../text/array-index.js'
import {holdsText} from '../../text/blocks.js'
import type {Document} from '../../text/document.js'
import {parseInline} from '../../text/inline.js'
import {identifierOf, labelParts, labelsBetween} from '../../text/label.js'
import type {Source} from '../../text/source.js'
import {rangeAt} from '../../text/spans.js'
import {eachNode} from '../../text/walk.js'
import type {Citation, ReferenceEntry} from '../nomination.js'

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
  const entries = definitions.flatMap((definition) => entryOf(definition, source))
  const labels = new Set(entries.map(({label}) => identifierOf(label)))
  const isLabel = labelTest(labels)
  if (!source.text.includes('[')) return {citations: [], entries}
  const found: Citation[] = citationsUnder(tree, source, isLabel)
  for (const {label, labelPosition, position} of entries) {
    const [start, end] = [rangeAt(labelPosition).end, rangeAt(position).end]
    if (!source.text.slice(start, end).includes('[')) continue
    const content = parseInline(source, start, end, labels)
    found.push(...citationsUnder({type: 'paragraph', children: content}, source, isLabel).filter((citation) => citation.label !== label))
  }
  found.sort((a, b) => rangeAt(a.position).start - rangeAt(b.position).start)
  return {citations: found.flatMap((citation, index) => [citation, ...between(citation, found[index + 1], source)]), entries}
}

function entryOf(node: Definition | FootnoteDefinition, source: Source): ReferenceEntry[] {
  const {position} = node
  if (!position) return []
  const url = node.type === 'definition' ? node.data?.urlPosition : undefined
  return [
    {
      label: node.label ?? node.identifier,
      labelPosition: labelPosition(source, position),
      position,
      text: source.slice(position),
      url: url ? {position: url, text: source.slice(url)} : null,
      joinedUrl: (node.type === 'definition' && node.data?.joinedUrl) || null,
    },
  ]
}

/** `[1]`, or a number without brackets, at the beginning of an entry. */
function labelPosition(source: Source, position: Position): Position {
  const {start: from, end: to} = rangeAt(position)
  const text = source.text.slice(from, to)
  const open = text.indexOf('[')
  const close = open < 0 ? -1 : text.indexOf(']', open)
  const number = /\(?\d+\)?/.exec(text)
  if (close >= 0 && (!number || open < number.index)) return source.positionAt(from + open, from + close + 1)
  return number ? source.positionAt(from + number.index, from + number.index + number[0].length) : {start: position.start, end: position.start}
}

/** All citations under a node, except those in entries. */
function citationsUnder(tree: Nodes, source: Source, isLabel: (label: string) => boolean): Citation[] {
  const citations: Citation[] = []
  eachNode(tree, (node) => {
    if (node.type === 'definition') return false
    if (!node.position) return true
    if (node.type === 'text') citations.push(...undefinedCitations(source, node.position, isLabel))
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
  const position = part ?? node.position ?? source.positionAt(0, 0)
  return {label: node.label ?? node.identifier, position, text: source.slice(position)}
}

const bracketed = /(?<![\\!])\[(\^?[^[\]\n]{1,40})\](_(?!\w))?(?!\()/g

/** The citations in a text whose labels have no entry. */
function undefinedCitations(source: Source, position: Position, isLabel: (label: string) => boolean): Citation[] {
  const {start: from, end: to} = rangeAt(position)
  const text = source.text.slice(from, to)
  if (!text.includes('[')) return []
  return allMatches(text, bracketed).flatMap((match) => {
    const content = match[1] ?? ''
    const parts = labelParts(content)
    if (isIndex(source.text, from + match.index, content)) return []
    if (isFollowedByLink(source.text, from + match.index + match[0].length)) return []
    if (match[2] === undefined && !parts.every(({label}) => isLabel(label))) return []
    const offset = from + match.index
    return parts.map(({label, index}): Citation => {
      const start = offset + 1 + index
      const position = parts.length > 1 ? source.positionAt(start, start + label.length) : source.positionAt(offset, offset + content.length + 2)
      return {label, position, text: source.slice(position)}
    })
  })
}

/** Only code counts from 0: after a word, as in `hosts[0]`, it is the index of the first item. */
function isIndex(text: string, bracket: number, content: string): boolean {
  return isArrayIndex(text, bracket) || (/^-?0$|^-\d{1,3}$/.test(content) && /\w/.test(text.charAt(bracket - 1)))
}

/** `[1] https://…` in the middle of a sentence needs no entry, because the link is already there. */
function isFollowedByLink(text: string, offset: number): boolean {
  return /^:?[ \t]{0,2}<?https?:/.test(text.slice(offset, offset + 12))
}

/**
 * Makes a test for labels of citations: any number is one; anything else only if it has an entry, or the same form as a label with an
 * entry, as `[b]` if `[a]` has one.
 */
function labelTest(labels: ReadonlySet<string>): (label: string) => boolean {
  const shapes = new Set([...labels].map(shapeOf))
  return (label) => {
    if (/^\^?\d{1,3}$|^\^[\w-]+$/.test(label) || labels.has(identifierOf(label))) return true
    const shape = shapeOf(label)
    return shape !== null && shapes.has(shape)
  }
}

/** `a` for one letter, `a9` for `ref1`; null for a label whose form does not distinguish it from a word. */
function shapeOf(label: string): string | null {
  if (/^[a-z]$/i.test(label)) return 'a'
  const [, letters] = /^([a-z]{1,8})-?\d{1,3}$/i.exec(label) ?? []
  return letters ? `${letters.toLowerCase()}9` : null
}

/** `[1]-[3]` and `[1-3]` cite the second entry too: the labels between a citation and the next, if there is only a dash or `to` between them. */
function between(citation: Citation, next: Citation | undefined, source: Source): Citation[] {
  if (!next || !/^\d+$/.test(citation.label) || !/^\d+$/.test(next.label)) return []
  const gap = source.text.slice(citation.position.end.offset, next.position.start.offset)
  if (!/^[ \t]?(?:[-–—…]|\.{2,3}|to|through)[ \t]?$/.test(gap)) return []
  return labelsBetween(citation.label, next.label)
    .slice(1, -1)
    .map((label) => ({...citation, label}))
}
