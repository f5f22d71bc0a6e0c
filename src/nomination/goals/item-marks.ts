import {lowerOf} from '../../text/letters.js'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

const pastParticipleLike = set(`
  need feed speed embed exceed proceed succeed seed shared distributed automated advanced improved increased continued unified integrated managed based
  nested renewed detailed enhanced extended dedicated limited expanded required related
`)
/** How an item that states an intention begins. */
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
/** `To the reviewers`, `to Jane`: people who are thanked. */
const thankedFor = /^[Tt]o (?:the|my|all|our|everyone|everybody|those|\p{Lu})/u
/** How an item that looks back begins. */
const verbsBack = set(`
  led brought drove grew rewrote taught sped wrote built made ran gave got was were had been did held kept saw won began became founder founding
  cofounder member author speaker former current currently active
`)
const beginsBack =
  /^(?:(?:i|we) (?:(?!need)\w{2,}ed|had|did|led|ran|gave|wrote|made|built|took|got|became|brought|held)|i (?:am(?! going)|was|have(?! to)|also|been)|i['’](?:ve(?! (?:a|an|no|the|some)(?!\w))|m(?! going))|we (?:have(?! to)|were)|we['’]ve|core (?:reviewer|developer|member|contributor)|co-founder|(?:[a-z]+ )?(?:ptl|core|liaison|maintainer|moderator|organi[sz]er|chair|contributor|reviewer|ambassador) (?:for|of|since|in|at)|\d+\+? years|over \d+|more than \d+|~ ?\d+)(?!\w)/
/** `2014-2016: Developer`, `2016 - now`: a line of a career. */
const years = /^\W{0,2}(?:19|20)\d\d ?[-–—]+ ?(?:(?:19|20)\d\d|now|today|present)(?!\w)/
/** `Item - done`, `Item: merged, partly`: the outcome of an item. */
const outcome =
  /(?:^|\s(?:[-–—=]+>?|→|:)\s+)(?:not |partly |mostly |half |almost )?(?:done|merged|landed|completed?|delayed|postponed|dropped|abandoned|in progress|ongoing|blocked|finished|started|shipped)(?!\w)/
/** `Member of the release team`, `SIG Docs: tech lead`: what somebody is. */
const role =
  /\b(?:(?:co-?)?(?:chair|lead|founder|author|maintainer|organi[sz]er)|(?:team |tech |release )?(?:lead(?:er)?|member|liaison|moderator|contributor|reviewer|approver|maintainer)|employee|works (?:for|at))\b\s?(?:$|[(,;*–-]|(?:of|for|in|at|since|and)(?!\w))/
const saysAhead =
  /\b(?:i|we)(?:['’]d| would| will|['’]ll| should| need| want| plan| hope| intend| must| can| could)(?!\w)|\b(?:should|needs? to|want to|plan to|going to|let['’]s|would like|must|ought to|has to|have to|to be done)(?!\w)/
const saysBack =
  /\b(?:i|we)(?:['’]ve| have(?! to)| had| was| were| did| worked| added| made)(?!\w)|\b(?:has been|have been|was|were|had been|got|is done|merged|completed)(?!\w)/

/** The marks of a list item: how it begins, and what it says further on. */
export type ItemMark =
  /** How it begins: `Improve …`, `I will …`; `Led …`, `I have …`, `2014-2016: …`; `Improving …`; `Improved …`; anything else. */
  | 'ahead'
  | 'back'
  | 'gerund'
  | 'participle'
  | 'thing'
  /** `… - done`: its outcome. */
  | 'outcome'
  /** `Member of the release team`: what somebody is. */
  | 'role'
  | 'saysAhead'
  | 'saysBack'

/** The marks of an item or a title. In `Label: text` and `Label - text`, those of the text. */
export function itemMarks(text: string): ItemMark[] {
  const body = text.replace(/^[\w/&' -]{1,60}(?::|\s[-–—])\s+(?=\S)/, '')
  const lower = lowerOf(body)
  const lowerText = body === text ? lower : lowerOf(text)
  const marks: ItemMark[] = [beginning(body, lower, lowerText)]
  if (outcome.test(lowerText) || (lower !== lowerText && outcome.test(lower))) marks.push('outcome')
  if (role.test(lower)) marks.push('role')
  if (saysAhead.test(lower)) marks.push('saysAhead')
  if (saysBack.test(lower)) marks.push('saysBack')
  return marks
}

function beginning(body: string, lower: string, lowerText: string): ItemMark {
  // `Responsibly grow …`
  const opening = /^(?:\w{2,20}ly )?(\w+)/.exec(lower)?.[1] ?? ''
  if (verbsBack.has(opening) || beginsBack.test(lower) || years.test(lowerText)) return 'back'
  if ((verbsAhead.has(opening) && !thankedFor.test(body)) || willAhead.test(lower)) return 'ahead'
  const first = /^[^\p{L}\d~]*(\p{L}+)/u.exec(body)?.[1] ?? ''
  if (first.length > 3 && first.endsWith('ing')) return 'gerund'
  return first.length > 3 && first.endsWith('ed') && !pastParticipleLike.has(lowerOf(first)) ? 'participle' : 'thing'
}

/** An item that is only a link, a name or an address says nothing about goals. */
export function isBareLink(text: string): boolean {
  if (!text.includes('://') || !/https?:\/\//.test(text)) return false
  const rest = text.replace(/\S+/g, (span) => (/https?:\/\/\S/.test(span) ? '' : span))
  return (
    rest
      .replace(/\P{L}+/gu, ' ')
      .trim()
      .split(' ').length <= 4
  )
}
