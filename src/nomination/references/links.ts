import type {Link, Nodes} from 'mdast'
import type {Position} from 'unist'
import type {Document} from '../../text/document.js'
import {parseInline} from '../../text/inline.js'
import {rangeAt} from '../../text/spans.js'
import {urlFaultOf} from '../../text/url-faults.js'
import {eachNode} from '../../text/walk.js'
import {webAddressOf} from '../../text/web-address.js'
import type {Mention, ReferenceEntry} from '../nomination.js'

/** A link that a web server can answer. */
export interface WebLink extends Mention {
  /** As written. */
  readonly url: string
  /** What the server is asked for, which is also the key of its answer. */
  readonly address: string
}

/**
 * All http(s) links of a statement, in its text and in its entries, in order; `position` is that of the address. Links that cannot be
 * valid, or that a line end cuts in two, are left to `reference-link`.
 */
export function webLinks({tree, source}: Document, entries: readonly ReferenceEntry[]): WebLink[] {
  const links = new Map<number, WebLink>()
  const add = (url: string, position: Position | undefined) => {
    const address = urlFaultOf(url) ? null : webAddressOf(url)
    const start = position?.start.offset
    if (address === null || !position || start === undefined) return
    if (!links.has(start)) links.set(start, {url, address, position, text: source.slice(position)})
  }
  const addUnder = (tree: Nodes) =>
    eachNode(tree, (node) => {
      if (node.type === 'link') add(node.url, addressPosition(node))
    })
  addUnder(tree)
  for (const {labelPosition, position, url, joinedUrl} of entries) {
    if (joinedUrl !== null) continue
    if (url) add(url.text, url.position)
    const children = parseInline(source, rangeAt(labelPosition).end, rangeAt(position).end, new Set())
    addUnder({type: 'paragraph', children})
  }
  return [...links.values()].toSorted((a, b) => rangeAt(a.position).start - rangeAt(b.position).start)
}

/** The position of a link's address: the parser's, or that of its text if the two are the same. */
function addressPosition({data, url, children, position}: Link): Position | undefined {
  const [only, ...others] = children
  if (data?.urlPosition) return data.urlPosition
  return only?.type === 'text' && only.value === url && others.length === 0 ? only.position : position
}
