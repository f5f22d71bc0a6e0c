/**
 * What a stretch of a statement is about: what the candidate intends, or what was, what they are, whom they thank.
 *
 * The model is a sum of cues, one table each way. It is asked of three things, which people use for different purposes:
 *
 * - the LEAD-IN of a list (the sentence before it, its headings): tells most, because people announce their lists
 *   (`My goals for the next cycle are:`, `In the past cycle we accomplished:`);
 * - the ITEMS: tell by how they begin. `Improve …`, `Improving …` intends; `Improved …`, `I have …`, `Founder of …` looks back;
 *   a bare noun (`Documentation`) tells nothing;
 * - a SENTENCE of prose: intends where the candidate (`I`, `we`, `my goal`) and a verb of will or duty meet on something other than
 *   being elected (`I would like to improve the gate`, not `I would like to run for PTL`).
 *
 * A list without any cue is taken for goals: of the lists in past nominations four in five are. The weights are whole or half
 * points; every cue is a word or phrase that people use in many statements, none stands for a single one.
 */

import type {Cycle, Election} from '../../election/election.js'
import {hasForeignLetters, lowerOf} from '../../text/letters.js'
import {aheadCues, backCues, type Cues} from './lexicon.js'

function sum(lower: string, cues: readonly Cues[]): number {
  return cues.reduce((total, {pattern, weight}) => {
    const found = lower.match(pattern)
    return found ? total + weight * (found.length === 1 ? 1 : new Set(found).size) : total
  }, 0)
}

/** Points for intention (above 0) or for a look back (below) in the words that lead a list in. */
export function leadIntent(text: string): number {
  if (text === '') return 0
  const lower = lowerOf(text)
  return sum(lower, aheadCues) - sum(lower, backCues)
}

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const pastParticipleLike = set(`
  need feed speed embed exceed proceed succeed seed shared distributed automated advanced improved increased continued unified integrated managed based
  nested renewed detailed enhanced extended dedicated limited expanded required related
`)
/** What an item that intends begins with. */
const verbsAhead = set(`
  to improve improving continue keep help add adopt address advance advocate align allow appoint automate be begin boost bring build champion change
  clarify clean close collaborate communicate complete consider consolidate convert coordinate create cut decrease define deliver deploy deprecate
  design develop discuss document drive drop eliminate enable encourage engage enhance ensure establish evaluate evolve expand explore extend facilitate
  find finish fix focus foster get give grow guide implement increase integrate introduce investigate involve land lead learn maintain make manage
  mentor merge migrate minimise minimize modernize move optimise optimize organise organize participate plan port prepare prioritise prioritize promote
  provide publish push raise reach recruit reduce refactor refresh release remove replace research resolve respond restore review revisit rework share
  simplify solidify solve sort spread stabilise stabilize standardise standardize start stay streamline strengthen strive support sustain switch tackle
  take test think track train transition triage try tune unify update upgrade use welcome work write lets
`)
const willAhead = /^(?:(?:i|we) will|i['’]ll|let['’]s)(?!\w)/
/** What one that looks back begins with. */
const verbsBack = set(`
  led brought drove grew rewrote taught sped wrote built made ran gave got was were had been did held kept saw won began became founder founding
  cofounder member author speaker former current currently active
`)
const toldBack =
  /^(?:(?:i|we) (?:(?!need)\w{2,}ed|had|did|led|ran|gave|wrote|made|built|took|got|became|brought|held)|i (?:am(?! going)|was|have(?! to)|also|been)|i['’](?:ve(?! (?:a|an|no|the|some)(?!\w))|m(?! going))|we (?:have(?! to)|were)|we['’]ve|core (?:reviewer|developer|member|contributor)|co-founder|(?:[a-z]+ )?(?:ptl|core|liaison|maintainer|moderator|organi[sz]er|chair|contributor|reviewer|ambassador) (?:for|of|since|in|at)|\d+\+? years|over \d+|more than \d+|~ ?\d+)(?!\w)/
/** `2014-2016: Developer`, `2016 - now`: a line of a career. */
const years = /^\W{0,2}(?:19|20)\d\d ?[-–—]+ ?(?:(?:19|20)\d\d|now|today|present)(?!\w)/
/** `Item - done`, `Item: merged, partly`: what became of it. */
const outcome =
  /(?:^|\s(?:[-–—=]+>?|→|:)\s+)(?:not |partly |mostly |half |almost )?(?:done|merged|landed|completed?|delayed|postponed|dropped|abandoned|in progress|ongoing|blocked|finished|started|shipped)(?!\w)/
