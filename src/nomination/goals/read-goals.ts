import type {Heading, List, Root} from 'mdast'
import type {Cycle, Election} from '../../election/election.js'
import {type Block, blocksOf, itemMention, type Placed, sentencesOf, textOf} from '../../text/blocks.js'
import {endOfFrontMatter} from '../../text/front-matter.js'
import {testLetters} from '../../text/letters.js'
import type {Source} from '../../text/source.js'
import {isContactItem} from '../contact.js'
import type {Goals, Mention} from '../nomination.js'
import {cycleIntent, isBareLink, itemIntent, leadIntent, sentenceIntends} from './intent.js'
import {goalSections} from './sections.js'
import {tableAsList} from './tables.js'

/** What reading goals needs to know beside the tree. */
export interface GoalsContext {
  readonly source: Source
  readonly election: Election
  /** The nomination's own cycle: what an earlier one's name leads in is history. */
  readonly cycle: Cycle | null
  /** Where the statement first says that it stands. */
  readonly standing: Mention | null
}

/** Lists are goals unless the cues speak against it: of those in past nominations four in five are. */
const benefitOfDoubt = 0.75
/** The least that a sentence says of a list that it does not lead in. */
const leastUnled = -1
/** What a list's score must reach for its items alone to make it clear. */
const clearScore = 1.5

/** What the candidate intends to do, and in which form they say it: a list, headed sections, prose, or not at all. */
export function readGoals(tree: Root, context: GoalsContext): Goals {
  const begins = endOfFrontMatter(context.source)
  const blocks = blocksOf(tree)
    .filter(({position}) => (position.start.offset ?? 0) >= begins)
    .map((block) => (block.type === 'paragraph' ? (tableAsList(block, context.source) ?? block) : block))
  const list = goalsList(blocks, context)
  const sections = goalSections(blocks, context.source)
  if (sections && (!list || (sections.isAnnounced && startOf(sections.items[0]) <= startOf(list.items[0]))))
    return {form: 'headings', position: sections.items[0]?.position ?? null, items: sections.items}
  return list ?? loneList(blocks, context)?.goals ?? prose(blocks, context)
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

function startOf(mention: Mention | undefined): number {
  return mention?.position.start.offset ?? 0
}

function goalsList(blocks: readonly Placed<Block>[], context: GoalsContext): Goals | null {
  /** The headings that the block stands under, outermost first, and the last block that is no list. */
  const headings: Placed<Heading>[] = []
  let before: Placed<Block> | null = null
  const points = remembered((text) => leadIntent(text) + cycleIntent(text, context))
  const sentencesBefore = remembered(sentencesOf)
  let doubtful: Goals | null = null
  let unled: Goals | null = null
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    if (block.type === 'heading') {
      while (headings.length > 0 && (headings.at(-1)?.depth ?? 0) >= block.depth) headings.pop()
      headings.push(block)
    }
    if (block.type !== 'list') {
      before = block
      continue
    }
    const items = itemsOf(blocks, index, context.source)
    if (items.length < 2) continue
    const standing = standingOf(block, items, leadIn(before, headings, context.source, sentencesBefore), followUp(blocks[index + 1], context.source), points)
    if (standing === 'none') continue
    const goals: Goals = {form: block.ordered ? 'numbered' : 'bullets', position: items[0]?.position ?? null, items}
    if (standing === 'unled') {
      unled ??= goals
      continue
    }
    // A list that nothing speaks for gives way to one that is clear: `It was a good half year: …` may come before `For the next one: …`.
    if (standing === 'clear' && doubtful) return goals
    if (standing !== 'doubtful') return doubtful ?? goals
    doubtful ??= goals
  }
  return doubtful ?? unled
}

