import type {Position} from 'unist'
import {type Block, type Placed, sentencesOf, textOf} from '../../text/blocks.js'
import {hasForeignLetters, isCapitalAt, lowerOf} from '../../text/letters.js'
import type {Source} from '../../text/source.js'
import {isContactLabel} from '../contact.js'
import type {Mention} from '../nomination.js'
import {itemIntent, leadIntent, sentenceIntends} from './intent.js'

/** Goals told as headed sections or labelled paragraphs. */
export interface GoalSections {
  readonly items: readonly Mention[]
  /** A lead-in or a heading above says that goals follow. */
  readonly isAnnounced: boolean
}

/** One headed section: its title, and what it says. */
interface Titled {
  readonly title: string
  readonly body: string
  readonly position: Position
  /** Sections of one group share it. */
  readonly rank: string
  /** Index of its first block. */
  readonly index: number
}

/** `Label: text`, `Label - text`, `**Label.** text`. */
const label =
  /^\*{0,2}(\p{Lu}[\p{L}\d/&,'’+#-]*(?: [\p{L}\d/&,'’+#-]+){0,6})\*{0,2}(?::\*{0,2}| [-–—])\s+(?=\S)|^(?:\*{1,2}|__)([\p{L}\d][^*_]{1,60}?)[.:]?(?:\*{1,2}|__)[.:]?\s+(?=\S)/u
/** The same for text without any other letters: most, and much cheaper. */
const asciiLabel =
  /^\*{0,2}([A-Z][A-Za-z\d/&,'’+#-]*(?: [A-Za-z\d/&,'’+#-]+){0,6})\*{0,2}(?::\*{0,2}| [-–—])\s+(?=\S)|^(?:\*{1,2}|__)([A-Za-z\d][^*_]{1,60}?)[.:]?(?:\*{1,2}|__)[.:]?\s+(?=\S)/
/** `Goal 1. text`, `Goal no. 1: text`, `Priority (1): text`, `G1. text`. */
const numberedLabel = /^(\p{Lu}(?:\p{L}{0,20} )?(?:(?:#|no\.? ?|№ ?)?\d{1,2}|\(\d{1,2}\)))[.):]{1,2} (?=\S)/iu
/** What each label ends with, in text whose blanks are single. */
const labelEnds = [': ', ':*', ' - ', ' – ', ' — ']
const portrait =
  /\b(?:about (?:me|myself)|who (?:am i|i am)|introduction|introducing|background|experience|biography|bio|history|personal|looking back|retrospective|achievements?|accomplishments?|highlights?|summary|thanks|acknowledge?ments|conclusion|closing|afterword|contact|references|links|disclaimer)(?!\w)/

/** The first group of at least two sections in which the candidate says what they intend; null where there is none. */
export function goalSections(blocks: readonly Placed<Block>[], source: Source): GoalSections | null {
  for (const group of groupsOf(blocks, source)) {
    const telling = group.filter(({title}) => !isPortrait(title))
    if (telling.length < 2) continue
    const announced = announcement(blocks, group[0]?.index ?? 0, source)
    if (announced <= -1) continue
    const intending = telling.filter(intends)
    const looking = telling.filter(({body}) => itemIntent(body) < 0)
    const isAnnounced = announced >= 0.5 && looking.length * 2 <= telling.length
    const isSelfEvident = telling.every(({title}) => !isSentence(title)) && intending.length >= 2 && intending.length * 3 >= telling.length * 2
    if (isAnnounced || isSelfEvident) return {items: telling.map(({title, position}) => ({text: title, position})), isAnnounced}
  }
  return null
}

/** `About me`, `My background`, `Highlights of the last cycle`: short titles about what was or who somebody is. */
function isPortrait(title: string): boolean {
  return title.split(' ').length <= 6 && portrait.test(lowerOf(title))
}

function intends({title, body}: Titled): boolean {
  return itemIntent(title) > 0.5 || itemIntent(body) >= 0.5 || sentencesOf(body).some(sentenceIntends)
}

/** `OpenStack is one project.` states; `Testing`, `Improve testing` and `Users who have no time` are titles of goals. */
function isSentence(title: string): boolean {
  return /\.$|^(?:(?!\b(?:who|whose|which|that|what|where|how|why)(?!\w)).)*\b(?:is|are|was|were|has|have|delivers?)(?!\w)/i.test(title)
}

/** Points of the paragraph or the higher heading right before the first section. */
function announcement(blocks: readonly Placed<Block>[], index: number, source: Source): number {
  const before = blocks[index - 1]
  if (!before || before.type === 'list') return 0
  const text = textOf(source, before.position)
  if (before.type === 'heading') return 1.5 * leadIntent(text)
  const sentences = sentencesOf(text)
  const last = sentences.at(-1) ?? ''
  // `Here is where I would like us to go`: one that stands alone and does not end leads in.
  const isLeadIn =
    /[:?]$/.test(last) ||
    (sentences.length === 1 && endsInLetter(last)) ||
    /\b(?:following|below|these|those|areas|themes|topics|points|things)(?!\w)/i.test(last) ||
    /^(?:\S+ ){0,7}(?:goals|priorities|objectives|plans)\.$/i.test(last)
  const points = leadIntent(last)
  return isLeadIn ? points : 0
}

/** … or in a bracket. */
function endsInLetter(text: string): boolean {
  return /[A-Za-z)]$/.test(text) || (/[^\0-\x7f]$/.test(text) && /\p{L}$/u.test(text))
}

/** Runs of sections with headings of one rank and style, and of paragraphs that open with a label. */
function groupsOf(blocks: readonly Placed<Block>[], source: Source): Titled[][] {
  const groups: Titled[][] = []
  let labelled: Titled[] = []
  const headed = new Map<string, Titled[]>()
  const close = () => {
    if (labelled.length >= 2) groups.push(labelled)
    labelled = []
  }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.type === 'list') continue
    const text = textOf(source, block.position)
    if (block.type === 'heading') {
      close()
      const rank = `${block.data?.style ?? 'markdown'} ${block.depth}`
      // A higher heading ends the groups below it.
      for (const [other, group] of headed) {
        if (Number(other.split(' ')[1]) <= block.depth) continue
        if (group.length >= 2) groups.push(group)
        headed.delete(other)
      }
      if (block.data?.style === 'titled' && text.endsWith(':')) continue
      const title = textOf(source, {
        ...block.position,
        ...(block.children[0]?.position && {start: block.children[0].position.start}),
        end: block.children.at(-1)?.position?.end ?? block.position.end,
      }).replace(/:$/, '')
      const section = {title, body: bodyOf(blocks, index, source), position: block.position, rank, index}
      const others = headed.get(rank)
      if (others) others.push(section)
      else headed.set(rank, [section])
    } else {
      const lines = labelledLines(block, index, source)
      labelled.push(...lines)
      if (lines.length > 0) continue
      const title = labelOf(text)
      if (title && !isContact(title, text) && !isAside(title)) labelled.push({title, body: text, position: block.position, rank: 'label', index})
      else if (labelled.length > 0 && !startsLower(text)) close()
    }
  }
  close()
  groups.push(...[...headed.values()].filter((group) => group.length >= 2))
  return groups.sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
}

/** `G1: …`, and `G2: …` right below it: every line of a paragraph that opens with a numbered label; empty for any other paragraph. */
function labelledLines({position}: Placed<Block>, index: number, source: Source): Titled[] {
  const {start, end} = position
  if (start.line === end.line) return []
  const lines: Titled[] = []
  for (let line = start.line; line <= end.line; line++) {
    const body = source.line(line).trim()
    const title = numberedLabel.exec(body)?.[1]
    if (title === undefined) return []
    const at = (source.lineStarts[line - 1] ?? 0) + source.line(line).indexOf(body)
    lines.push({title, body, position: source.positionAt(at, at + body.length), rank: 'label', index})
  }
  return lines
}

function labelOf(text: string): string | null {
  const numbered = /\d[.):]/.test(text.slice(0, 40)) ? numberedLabel.exec(text) : null
  if (numbered && isCapitalAt(text, 0)) return numbered[1] ?? null
  if (!/^(?:\*|__)/.test(text) && !(isCapitalAt(text, 0) && labelEnds.some((end) => text.includes(end)))) return null
  const found = (hasForeignLetters(text) ? label : asciiLabel).exec(text)
  return found?.[1] ?? found?.[2] ?? null
}

/** `IRC: jdoe` and `E-mail: jane@example.org`; `Reviews: I will …` goes on in words. */
function isContact(title: string, text: string): boolean {
  if (!isContactLabel(title)) return false
  return /@|:\/\//.test(text) || (text.split(' ', 8).length < 8 && !/\b(?:i|we|it|they|is|are|needs?|will)(?!\w)/.test(lowerOf(text)))
}

/** `P.S.: …`, `Note: …`, `Hello: …` */
function isAside(title: string): boolean {
  return /^(?:p\.?s|note|hi|hello|disclaimer|edit|update)(?!\w)/.test(lowerOf(title))
}

function startsLower(text: string): boolean {
  return /^[a-z]/.test(text) || (/^[^\0-\x7f]/.test(text) && /^\p{Ll}/u.test(text))
}

/** The text under a heading, up to the next one. */
function bodyOf(blocks: readonly Placed<Block>[], index: number, source: Source): string {
  let next = index + 1
  while (next < blocks.length && blocks[next]?.type !== 'heading') next++
  return blocks
    .slice(index + 1, next)
    .map(({position}) => textOf(source, position))
    .join(' ')
}
