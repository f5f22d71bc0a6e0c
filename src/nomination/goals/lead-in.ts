import type {Cycle, Election} from '../../election/election.js'
import type {Block} from '../../text/blocks.js'
import {lowerOf} from '../../text/letters.js'
import {aheadCues, backCues, type Cues} from './cues.js'
import {Features} from './features.js'
import {intentOf} from './sentence-intends.js'

/** The words that introduce a list or a run of sections. */
export interface LeadIn {
  /** The sentence right before it; empty if something else is there. */
  readonly sentence: string
  /** The one before that. */
  readonly earlier: string
  /** The headings above, outermost first. */
  readonly headings: readonly string[]
}

/** The cycle of the nomination, and the election for recognising others. */
export interface OwnCycle {
  readonly cycle: Cycle | null
  readonly election: Election
}

/** The lead-in that consists of a block and the headings above it. */
export function leadInOf(before: Block | null | undefined, headings: readonly string[]): LeadIn {
  if (before && isLeadInLine(before)) return {sentence: before.text, earlier: '', headings}
  if (before?.node.type !== 'paragraph') return {sentence: '', earlier: '', headings}
  return {sentence: before.sentences.at(-1)?.text ?? '', earlier: before.sentences.at(-2)?.text ?? '', headings}
}

/** A line such as `In the last cycle we finished:` looks like a heading, but is only about the list below it. */
export function isLeadInLine({node, text}: Block): boolean {
  return node.type === 'heading' && node.data?.style === 'titled' && text.endsWith(':')
}

/** A shorter sentence, in characters, such as `For example:`, does not count alone, but with the one before it. */
const shortSentence = 30
/** How often a kind of cue counts at most in one sentence. */
const mostOfOneCue = 2
/** How many cues count at most in one sentence. */
const mostCues = 3

/** Reads lead-ins, and caches them: a single paragraph may come before a thousand lists. */
export class LeadInReader {
  readonly #own: OwnCycle
  readonly #parts = new Map<string, Features>()
  readonly #leads = new Map<string, Features>()

  constructor(own: OwnCycle) {
    this.#own = own
  }

  /** The features of the words before a list; each caller gets a set of its own. */
  featuresOf(lead: LeadIn): Features {
    const key = [lead.sentence, lead.earlier, ...lead.headings].join('\n')
    const known = this.#leads.get(key) ?? this.#readLead(lead)
    this.#leads.set(key, known)
    const features = new Features()
    features.addAll(known)
    return features
  }

  #readLead({sentence, earlier, headings}: LeadIn): Features {
    const features = new Features()
    // A sentence that concludes the previous text says less, and in other ways, than one that introduces a list.
    const part = leadsIn(sentence) ? 'lead' : 'before'
    features.addAll(this.#partOf(part, sentence))
    if (part === 'lead') features.addAll(this.#partOf('clause', lastClause(sentence)))
    features.addAll(this.#partOf(sentence.length < shortSentence ? 'near' : 'earlier', earlier))
    for (const heading of headings) features.addAll(this.#partOf('heading', heading))
    const [ahead, back] = [features.get(`${part}.ahead`), features.get(`${part}.back`)]
    features.addIf(ahead > 0 && back === 0, `${part}.onlyAhead`)
    features.addIf(ahead === 0 && back > 0, `${part}.onlyBack`)
    features.addIf(sentence !== '' && ahead === 0 && back === 0, `${part}.neither`)
    features.addIf(sentence === '' && headings.length === 0, 'lead.absent')
    features.addIf(endsInColon(sentence), 'lead.colon')
    features.addIf(pointing.test(sentence), 'lead.points')
    features.add(`${part}.intends`, sentence === '' ? 0 : intentOf(sentence))
    return features
  }

  #partOf(part: string, text: string): Features {
    const key = `${part} ${text}`
    const known = this.#parts.get(key)
    if (known) return known
    const features = cueFeatures(part, text)
    const intent = cycleIntent(text, this.#own)
    features.addIf(intent > 0, `${part}.ownCycle`)
    features.addIf(intent < 0, `${part}.pastCycle`)
    this.#parts.set(key, features)
    return features
  }
}

/** `lead.goal`, `lead.will` …: the number of different cues of each kind in a text, and of each direction. */
export function cueFeatures(part: string, text: string, share = 1): Features {
  const features = new Features()
  if (text === '') return features
  const lower = lowerOf(text)
  for (const [direction, cues] of [['ahead', aheadCues] as const, ['back', backCues] as const]) {
    let all = 0
    for (const cue of cues) {
      const found = countOf(cue, lower)
      features.add(`${part}.${cue.name}`, found * share)
      all += found
    }
    features.add(`${part}.${direction}`, Math.min(mostCues, all) * share)
  }
  return features
}

function countOf({pattern}: Cues, lower: string): number {
  const found = lower.match(pattern)
  return found ? Math.min(mostOfOneCue, new Set(found).size) : 0
}

const pointing = /\b(?:these|those|following|below|here (?:is|are))(?!\w)/i
const announcing = /\b(?:following|here (?:is|are))(?!\w)/i

/** How many characters at the end of a sentence show whether it introduces something. */
const ending = 200

/** `I will focus on:`, `The following are my goals.`, and an unfinished sentence. */
export function leadsIn(sentence: string): boolean {
  const end = sentence.slice(-ending)
  return (
    endsInColon(end) ||
    !/[.!?]["')\]*_]{0,9}$/.test(end.slice(-10)) ||
    /^(?:\S+ ){0,7}(?:goals|priorities|objectives|plans)\.$/i.test(end) ||
    announcing.test(end)
  )
}

/** Whether no word follows the last colon. */
function endsInColon(sentence: string): boolean {
  const colon = sentence.lastIndexOf(':')
  return colon >= 0 && !/\w/.test(sentence.slice(colon))
}

/** `…, but also put some focus on:`: the last clause before the list is the most telling; empty if the sentence has only one. */
function lastClause(sentence: string): string {
  return (
    /[,;–—]\s+((?:\S+\s+){2,}\S+)$/
      .exec(sentence.slice(-200))?.[1]
      ?.split(/[,;–—]\s+/)
      .at(-1) ?? ''
  )
}

const cycleLike = /\b(?:\p{Lu}[\p{L}]+|20\d\d\.\d)/gu

/** 1 if a text names the nomination's own cycle, -1 if it names only earlier ones, else 0. */
function cycleIntent(text: string, {cycle, election}: OwnCycle): number {
  if (!cycle || text === '') return 0
  const named = (text.match(cycleLike) ?? []).map((name) => election.cycleNamed(name)).filter((found) => found !== null)
  if (named.some(({order}) => order === cycle.order)) return 1
  return named.some(({order}) => order < cycle.order) ? -1 : 0
}