const saysAhead =
  /\b(?:i|we)(?:['’]d| would| will|['’]ll| should| need| want| plan| hope| intend| must| can| could)(?!\w)|\b(?:should|needs? to|want to|plan to|going to|let['’]s|would like|must|ought to|has to|have to|to be done)(?!\w)/
const saysBack =
  /\b(?:i|we)(?:['’]ve| have(?! to)| had| was| were| did| worked| added| made)(?!\w)|\b(?:has been|have been|was|were|had been|got|is done|merged|completed)(?!\w)/

/** From -1.5 (looks back) to 1 (intends), by how an item begins and, weaker, by what it goes on to say. */
export function itemIntent(text: string): number {
  // `Label: text`, `Label - text`: the text tells.
  const body = text.replace(/^[\w/&' -]{1,60}(?::|\s[-–—])\s+(?=\S)/, '')
  const lower = lowerOf(body)
  const lowerText = body === text ? lower : lowerOf(text)
  let points = beginningIntent(body, lower, lowerText)
  if (outcome.test(lowerText) || (lower !== lowerText && outcome.test(lower))) points -= 1
  if (saysAhead.test(lower)) points += 0.5
  if (saysBack.test(lower)) points -= 0.35
  return Math.max(-1.5, Math.min(1, points))
}

function beginningIntent(body: string, lower: string, lowerText: string): number {
  const opening = /^\w+/.exec(lower)?.[0] ?? ''
  if (verbsBack.has(opening) || toldBack.test(lower) || years.test(lowerText)) return -1.5
  if (verbsAhead.has(opening) || willAhead.test(lower)) return 0.75
  const first = (hasForeignLetters(body) ? /^[^\p{L}\d~]*([\p{L}]+)/u : /^[^A-Za-z\d~]*([A-Za-z]+)/).exec(body)?.[1] ?? ''
  if (first.length > 3 && first.endsWith('ing')) return 0.25
  return first.length > 3 && first.endsWith('ed') && !pastParticipleLike.has(lowerOf(first)) ? -1 : 0
}

/** An item that is nothing but a link, a name or an address says nothing of goals. */
export function isBareLink(text: string): boolean {
  if (!text.includes('://') || !/https?:\/\//.test(text)) return false
  const rest = text.replace(/\S+/g, (stretch) => (/https?:\/\/\S/.test(stretch) ? '' : stretch))
  return (
    rest
      .replace(hasForeignLetters(rest) ? /[^\p{L}]+/gu : /[^A-Za-z]+/g, ' ')
      .trim()
      .split(' ').length <= 4
  )
}

const cycleLike = /\b(?:\p{Lu}[\p{L}]+|20\d\d\.\d)/gu
/** The same for text without any other letters: most, and much cheaper. */
const asciiCycleLike = /\b(?:[A-Z][A-Za-z]+|20\d\d\.\d)/g

/** A cycle's name in a lead-in: the nomination's own points ahead, an earlier one back. */
export function cycleIntent(text: string, {cycle, election}: {readonly cycle: Cycle | null; readonly election: Election}): number {
  if (!cycle || text === '') return 0
  const pattern = hasForeignLetters(text) ? cycleLike : asciiCycleLike
  const named = (text.match(pattern) ?? []).map((name) => election.cycleNamed(name)).filter((found) => found !== null)
  if (named.some(({order}) => order === cycle.order)) return 1
  return named.some(({order}) => order < cycle.order) ? -1 : 0
}

const speaker = /\b(?:i|we|me|us|my|our|ptl|let['’]s|plan|goals?|topics?|steps?|cycle)(?!\w)|\b(?:needs? to|has to|should|must)(?!\w)/
const imperative = /^(?:do|keep|improve|continue|help|please help|focus|finish|finishing|let us|let['’]s)(?!\w)/
const aheadVerb =
  /\b(?:will|would|shall|['’](?:ll|d)(?!\w)|wants? (?:to|us|that|the|our|every)|hope|hoping|plan(?:s|ning)? to|plan is|going to|intend|aim(?:s|ing)? (?:to|is|for)|needs? to|has to|should|must|let['’]s|let us|(?:my|our|the|main|first|next|primary) (?:\w+ )?(?:goals?|priorit\w+|focus|objectives?|agenda|plans?|topics?|steps?)|heading for|planned to|look(?:ing)? forward to|continu(?:e|ing) (?:to|the|with|our|my)|try(?:ing)? to|strive|ought to|let me|looking to|my wish|emphasis|propose|suggest|commit(?:ted)? to|interested in|(?:do my|my|our) best|best to|promise|next steps?|can help|help me|finish off)(?!\w)/
/** Being elected, serving, thanking: every statement says it, and it is no goal. */
const candidacy =
  /\b(?:candida(?:cy|te|ture)|(?:self-?)?nominat\w+|announc\w+|run(?:ning)? (?:again )?(?:for|as)|run again|(?:re-?)?elect(?:ed|ion)?|vote|support|consider\w*|thank\w*|(?:continu(?:e|ing) )?(?:to |be )?serv(?:e|ing)(?: (?:the|as|our|this) \w+)?|honou?r(?:ed)?|throw my|toss|put my|do (?:it|this|so) again|giv(?:e|ing) (?:\w+ )?back|opportunity|role|position|volunteer|step(?:ping)? up|(?:be|being|as) (?:a |the |your |its )?\w* ?ptl\w*|continu(?:e|ing) (?:to )?(?:be|as|being|my|with that|run)|willing)(?!\w)/g
const work =
  /\b(?:improv\w+|maint\w+|stab\w+|keep\w*|mak(?:e|ing)|help\w*|grow\w*|fix\w*|add(?:ing)?|remov\w+|finish\w*|complet\w+|clean\w*|mov(?:e|ing)|bring\w*|deliver\w*|implement\w*|integrat\w+|enhanc\w+|ensur\w+|expand\w*|extend\w*|focus\w*|test\w*|document\w*|review\w*|releas\w+|push\w*|build\w*|reduc\w+|encourag\w+|develop\w*|features?|bugs?|quality|users?|operators?|communit\w+|contributors?|work\w*|direction|priorit\w+|goals?|supporting|address\w*|foster\w*|mentor\w*|collaborat\w+|simplif\w+|evolv\w+|matur\w+|healthy|alive|forward|wheels|driv(?:e|ing)|gather\w*|migrat\w+|adopt\w*|adapt\w*|increas\w+|strengthen\w*|promot\w+|tackl\w+|solv\w+|resolv\w+|chang\w+|issues?|gaps?|debt|things|ideas|direction|vision|expos\w+)(?!\w)/
const stillAhead = /\b(?:will|would|['’](?:ll|d)|want|hope|hopefully|plan|propose|should|trying to|going to|forward to|needs? to)(?!\w)/
const strongWill =
  /\b(?:i|we)(?:['’]d| would)? (?:(?:also|really|mainly) )?(?:like|love|want|plan|intend|aim|propose) (?:to|that|us)(?!\w)|\b(?:i|we)(?:['’]ll| will)(?!\w)|\b(?:i|we)(?: am|['’]m|['’]re| are) going to(?!\w)|\b(?:my|the|our|main|top) (?:\w+ )?(?:plan|goal|focus|aim|priority|topic|next step)s?(?!\w)|\bi (?:commit|promise) to(?!\w)/
const tellsOfThePast = /\b(?:have|has|had|['’]ve) (?:been )?\w+(?:ed|ing)(?!\w)|\b(?:was|were|did)(?!\w)/

/** `What I will not do:`, and `Our goals were:` above goals of the past. */
const noGoals =
  /^(?:what|things) (?:(?:that )?(?:i|we) (?:(?:will|would|shall) not|won['’]t|(?:do not|don['’]t) (?:want|plan|intend)))(?!\w)|\b(?:goals|priorities|objectives|plans) were:$/

/** Does a sentence of prose say what the candidate means to do, beyond being elected, thanking, or telling of themselves? */
export function sentenceIntends(text: string): boolean {
  const sentence = lowerOf(text)
  if (noGoals.test(sentence)) return false
  const isImperative = imperative.test(sentence)
  if (!isImperative && !(speaker.test(sentence) && aheadVerb.test(sentence))) return false
  // `I would like to serve as PTL and improve the gate`: what is left without the candidacy must still intend.
  const rest = sentence.replace(candidacy, ' ')
  const isCandidacy = rest !== sentence
  // A look back veils what is ahead only where it comes first.
  const past = tellsOfThePast.exec(rest)
  if (past && past.index < (aheadVerb.exec(rest)?.index ?? 0) && !stillAhead.test(rest)) return false
  if (!isCandidacy && strongWill.test(sentence)) return true
  return work.test(rest) && (!isCandidacy || isImperative || aheadVerb.test(rest))
}
