import type {Link, Nodes} from 'mdast'
import type {Document} from '../../text/document.js'
import {parseInline} from '../../text/inline.js'
import {type Range, rangeAt, rangeOf} from '../../text/spans.js'
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
 * All http(s) links of a statement, of its text and of its entries, in order, each where its address is. A link that
 * cannot be one, or that is cut by a line end, is the matter of `reference-link`, and left out.
 */
export function webLinks({tree, source}: Document, entries: readonly ReferenceEntry[]): WebLink[] {
  const links = new Map<number, WebLink>()
  const add = (url: string, {start, end}: Range) => {
    const address = urlFaultOf(url) ? null : webAddressOf(url)
    if (address !== null && !links.has(start)) links.set(start, {url, address, start, end, text: source.text.slice(start, end)})
  }
  const addUnder = (tree: Nodes) =>
    eachNode(tree, (node) => {
      if (node.type === 'link') add(node.url, addressRange(node))
    })
  addUnder(tree)
  for (const {labelRange, end, url, joinedUrl} of entries) {
    if (joinedUrl !== null) continue
    if (url) add(url.text, url)
    const children = parseInline(source, labelRange.end, end, new Set())
    addUnder({type: 'paragraph', children})
  }
  return [...links.values()].toSorted((a, b) => a.start - b.start)
}

/** Where a link's address is: as the parser says, or its text where the two are the same. */
function addressRange(link: Link): Range {
  const [only, ...others] = link.children
  if (link.data?.urlPosition) return rangeAt(link.data.urlPosition)
  return rangeOf(only?.type === 'text' && only.value === link.url && others.length === 0 ? only : link)
}
