import type {Heading} from 'mdast'
import type {Block} from '../../text/blocks.js'
import {isCapitalAt, lowerOf} from '../../text/letters.js'
import type {Line} from '../../text/lines.js'
import {Passage} from '../../text/passage.js'
import type {Source} from '../../text/source.js'
import {type Range, rangeOf} from '../../text/spans.js'
import {isContactLabel} from '../contact.js'
import {Features} from './features.js'
import {itemFeatures} from './item-features.js'
import {cueFeatures, isLeadInLine, type LeadIn, type LeadInReader, leadInOf, leadsIn} from './lead-in.js'
import type {PossibleGoals} from './possible-goals.js'
import {sentenceIntends} from './sentence-intends.js'

/** One headed section: its title and its text. */
interface Titled {
  readonly title: string
  readonly body: string
  readonly sentences: readonly Passage[]
  /** The range of the heading, or of the labelled paragraph. */
  readonly range: Range
  /** The same for all sections of a group. */
  readonly rank: string
  /** Index of its first block. */
  readonly index: number
  /** Its lead-in in the same paragraph. */
  readonly lead?: Passage
}

/** `Label: text`, `Label - text`, `**Label.** text`. */
const label =
  /^\*{0,2}(\p{Lu}[\p{L}\d/&,'’+#-]*(?: [\p{L}\d/&,'’+#-]+){0,6})\*{0,2}(?::\*{0,2}| [-–—])\s+(?=\S)|^(?:\*{1,2}|__)([\p{L}\d][^*_]{1,60}?)[.:]?(?:\*{1,2}|__)[.:]?\s+(?=\S)/u
/** `Goal 1. text`, `Goal no. 1: text`, `Priority (1): text`, `G1. text`. */
const numberedLabel = /^(\p{Lu}(?:\p{L}{0,20} )?(?:(?:#|no\.? ?|№ ?)?\d{1,2}|\(\d{1,2}\)))[.):]{1,2} (?=\S)/iu
/** How labels end, in text with single spaces. */
const labelEnds = [': ', ':*', ' - ', ' – ', ' — ']
const portrait =
  /\b(?:about (?:me|myself)|who (?:am i|i am)|introduction|introducing|background|experience|biography|bio|history|personal|looking back|retrospective|achievements?|accomplishments?|highlights?|summary|thanks|acknowledge?ments|conclusion|closing|afterword|contact|references|links|disclaimer)(?!\w)/

/** Every run of at least two sections that are not about the candidate, in order. */
export function possibleSections(blocks: readonly Block[], source: Source, reader: LeadInReader): PossibleGoals[] {
  return groupsOf(blocks, source).flatMap((group) => {
    const telling = group.filter(({title}) => !isPortrait(title))
    const [first] = telling
    if (!first || telling.length < 2) return []
    const before = blocks[first.index - 1]
    const items = telling.map(({title, range}) => ({...range, text: title}))
    const features = reader.featuresOf(leadInOfSections(first, before))
    features.addAll(sectionFeatures(telling))
    features.addIf(before?.node.type === 'list', 'section.afterList')
    features.add('section.place', first.range.start / source.text.length)
    return [{form: 'headings', items, range: first.range, whole: first.range, isLedIn: true, features}]
  })
}

/** The lead-in of sections. The end of an introduction is not about the sections below it. */
function leadInOfSections({lead}: Titled, before: Block | undefined): LeadIn {
  if (lead) return {sentence: lead.sentences.at(-1)?.text ?? '', earlier: '', headings: []}
  const headings = before?.node.type === 'heading' && !isLeadInLine(before) ? [before.text] : []
  return leadInOf(before && leadsIn(before.sentences.at(-1)?.text ?? '') ? before : null, headings)
}

function sectionFeatures(sections: readonly Titled[]): Features {
  const features = new Features()
  const share = (holds: (section: Titled) => boolean) => sections.filter(holds).length / sections.length
  features.add('section')
  features.addIf(sections[0]?.rank === 'label', 'section.label')
  features.add(
    'section.sentences',
    share(({title}) => isSentence(title)),
  )
  features.add(
    'section.intending',
    share(({sentences}) => sentences.some(({text}) => sentenceIntends(text))),
  )
  features.addAll(
    itemFeatures(
      'title',
      sections.map(({title}) => title),
    ),
  )
  features.addAll(
    itemFeatures(
      'body',
      sections.map(({body}) => body),
    ),
  )
  for (const {title, body} of sections) {
    features.addAll(cueFeatures('title', title, 1 / sections.length))
    features.addAll(cueFeatures('text', body, 1 / sections.length))
  }
  return features
}

/** `About me`, `Highlights of the last cycle`, `Where I work`: short titles about the past or the person, as opposed to `What I will do`. */
function isPortrait(title: string): boolean {
  const lower = lowerOf(title)
  return title.split(' ').length <= 8 && (portrait.test(lower) || /^(?:how|what|where|who|why)(?:['’]s)? (?:.{1,40} )?(?:i|me|my)(?!\w)/.test(lower))
}

/** `OpenStack is one project.` is a statement; `Testing`, `Improve testing` and `Users who have no time` are titles of goals. */
function isSentence(title: string): boolean {
  return /\.$|^(?:(?!\b(?:who|whose|which|that|what|where|how|why)(?!\w)).)*\b(?:is|are|was|were|has|have|delivers?)(?!\w)/i.test(title)
}

/** Runs of sections with headings of the same rank and style, and of paragraphs that begin with a label. */
function groupsOf(blocks: readonly Block[], source: Source): Titled[][] {
  const groups: Titled[][] = []
  let labelled: Titled[] = []
  const headed = new Map<string, Titled[]>()
  const close = () => {
    if (labelled.length >= 2) groups.push(labelled)
    labelled = []
  }
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block || block.node.type === 'list') continue
    const {node, text} = block
    if (node.type === 'heading') {
      close()
      const rank = `${node.data?.style ?? 'markdown'} ${node.depth}`
      // A higher heading ends the groups below it.
      for (const [other, group] of headed) {
        if (Number(other.split(' ')[1]) <= node.depth) continue
        if (group.length >= 2) groups.push(group)
        headed.delete(other)
      }
      if (isLeadInLine(block)) continue
      const section = {title: titleOf(node, source), ...bodyOf(blocks, index), range: block, rank, index}
      const others = headed.get(rank)
      if (others) others.push(section)
      else headed.set(rank, [section])
    } else {
      const lines = labelledLines(block, index, source)
      labelled.push(...lines)
      if (lines.length > 0) continue
      const title = labelOf(text)
      if (title && !isContact(title, text) && !isAside(title))
        labelled.push({title, body: text, sentences: block.sentences, range: block, rank: 'label', index})
      else if (labelled.length > 0 && !/^\p{Ll}/u.test(text)) close()
    }
  }
  close()
  groups.push(...[...headed.values()].filter((group) => group.length >= 2))
  return groups.sort((a, b) => (a[0]?.index ?? 0) - (b[0]?.index ?? 0))
}

/**
 * The lines of a paragraph that each begin with a label or continue the line above: `G1: …` and `G2: …` right below it, or `Testing: …` and
 * `Docs: …`. Lines that introduce them may come first. Empty for any other paragraph.
 */
function labelledLines({start, end}: Block, index: number, source: Source): Titled[] {
  const lines = source.lines.slice(source.lineAt(start) - 1, source.lineAt(end))
  const titles = titlesOf(lines)
  const first = titles.findIndex((title) => title !== null)
  if (first < 0 || titles.filter((title) => title !== null).length < 2 || (first > 0 && !lines[first - 1]?.text.endsWith(':'))) return []
  const lead = first > 0 ? new Passage(source.text, {start, end: lines[first - 1]?.end ?? start}) : null
  const titled: Titled[] = []
  let next = lines.length
  for (let at = next - 1; at >= first; at--) {
    const title = titles[at]
    if (title == null) continue
    const range = {start: lines[at]?.start ?? start, end: lines[next - 1]?.end ?? end}
    const {text, sentences} = new Passage(source.text, range)
    titled.push({title, body: text, sentences, range, rank: 'label', index, ...(lead && {lead})})
    next = at
  }
  return titled.reverse()
}

/** The label that begins each line, or null. If some lines have none, a line with words and a colon may only continue a sentence. */
function titlesOf(lines: readonly Line[]): readonly (string | null)[] {
  const titles = lines.map(({text}) => numberedLabel.exec(text)?.[1] ?? wordsBeforeColon(text))
  if (titles.every((title) => title !== null)) return titles
  return titles.map((title, at) => (at === 0 || /[.!?:;)]$/.test(lines[at - 1]?.text ?? '') ? title : null))
}

function wordsBeforeColon(text: string): string | null {
  const title = labelOf(text)
  return title === null || isContact(title, text) || isAside(title) ? null : title
}

function labelOf(text: string): string | null {
  const numbered = /\d[.):]/.test(text.slice(0, 40)) ? numberedLabel.exec(text) : null
  if (numbered && isCapitalAt(text, 0)) return numbered[1] ?? null
  if (!/^(?:\*|__)/.test(text) && !(isCapitalAt(text, 0) && labelEnds.some((end) => text.includes(end)))) return null
  const found = label.exec(text)
  return found?.[1] ?? found?.[2] ?? null
}

/** `IRC: jdoe` and `E-mail: jane@example.org`; but `Reviews: I will …` continues in words. */
function isContact(title: string, text: string): boolean {
  if (!isContactLabel(title)) return false
  return /@|:\/\//.test(text) || (text.split(' ', 8).length < 8 && !/\b(?:i|we|it|they|is|are|needs?|will)(?!\w)/.test(lowerOf(text)))
}

/** `P.S.: …`, `Note: …`, `Hello: …` */
function isAside(title: string): boolean {
  return /^(?:p\.?s|note|hi|hello|disclaimer|edit|update)(?!\w)/.test(lowerOf(title))
}

/** A heading's text without its marks. */
function titleOf({children, ...heading}: Heading, source: Source): string {
  const [first, last] = [children[0] ?? heading, children.at(-1) ?? heading]
  return new Passage(source.text, {start: rangeOf(first).start, end: rangeOf(last).end}).text.replace(/:$/, '')
}

/** The blocks after a heading, up to the next one. */
function bodyOf(blocks: readonly Block[], index: number): Pick<Titled, 'body' | 'sentences'> {
  let next = index + 1
  while (next < blocks.length && blocks[next]?.node.type !== 'heading') next++
  const own = blocks.slice(index + 1, next)
  return {body: own.map(({text}) => text).join(' '), sentences: own.flatMap(({sentences}) => sentences)}
}