/** A list's items. One alone counts with the list inside it, or with the next list near by: people set in and interrupt freely. */
function itemsOf(blocks: readonly Placed<Block>[], index: number, source: Source): Mention[] {
  const own = blocks[index]
  if (own?.type !== 'list') return []
  const mentions = (list: List): Mention[] =>
    list.children
      .map((item) => itemMention(source, item))
      .filter((item) => item !== null)
      .map(({position, text}) => ({position, text: text.replace(/^\[[ xX]\]\s+/, '')}))
      .filter(({text}) => !isContactItem(text) && !isEmptyItem(text))
  const [only, ...others] = own.children
  if (!only || others.length > 0) return mentions(own)
  const nested = only.children.find((child) => child.type === 'list')
  const next = blocks.slice(index + 1, index + 4).find((block) => block.type === 'list')
  const more = nested ?? next
  return more ? [...mentions(own), ...mentions(more)] : mentions(own)
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

function leadIn(before: Placed<Block> | null, above: readonly Placed<Heading>[], source: Source, sentencesIn: (text: string) => readonly string[]): LeadIn {
  const headings = above.map(({position}) => textOf(source, position))
  if (before?.type !== 'paragraph') return {sentence: '', earlier: '', headings}
  const sentences = sentencesIn(textOf(source, before.position))
  const [earlier = '', sentence = ''] = sentences.length > 1 ? sentences.slice(-2) : ['', ...sentences]
  // `For example:` announces what the sentence before it says.
  return sentence.length < 30 && leadIntent(sentence) === 0 && !(sentence.endsWith(':') && testLetters(sentence, /\p{Lu}\p{L}+:$/u, /[A-Z][A-Za-z]+:$/))
    ? {sentence: `${earlier} ${sentence}`, earlier: '', headings}
    : {sentence, earlier, headings}
}

/** What a list is: clearly goals, likely goals, goals for want of any cue against it, goals if no other list is, or something else. */
type ListStanding = 'clear' | 'likely' | 'doubtful' | 'unled' | 'none'

function standingOf(
  list: List,
  items: readonly Mention[],
  {sentence, earlier, headings}: LeadIn,
  follows: string,
  points: (text: string) => number,
): ListStanding {
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
function followUp(block: Placed<Block> | undefined, source: Source): string {
  const sentence = block?.type === 'paragraph' ? (sentencesOf(textOf(source, block.position))[0] ?? '') : ''
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
function loneList(blocks: readonly Placed<Block>[], {source, standing}: GoalsContext): {goals: Goals | null; list: Placed<Block>} | null {
  const lists = blocks.flatMap((block, index) =>
    block.type === 'list' ? [{list: block, before: blocks[index - 1], items: itemsOf(blocks, index, source)}] : [],
  )
  const [lone, ...others] = lists.filter(({items}) => items.length >= 2)
  if (!lone || others.length > 0 || lone.items.some(({text}) => isBareLink(text) || itemIntent(text) < 0)) return null
  const {list, before, items} = lone
  const sentence = before?.type === 'paragraph' ? (sentencesOf(textOf(source, before.position)).at(-1) ?? '') : ''
  if (sentence === '' || endsInColon(sentence) || /\b(?:these|those|following|below|here (?:is|are))(?!\w)/i.test(sentence)) return null
  const isDeclaration = standing !== null && sentence.includes(standing.text.replace(/\s+/g, ' '))
  const goals: Goals = {form: list.ordered ? 'numbered' : 'bullets', position: items[0]?.position ?? null, items}
  return {goals: isDeclaration ? goals : null, list}
}

function prose(blocks: readonly Placed<Block>[], context: GoalsContext): Goals {
  const {source} = context
  for (const [index, block] of blocks.entries()) {
    if (leadsNothingIn(block, blocks[index + 1], source)) continue
    const texts =
      block.type === 'list' ? block.children.map((item) => itemMention(source, item)) : [{position: block.position, text: textOf(source, block.position)}]
    for (const mention of texts) {
      const sentence = mention && sentencesOf(mention.text).find(sentenceIntends)
      if (mention && sentence) return {form: 'prose', position: sentencePosition(source, mention, sentence), items: []}
    }
  }
  const undecided = loneList(blocks, context)?.list.position
  return {form: 'none', position: null, items: [], ...(undecided && {undecided})}
}

/** `My goals:` above a list without content says nothing. */
function leadsNothingIn(block: Placed<Block>, next: Placed<Block> | undefined, source: Source): boolean {
  if (next?.type !== 'list' || block.type === 'list') return false
  return next.children.every((item) => isEmptyItem(itemMention(source, item)?.text ?? '')) && sentencesOf(textOf(source, block.position)).length === 1
}

/** Where a sentence begins: its words are looked for among the block's own, blanks and line ends counting alike. */
function sentencePosition(source: Source, mention: Mention, sentence: string): Mention['position'] {
  const start = mention.position.start.offset ?? 0
  const end = mention.position.end.offset ?? start
  const words = source.text.slice(start, end)
  const blanksBefore = mention.text.slice(0, mention.text.indexOf(sentence)).split(' ').length - 1
  const blank = /\s+/g
  let offset = 0
  for (let blanks = 0; blanks < blanksBefore && offset < words.length; blanks++) offset = blank.test(words) ? blank.lastIndex : words.length
  return source.positionAt(start + offset, end)
}
