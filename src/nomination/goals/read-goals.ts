import type {Heading, List} from 'mdast'
import type {Position} from 'unist'
import type {Cycle, Election} from '../../election/election.js'
import {type Block, type Item, itemsOf} from '../../text/blocks.js'
import type {Document} from '../../text/document.js'
import {endOfFrontMatter} from '../../text/front-matter.js'
import {onOneLine} from '../../text/on-one-line.js'
import type {Source} from '../../text/source.js'
import {rangeAt} from '../../text/spans.js'
import {isContactItem} from '../contact.js'
import type {Goals, Mention} from '../nomination.js'
import {cycleIntent, isBareLink, itemIntent, leadIntent, sentenceIntends} from './intent.js'
import {goalSections} from './sections.js'
import {tableAsList} from './tables.js'

/** What reading goals needs to know beside the document. */
export interface GoalsContext {
  readonly election: Election
  /** The nomination's own cycle: what an earlier one's name leads in is history. */
  readonly cycle: Cycle | null
  /** Where the statement first declares the candidacy. */
  readonly declaration: Mention | null
}

/** Lists are goals unless the cues speak against it: of those in past nominations four in five are. */
const benefitOfDoubt = 0.75
/** The least that a sentence says of a list that it does not lead in. */
const leastUnled = -1
/** What a list's score must reach for its items alone to make it clear. */
const clearScore = 1.5

/** What the candidate intends to do, and in which form they say it: a list, headed sections, prose, or not at all. */
export function readGoals({blocks: all, statement: source}: Document, context: GoalsContext): Goals {
  const begins = endOfFrontMatter(source)
  const blocks = all.filter(({start}) => start >= begins).map((block) => tableAsList(block, source) ?? block)
  const list = goalsList(blocks, source, context)
  const sections = goalSections(blocks, source)
  const isFirst = (one: Position | null, other: Position | null) => one !== null && other !== null && rangeAt(one).start <= rangeAt(other).start
  if (sections && (!list || (sections.isAnnounced && isFirst(sections.position, list.position))))
    return {form: 'headings', position: sections.position, items: sections.items}
  return list ?? goalsOrProse(blocks, source, context)
}

/** A function that answers the same question once: one paragraph may come before a thousand lists. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, {answer: Answer}>()
  return (text) => {
    const known = answers.get(text) ?? {answer: ask(text)}
    answers.set(text, known)
    return known.answer
  }
}

function goalsList(blocks: readonly Block[], source: Source, context: GoalsContext): Goals | null {
  /** The headings that the block is under, outermost first, and the last block that is no list. */
  const headings: {readonly node: Heading; readonly text: string}[] = []
  let before: Block | null = null
  const points = remembered((text) => leadIntent(text) + cycleIntent(text, context))
  let doubtful: Goals | null = null
  let unled: Goals | null = null
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    const {node} = block
    if (node.type === 'heading') {
      while ((headings.at(-1)?.node.depth ?? 0) >= node.depth) headings.pop()
      headings.push({node, text: block.text})
    }
    if (node.type !== 'list') {
      before = block
      continue
    }
    const items = goalItems(node, blocks.slice(index + 1, index + 4), source)
    if (items.length < 2) continue
    const role = classifyList(node, items, leadIn(before, headings), followUp(blocks[index + 1]), points)
    if (role === 'none') continue
    const goals: Goals = {form: node.ordered ? 'numbered' : 'bullets', position: items[0]?.position ?? null, items}
    if (role === 'unled') {
      unled ??= goals
      continue
    }
    // A list that nothing speaks for gives way to one that is clear: `It was a good half year: …` may come before `For the next one: …`.
    if (role === 'clear' && doubtful) return goals
    if (role !== 'doubtful') return doubtful ?? goals
    doubtful ??= goals
  }
  return doubtful ?? unled
}

/** A list's items. One alone counts with the list inside it, or with the next list near by: people nest and interrupt freely. */
function goalItems(list: List, next: readonly Block[], source: Source): Mention[] {
  const mentions = (some: List): Mention[] =>
    itemsOf(some, source.text)
      .map((item) => mention(item, source))
      .filter(({text}) => !isContactItem(text) && !isEmptyItem(text))
  const [only, ...others] = list.children
  if (!only || others.length > 0) return mentions(list)
  const nested = only.children.find((child) => child.type === 'list')
  const more = nested ?? next.map(({node}) => node).find((node) => node.type === 'list')
  return more ? [...mentions(list), ...mentions(more)] : mentions(list)
}

