import type {TokenContext} from '../context/token-context.js'
import {type Doubt, doubtAbout} from '../corrections/certainty.js'
import {correctionsFor, likeliness} from '../corrections/corrections.js'
import {inCaseOf} from '../corrections/letter-case.js'
import {typoCost} from '../near-words/edit-costs.js'
import type {Neighbour} from '../near-words/nearest.js'
import type {Token} from '../tokens.js'
import {type Lexicon, oneTypo} from '../words/lexicon.js'
import {type Derivation, derivationOf} from '../words/morphology.js'
import {isFormOf, sum, typoLogOdds} from './typo-model.js'

/**
 * The model: is an unknown word a mistake, or a name or a coinage?
 *
 * An unknown word is reported only if a known word is near, so the vocabulary need not be complete. Signs of a typo add to the evidence,
 * signs of a name or a coinage subtract; above 0 the word is a mistake.
 *
 * - A word without a capital is scored by typo-model.ts: by the distance to the near word (edit-costs.ts), by how common that is (`teh` is
 *   a typo for `the`, but few people mean `thew`), by whether the unknown word can be made of known ones (morphology.ts: `untriaged`,
 *   `novaclient`), and by its context: thanks, a nick, a determiner.
 * - A capitalised word is more likely a name if it is inside a sentence, next to another unknown capitalised word, or differs from the near
 *   word in its first letter. If the near word is itself a name of the community (`Newotn`), only the unknown words next to it count; next to
 *   an ordinary capitalised word it is in a title (`Tecnical Committee`). Here the evidence is closeness + commonness - derivation - name;
 *   closeness is three for each letter, less one and a half for each unit of the typo's cost.
 * - Words with capitals inside, and words in capitals that could be acronyms, are reported only if they are near a name of the community
 *   (`TriplO`).
 *
 * The candidate's own names, words in URLs and nicks are never scored (spelling.ts). The score depends only on the word and its context.
 * test/spelling/misspelling-score.test.ts has tables of examples.
 */
const against: Readonly<Record<Derivation, number>> = {inflected: 18, prefixed: 9, suffixed: 10, compound: 7, weak: 4}

/** Shorter words in capitals may be acronyms (is-known-word.ts). */
const shortestShouted = 7

/** The evidence of a published list of mistakes that has the word. */
const commonMistake = 5

/** The verdict on a misspelled word. */
export interface Verdict {
  /** What was probably meant, best first, at most four. */
  readonly expected: readonly string[]
  /** Why the best one may not be what was meant (certainty.ts); null if it certainly is. */
  readonly doubt: Doubt | null
}

/** How often a word, in lower case, occurs in the statement and its path. */
type TimesWritten = (lower: string) => number

/** How much less likely than the best a correction may be before it is left out. */
const farBehind = 5

/** Longer words are garbage. */
const longest = 32

