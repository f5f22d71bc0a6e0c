import {lowerOf} from '../../text/letters.js'

const speaker = /\b(?:i|we|me|us|my|our|ptl|let['’]s|plan|goals?|topics?|steps?|cycle)(?!\w)|\b(?:needs? to|has to|should|must)(?!\w)/
const imperative = /^(?:do|keep|improve|continue|help|please help|focus|finish|finishing|let us|let['’]s)(?!\w)/
const aheadVerb =
  /\b(?:will|would|shall|['’](?:ll|d)(?!\w)|wants? (?:to|us|that|the|our|every)|hope|hoping|plan(?:s|ning)? to|plan is|going to|intend|aim(?:s|ing)? (?:to|is|for|at)|needs? to|has to|should|must|let['’]s(?! say)|let us|(?:my|our|the|main|first|next|primary) (?:\w+ )?(?:goals?|priorit\w+|focus|objectives?|agenda|plans?|topics?|steps?)|heading for|planned to|look(?:ing)? forward to|continu(?:e|ing) (?:to|the|with|our|my)|try(?:ing)? to|strive|ought to|let me|looking to|my wish|emphasis|propose|suggest|commit(?:ted)? to|interested in|(?:do my|my|our) best|best to|promise|next steps?|can help|help me|finish off)(?!\w)/
/** Being elected, serving and thanking, which are in every statement and are not goals. */
const candidacy =
  /\b(?:candida(?:cy|te|ture)|(?:self-?)?nominat\w+|announc\w+|run(?:ning)? (?:again )?(?:for|as)|run again|(?:re-?)?elect(?:ed|ion)?|vote|support|consider\w*|thank\w*(?: (?:(?!(?:and|but) (?:i|we|to) )[^,;:.]){1,200})?|(?:(?:continu(?:e|ing)|keep(?:ing)?) )?(?:to |be )?serv(?:e|ing)(?: (?:the|as|our|this) \w+)?|honou?r(?:ed)?|throw my|toss|put my|do (?:it|this|so) again|giv(?:e|ing) (?:\w+ )?back|opportunity|role|position|volunteer|step(?:ping)? up|(?:be|being|as) (?:a |the |your |its )?\w* ?ptl\w*|continu(?:e|ing) (?:to )?(?:be|as|being|my|with that|run|do (?:so|this|it))|(?:like|love|want) to name|willing)(?!\w)/g
const work =
  /\b(?:improv\w+|maint\w+|stab\w+|keep\w*|mak(?:e|ing)|help\w*|grow\w*|fix\w*|add(?:ing)?|remov\w+|finish\w*|complet\w+|clean\w*|mov(?:e|ing)|bring\w*|deliver\w*|implement\w*|integrat\w+|enhanc\w+|ensur\w+|expand\w*|extend\w*|focus\w*|test\w*|document\w*|review\w*|releas\w+|push\w*|build\w*|reduc\w+|encourag\w+|develop\w*|features?|bugs?|quality|users?|operators?|communit\w+|contributors?|work\w*|direction|priorit\w+|goals?|supporting|address\w*|foster\w*|mentor\w*|collaborat\w+|simplif\w+|evolv\w+|matur\w+|healthy|alive|forward|wheels|driv(?:e|ing)|gather\w*|migrat\w+|adopt\w*|adapt\w*|increas\w+|strengthen\w*|promot\w+|tackl\w+|solv\w+|resolv\w+|chang\w+|issues?|gaps?|debt|things|ideas|direction|vision|expos\w+)(?!\w)/
const stillAhead = /\b(?:will|would|['’](?:ll|d)|want|hope|hopefully|plan|propose|should|trying to|going to|forward to|needs? to)(?!\w)/
const strongWill =
  /\b(?:i|we)(?:['’]d| would)? (?:(?:also|really|mainly) )?(?:like|love|want|plan|intend|aim|propose) (?:to|that|us|at)(?!\w)|\b(?:i|we)(?:['’]ll| will| shall)(?!\w)|\b(?:i|we)(?: am|['’]m|['’]re| are) going to(?!\w)|\b(?:my|the|our|main|top) (?:\w+ )?(?:plan|goal|focus|aim|priority|topic|next step)s?(?!\w)|\bi (?:commit|promise) to(?!\w)/
const tellsOfThePast = /\b(?:have|has|had|['’]ve) (?:been )?\w+(?:ed|ing)(?!\w)|\b(?:was|were|did)(?!\w)/

/** `What I will not do:`, and `Our goals were:` above past goals. */
const noGoals =
  /^(?:what|things) (?:(?:that )?(?:i|we) (?:(?:will|would|shall) not|won['’]t|(?:do not|don['’]t) (?:want|plan|intend)))(?!\w)|\b(?:goals|priorities|objectives|plans) were:$/

/** Whether a sentence of prose says what the candidate intends to do, apart from being elected, thanking, or introducing themselves. */
export function sentenceIntends(text: string): boolean {
  const sentence = lowerOf(text)
  if (noGoals.test(sentence)) return false
  const isImperative = imperative.test(sentence)
  if (!isImperative && !(speaker.test(sentence) && aheadVerb.test(sentence))) return false
  // In `I would like to serve as PTL and improve the gate`, the rest without the candidacy must still state an intention.
  const rest = sentence.replace(candidacy, ' ')
  const isCandidacy = rest !== sentence
  // A review outweighs an intention only if it comes first.
  const past = tellsOfThePast.exec(rest)
  if (past && past.index < (aheadVerb.exec(rest)?.index ?? 0) && !stillAhead.test(rest)) return false
  if (!isCandidacy && strongWill.test(sentence)) return true
  return work.test(rest) && (!isCandidacy || isImperative || aheadVerb.test(rest))
}