/** What an item says, without the box of a task. */
function mention({start, end, own}: Item, source: Source): Mention {
  return {position: source.positionAt(start, end), text: own.text.replace(/^\[[ xX]\]\s+/, '')}
}

/** `none`, `...`, `TBD`, and what nobody sees. */
function isEmptyItem(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || /^\W{0,3}(?:none|nothing|n\/a|tb[adc]|todo|to be (?:done|defined|decided))\W{0,3}$/i.test(text)
}

/** The words that lead a list in: the headings above it and the sentence before it. */
interface LeadIn {
  readonly sentence: string
  /** The one before that, which says less. */
  readonly earlier: string
  readonly headings: readonly string[]
}

function leadIn(before: Block | null, above: readonly {readonly text: string}[]): LeadIn {
  const headings = above.map(({text}) => text)
  if (before?.node.type !== 'paragraph') return {sentence: '', earlier: '', headings}
  const sentence = before.sentences.at(-1)?.text ?? ''
  const earlier = before.sentences.at(-2)?.text ?? ''
  // `For example:` announces what the sentence before it says.
  return sentence.length < 30 && leadIntent(sentence) === 0 && !/\p{Lu}\p{L}+:$/u.test(sentence)
    ? {sentence: `${earlier} ${sentence}`, earlier: '', headings}
    : {sentence, earlier, headings}
}

/** What a list is: clearly goals, likely goals, goals for want of any cue against it, goals if no other list is, or something else. */
type ListRole = 'clear' | 'likely' | 'doubtful' | 'unled' | 'none'

function classifyList(
  list: List,
  items: readonly Mention[],
  {sentence, earlier, headings}: LeadIn,
  follows: string,
  points: (text: string) => number,
): ListRole {
  if (items.filter(({text}) => isBareLink(text)).length * 2 > items.length) return 'none'
  const own = sentencePoints(sentence, points)
  const intents = items.map(({text}) => itemIntent(text))
  const told = own + within(0.5 * points(earlier), own > 0 ? 0.5 : 4)
  // Without a colon the sentence may as well end what stood before, and the items tell.
  const isUnled = told < leastUnled && !endsInColon(sentence) && sumOf(intents) >= 0.2 * items.length && Math.max(...intents) >= 0.75
  const led = (isUnled ? leastUnled : told) + 0.75 * sumOf(headings.map(points))
  // What is said behind a list can speak for it, but turns no look back around.
  const lead = reached.test(follows) ? led - 2.5 : led > -1 && sentenceIntends(follows) ? led + 1 : led
  // Half of the items tell what was done: no announcement makes them goals.
  if (intents.filter((intent) => intent <= -1).length * 2 >= items.length) return 'none'
  const score = Math.max(-4, Math.min(2, lead)) + (2 * sumOf(intents)) / items.length + (lead > -1.5 ? benefitOfDoubt : 0)
  // `a) … b) …` in running text enumerates anything: there the cues must speak for goals.
  // `… easy (a) for users and (b) for operators` goes on with its sentence.
  const isSentence = list.data?.isInline && (lead < 1 || score <= 1 || items.every(({text}) => /^(?:for|of|from|by|with|because|when)(?!\w)/i.test(text)))
  if (isSentence || score <= 0) return 'none'
  if (isUnled) return 'unled'
  if (lead >= 1 || score >= clearScore) return 'clear'
  return lead <= 0 && sumOf(intents) <= 0 ? 'doubtful' : 'likely'
}

/** `All of them were reached.` */
const reached = /\b(?:was|were|has been|have been|are|is) (?:all )?(?:reached|achieved|accomplished|completed|done|met|delivered|finished|merged)(?!\w)/i

/** Whether no word follows the last colon. */
function endsInColon(sentence: string): boolean {
  const colon = sentence.lastIndexOf(':')
  return colon >= 0 && !/\w/.test(sentence.slice(colon))
}