/** Scores one unknown word; null if it is more likely a name or a coinage. A possessive is scored by its stem. */
export function scoreWord(token: Token, context: TokenContext, lexicon: Lexicon, timesWritten: TimesWritten = () => 0): Verdict | null {
  const ending = /.['’`´]s$/i.test(token.text) ? token.text.slice(-2) : ''
  const whole = scoreStem(token, context, lexicon, timesWritten)
  // `thre's` is `there's`, not a possessive.
  if (ending === '' || whole?.expected[0]?.endsWith(ending)) return whole
  const stem = {...token, text: token.text.slice(0, -2), lower: token.lower.slice(0, -2), end: token.end - 2}
  const verdict = scoreStem(stem, context, lexicon, timesWritten)
  return verdict && {...verdict, expected: verdict.expected.map((word) => (/s$/i.test(word) ? word + ending.charAt(0) : word + ending))}
}

function scoreStem(token: Token, context: TokenContext, lexicon: Lexicon, timesWritten: TimesWritten): Verdict | null {
  const {lower} = token
  if (lower.length < 2 || lower.length > longest) return null
  const limit = context.letters === 'lower' ? Math.min(24, 2 * lower.length + 4) : oneTypo
  const from = isRatherName(token, context, lexicon) ? 'community' : token.isJoined ? 'all' : 'mistakes'
  const candidates = correctionsFor(lower, lexicon, limit, from)
  const [best, second] = candidates
  const evidence = best ? evidenceFor(token, context, best, lexicon) : 0
  if (!best || evidence <= 0) return null
  return {
    expected: candidates
      .filter((each) => likeliness(best) - likeliness(each) < farBehind)
      .slice(0, 4)
      .map(({entry}) => inCaseOf(token.text, entry)),
    doubt: doubtAbout({token, context, best, second, evidence, timesWritten}, lexicon),
  }
}

/** The evidence that a token is a typo for a word; 0 or less if it is not. */
function evidenceFor(token: Token, context: TokenContext, best: Neighbour, lexicon: Lexicon): number {
  const {lower} = token
  if (context.letters === 'lower' || lower.includes("'") || isBareContraction(lower, lexicon)) return typoLogOdds(token, context, best, lexicon)
  const derivation = derivationOf(lower, lexicon)
  const isForm = isFormOf(lower, best.entry.word) || best.entry.word.startsWith(lower)
  if (derivation && isForm && !isOfTitle(best, context, lexicon)) return 0
  const isSureDerivation = derivation !== null && derivation !== 'weak'
  const closeness = 3 * Math.min(lower.length, isSureDerivation ? 10 : 12) + (lower.length < 5 ? 2 : 0) - 1.5 * best.cost
  const commonness = best.entry.frequency === 0 ? -7 : 0.8 * (Math.min(best.entry.frequency, 16) - 6)
  return closeness + commonness + (best.isUsual ? commonMistake : 0) - coinage(derivation, context, best, lexicon) - nameOf(token, context, best, lexicon)
}

/** Whether a name is so likely that only a name of the community can be meant. */
function isRatherName({lower}: Token, context: TokenContext, lexicon: Lexicon): boolean {
  if (context.letters === 'lower' || lower.includes("'") || isBareContraction(lower, lexicon)) return false
  if (context.letters === 'upper') return lower.length < shortestShouted
  return context.letters !== 'capital' || (context.at === 'middle' && lower.length < 8 && !isTitle(context, lexicon))
}

/** `Thats`, `Im`: never a name, wherever it is. */
function isBareContraction(lower: string, lexicon: Lexicon): boolean {
  return [1, 2].some((letters) => lexicon.find(`${lower.slice(0, -letters)}'${lower.slice(-letters)}`) !== null)
}

function coinage(derivation: Derivation | null, context: TokenContext, best: Neighbour, lexicon: Lexicon): number {
  if (!derivation || (best.cost <= typoCost.double && best.entry.frequency >= 4) || isOfTitle(best, context, lexicon)) return 0
  // `Carcal` is not made of `car` and `cal`: a name is seldom a compound.
  if (derivation === 'compound' && context.letters === 'capital' && lexicon.isCommunity(best.entry.word)) return 3
  // An unlikely typo is even more evidence for a coinage: `subport` is not `support`.
  return against[derivation] + (best.cost > typoCost.sound && derivation !== 'weak' ? 5 : 0)
}

function nameOf(token: Token, context: TokenContext, best: Neighbour, lexicon: Lexicon): number {
  const isCommunity = lexicon.isCommunity(best.entry.word)
  const isNearName = !isCommunity && best.entry.written !== best.entry.word
  if (context.letters === 'upper' && token.lower.length >= shortestShouted) return 6
  if (context.letters !== 'capital') return isCommunity ? 6 : 30
  // `Tecnical Committee` means a common word; `Objectif Libre` does not mean the rare `objectid`.
  const isTitleWord = isOfTitle(best, context, lexicon)
  const isInTitle = isTitleWord || (isTitle(context, lexicon) && token.lower.length > 5 && best.entry.frequency > 5)
  return sum([
    [true, 3],
    [isNearName, token.lower.length > 7 && !lexicon.isName(best.entry.word) ? 2 : 8],
    [token.lower.charAt(0) !== best.entry.word.charAt(0), 8],
    [token.lower.length < 5 && !isInTitle, 4],
    [!isCommunity && best.entry.frequency < 6 && token.lower.length < 10, best.cost > typoCost.swap ? 5 : 2],
    [context.at === 'opens', 3],
    [context.at === 'middle' && !isCommunity, isInTitle ? 3 : 12],
    [!isTitleWord && context.before !== null && !isOrdinary(context.before, lexicon), isCommunity ? 4 : 8],
    [!isTitleWord && context.after !== null && !isOrdinary(context.after, lexicon), isCommunity ? 4 : 8],
  ])
}

/** Whether the near word belongs to titles, and the token is in one: `Senior Softwar Engineer`. */
function isOfTitle({entry}: Neighbour, context: TokenContext, lexicon: Lexicon): boolean {
  return context.letters === 'capital' && titles.has(entry.word) && isTitle(context, lexicon)
}

function isTitle({before, after}: TokenContext, lexicon: Lexicon): boolean {
  return (before !== null && isOrdinary(before, lexicon)) || (after !== null && isOrdinary(after, lexicon))
}

/** Whether a word is not part of a person's name. */
function isOrdinary({text, lower}: Token, lexicon: Lexicon): boolean {
  if (titles.has(lower) || text === text.toUpperCase() || (lexicon.isCommunity(lower) && !lexicon.isWellKnown(lower))) return true
  const entry = lexicon.find(lower)
  return entry !== null && entry.written === entry.word && !lexicon.isName(lower)
}

/** Words of job titles; some are surnames too, but seldom next to an unknown capitalised word. */
const titles: ReadonlySet<string> = new Set(
  'senior principal staff lead leader chief software systems engineer engineering developer development manager management architect director officer member project team group technical committee council foundation board steering working special interest technology cloud computing product research solutions release'.split(
    ' ',
  ),
)
