import type {Heading, List} from 'mdast'
import {type Block, type Item, itemsOf} from '../../text/blocks.js'
import {onOneLine} from '../../text/on-one-line.js'
import {Passage} from '../../text/passage.js'
import type {Source} from '../../text/source.js'
import {isContactItem} from '../contact.js'
import type {Mention} from '../nomination.js'
import {Features} from './features.js'
import {itemFeatures} from './item-features.js'
import {isBareLink} from './item-marks.js'
import {cueFeatures, isLeadInLine, type LeadIn, type LeadInReader, leadInOf, leadsIn} from './lead-in.js'
import type {PossibleGoals} from './possible-goals.js'
import {intentOf} from './sentence-intends.js'
import {type Surroundings, surroundingsOf} from './surroundings.js'

/** A list of at least two items that are more than links and contact data, and its lead-in. */
interface TellingList {
  readonly list: List
  readonly block: Block
  readonly items: readonly [Mention, ...Mention[]]
  readonly lead: LeadIn
  readonly next: Block | undefined
}

/** Every list of at least two items that are more than links and contact data, in order. */
export function possibleLists(blocks: readonly Block[], source: Source, reader: LeadInReader, declaration: Mention | null): PossibleGoals[] {
  const lists = tellingLists(blocks, source)
  if (lists.length === 0) return []
  const around = surroundingsOf(blocks, source.text.length, declaration)
  return lists.map(({list, block, items, lead, next}, index) => {
    const features = reader.featuresOf(lead)
    features.addAll(listFeatures(list, items, source))
    features.addAll(placeFeatures(block, lead, around))
    features.addAll(followFeatures(next))
    features.addIf(index === lists.length - 1, 'list.last')
    return {
      form: list.ordered ? 'numbered' : 'bullets',
      items,
      range: items[0],
      whole: {start: block.start, end: block.end},
      isLedIn: leadsIn(lead.sentence) || lead.headings.length > 0,
      features,
    }
  })
}

function tellingLists(blocks: readonly Block[], source: Source): TellingList[] {
  const lists: TellingList[] = []
  /** The headings above the block, outermost first, and the last block that is not a list. */
  const headings: {readonly node: Heading; readonly text: string}[] = []
  let before: Block | null = null
  for (const [index, block] of blocks.entries()) {
    const {node} = block
    if (node.type === 'heading' && !isLeadInLine(block)) {
      while ((headings.at(-1)?.node.depth ?? 0) >= node.depth) headings.pop()
      headings.push({node, text: block.text})
    }
    if (node.type !== 'list') {
      before = block
      continue
    }
    const [first, ...others] = goalItems(node, blocks.slice(index + 1, index + 4), source)
    if (!first || others.length === 0) continue
    const items = [first, ...others] as const
    if (mostlyLinks(items) || goesOn(node, items)) continue
    const above = headings.map(({text}) => text)
    lists.push({list: node, block, items, lead: leadInOf(before, above), next: blocks[index + 1]})
  }
  return lists
}

/**
 * The items of a list. A single one counts together with the list inside it, or with the next list nearby, because people nest and
 * interrupt lists freely.
 */
function goalItems(list: List, next: readonly Block[], source: Source): Mention[] {
  const mentions = (some: List): Mention[] =>
    itemsOf(some, source.text)
      .map(mention)
      .filter(({text}) => !isContactItem(text) && !isEmptyItem(text))
  const [only, ...others] = list.children
  if (!only || others.length > 0) return mentions(list)
  const nested = only.children.find((child) => child.type === 'list')
  const more = nested ?? next.map(({node}) => node).find((node) => node.type === 'list')
  return more ? [...mentions(list), ...mentions(more)] : mentions(list)
}

/** The text of an item, without its task checkbox. */
function mention({start, end, own}: Item): Mention {
  return {start, end, text: own.text.replace(/^\[[ xX]\]\s+/, '')}
}

/** `none`, `...`, `TBD`, and invisible text. */
export function isEmptyItem(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^\W{0,3}(?:none|nothing|n\/a|tb[adc]|todo|to be (?:done|defined|decided))\W{0,3}$/i.test(text)
}

function mostlyLinks(items: readonly Mention[]): boolean {
  return items.filter(({text}) => isBareLink(text)).length * 2 > items.length
}

const partOfSentence = /^(?:for|of|from|by|with|because|when)(?!\w)/i
const lowerCasePart = /^(?:for|of|from|by|with|because|when|to (?:the|our|my|your|their))(?!\w)/

/** `… easy (a) for users and (b) for operators`, or `to our users` and `to the project` on lines of their own: whether the items are parts of a sentence. */
function goesOn({data}: List, items: readonly Mention[]): boolean {
  return items.every(({text}) => (data?.isInline ? partOfSentence : lowerCasePart).test(text))
}

/** The length of a long item, in words; beyond it, length makes no difference. */
const longItem = 60

function listFeatures(list: List, items: readonly Mention[], source: Source): Features {
  const features = itemFeatures(
    'item',
    items.map(({text}) => text),
  )
  const whole = itemsOf(list, source.text).map((item) => new Passage(source.text, item))
  const words = whole.reduce((sum, {text}) => sum + text.split(' ').length, 0) / whole.length
  features.add('item.length', Math.min(longItem, words) / longItem)
  features.add('item.intends', whole.reduce((sum, {sentences}) => sum + Math.max(0, ...sentences.map(({text}) => intentOf(text))), 0) / whole.length)
  for (const {text} of whole) features.addAll(cueFeatures('text', text, 1 / whole.length))
  features.addIf(Boolean(list.ordered), 'list.numbered')
  features.addIf(Boolean(list.data?.isInline), 'list.inline')
  return features
}

function placeFeatures({start}: Block, {sentence}: LeadIn, {length, intending, declaration}: Surroundings): Features {
  const features = new Features()
  features.add('place', start / length)
  features.addIf(declaration !== null && sentence.includes(onOneLine(declaration.text)), 'lead.declares')
  features.add('intends.after', few(intending.slice(-fewSentences).filter((at) => at > start).length))
  return features
}

/** More sentences than this make no difference. */
const fewSentences = 5

function few(count: number): number {
  return Math.max(0, Math.min(fewSentences, count)) / fewSentences
}

/** `All of them were reached.` */
const reached = /\b(?:was|were|has been|have been|are|is) (?:all )?(?:reached|achieved|accomplished|completed|done|met|delivered|finished|merged)(?!\w)/i

/** `I propose that we finish these four first.`: features of the words after the list. */
function followFeatures(block: Block | undefined): Features {
  const features = new Features()
  features.addIf(block?.node.type === 'paragraph', 'follow.paragraph')
  const sentence = (block?.node.type === 'paragraph' && block.sentences[0]?.text) || ''
  if (!/\b(?:these|those|the above|this list|all of (?:this|it|them))(?!\w)/i.test(sentence)) return features
  features.addIf(reached.test(sentence), 'follow.reached')
  features.add('follow.intends', reached.test(sentence) ? 0 : intentOf(sentence))
  return features
}