/** `I propose that we finish these four first.`: what is said of the list behind it; empty where nothing is. */
function followUp(block: Block | undefined): string {
  const sentence = (block?.node.type === 'paragraph' && block.sentences[0]?.text) || ''
  return /\b(?:these|those|the above|this list|all of (?:this|it|them))(?!\w)/i.test(sentence) ? sentence : ''
}

/** `…, but also put some focus on:`: the clause before the list says most; empty where the sentence has but one. */
function lastClause(sentence: string): string {
  return (
    /[,;–—]\s+((?:\S+\s+){2,}\S+)$/
      .exec(sentence.slice(-200))?.[1]
      ?.split(/[,;–—]\s+/)
      .at(-1) ?? ''
  )
}

/** The clause right before the list outweighs the others where it points the other way: `Though we achieved a lot, there is more to do:`. */
function sentencePoints(sentence: string, points: (text: string) => number): number {
  const [whole, last] = [points(sentence), points(lastClause(sentence))]
  const others = whole - last
  return 1.5 * last + (last * others < 0 ? within(others, 0.5 * Math.abs(last)) : others)
}

/** A sentence that itself points ahead needs no help from the one before, and bears little harm. */
function within(points: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, points))
}

function sumOf(points: readonly number[]): number {
  return points.reduce((sum, point) => sum + point, 0)
}

/**
 * A list without any word that tells what it is: bare things, behind a sentence that does not lead in. Behind the declaration of candidacy
 * the only list of a statement is its goals: "I am running for Nova PTL. * Faster upgrades * More reviewers".
 */
function loneList(blocks: readonly Block[], source: Source, {declaration}: GoalsContext): {goals: Goals | null; position: Position} | null {
  const lists = blocks.flatMap(({node, start, end}, index) =>
    node.type === 'list' ? [{node, start, end, before: blocks[index - 1], items: goalItems(node, blocks.slice(index + 1, index + 4), source)}] : [],
  )
  const [lone, ...others] = lists.filter(({items}) => items.length >= 2)
  if (!lone || others.length > 0 || lone.items.some(({text}) => isBareLink(text) || itemIntent(text) < 0)) return null
  const {node, before, items} = lone
  const sentence = (before?.node.type === 'paragraph' && before.sentences.at(-1)?.text) || ''
  if (sentence === '' || endsInColon(sentence) || /\b(?:these|those|following|below|here (?:is|are))(?!\w)/i.test(sentence)) return null
  const isDeclaration = declaration !== null && sentence.includes(onOneLine(declaration.text))
  const goals: Goals = {form: node.ordered ? 'numbered' : 'bullets', position: items[0]?.position ?? null, items}
  return {goals: isDeclaration ? goals : null, position: source.positionAt(lone.start, lone.end)}
}

/** What there is without a clear list or sections: the only list behind the declaration, else prose. */
function goalsOrProse(blocks: readonly Block[], source: Source, context: GoalsContext): Goals {
  const lone = loneList(blocks, source, context)
  const goals = lone?.goals ?? prose(blocks, source)
  return goals.form === 'none' && lone ? {...goals, undecided: lone.position} : goals
}

function prose(blocks: readonly Block[], source: Source): Goals {
  for (const [index, block] of blocks.entries()) {
    if (leadsNothingIn(block, blocks[index + 1], source)) continue
    const items = block.node.type === 'list' ? itemsOf(block.node, source.text) : [{start: block.start, end: block.end, own: block}]
    for (const {start, end, own} of items) {
      const sentence = own.sentences.find(({text}) => sentenceIntends(text))
      if (sentence) return {form: 'prose', position: source.positionAt(sentence === own.sentences[0] ? start : sentence.start, end), items: []}
    }
  }
  return {form: 'none', position: null, items: []}
}

/** `My goals:` above a list without content says nothing. */
function leadsNothingIn(block: Block, next: Block | undefined, source: Source): boolean {
  if (next?.node.type !== 'list' || block.node.type === 'list') return false
  return itemsOf(next.node, source.text).every(({own}) => isEmptyItem(own.text)) && block.sentences.length === 1
}
