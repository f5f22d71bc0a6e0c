import type {TokenContext} from '../context/token-context.js'
import {typoCost} from '../near-words/edit-costs.js'
import type {Neighbour} from '../near-words/nearest.js'
import type {Token} from '../tokens.js'
import type {Lexicon} from '../words/lexicon.js'
import {type Derivation, derivationOf} from '../words/morphology.js'

/**
 * The weights for an unknown word in lower case, as natural logarithms of odds: 1 makes a typo e times as likely.
 *
 * They are the rounded coefficients of a logistic regression over some 22,000 unknown words. Typos: made on purpose, and from two published
 * lists of mistakes (codespell's and Wikipedia's). Other words: coinages in the manuals of OpenStack, Debian and git, and the technical
 * words of the vocabulary, treated as unknown. Both: from labelled nominations. Features that are rare in those texts (`namePlace`,
 * `determiner`, `rare`) are set by hand. docs/spelling.md says more.
 */
const weight = {
  origin: -0.8,
  /** For each letter up to twelve: a long word seldom resembles another by chance. */
  letter: 0.55,
  /** For each unit of the typo's cost (edit-costs.ts), and for each unit per letter. */
  cost: -0.15,
  costToLength: -1.3,
  /** A typo that costs more than an everyday one. */
  oddTypo: -1.1,
  /** For each doubling of the count of the word that is meant: `teh` is a typo for `the`, but few people mean `thew`. */
  frequency: 0.38,
  /** Most typos are in the middle of a word, and leave a letter out rather than add one. */
  sameBeginning: 0.5,
  sameEnd: 0.75,
  shorter: 0.4,
  longer: -0.4,
  unheard: -0.7,
  rare: -1.6,
  short: 0.2,
  nearName: -1.3,
  nearCommunity: -1,
  /** Only acronyms have no vowel. */
  vowelless: -1.5,
  /** Made of known words by the rules of English (morphology.ts): the more reliable the rule, the more likely a coinage. */
  derived: {inflected: -5.2, prefixed: -4.3, suffixed: -3.2, compound: -2.2, weak: -1.5} satisfies Record<Derivation, number>,
  /** Made of known words, but a known word sounds the same: `resilent` is hardly `re` + `silent`. */
  derivedBesideSound: 2.1,
  /** And differs only in a doubled letter: `losely` is not made of `lose`. */
  derivedBesideDouble: 1.9,
  /** A known word with an ending, or the beginning of one. */
  ending: -2,
  beginning: -1.6,
  /** Other forms of the word are known. */
  forms: -0.5,
  twoWords: -0.5,
  joined: -1.6,
  joinedShort: -5,
  apostrophe: -1.6,
  /** Near a contraction: `I'v`. */
  contraction: 3.5,
  /** In a published list of mistakes. */
  commonMistake: 2.5,
  personName: -2.2,
  nick: -1.4,
  namePlace: -4,
  determiner: 0.4,
  /** Of 550 typos, one in twenty is next to one technical or unknown word, and none next to two; of coinages, one in five is. */
  unusualNeighbour: -1.3,
  unusualNeighbours: -3,
} as const

/** Log-odds that an unknown word in lower case is a typo for a near word; 0 or less if it is more likely not. */
export function typoLogOdds({lower, isJoined}: Token, context: TokenContext, best: Neighbour, lexicon: Lexicon): number {
  const {entry, cost} = best
  const derivation = derivationOf(lower, lexicon)
  if (isRight(lower, derivation, best, lexicon)) return 0
  const isNear = cost <= typoCost.sound
  const isBeginning = entry.word.startsWith(lower)
  const isCommunity = lexicon.isCommunity(entry.word)
  const strangers = entry.word.includes("'") ? 0 : context.unusualNeighbours
  return sum([
    [true, weight.origin + weight.letter * Math.min(lower.length, 12)],
    [true, weight.cost * cost + (weight.costToLength * cost) / lower.length],
    [cost > typoCost.sound, weight.oddTypo],
    [true, weight.frequency * Math.min(entry.frequency, 16)],
    [lower.slice(0, 2) === entry.word.slice(0, 2), weight.sameBeginning],
    [lower.slice(-2) === entry.word.slice(-2), weight.sameEnd],
    [lower.length < entry.word.length, weight.shorter],
    [lower.length > entry.word.length, weight.longer],
    [entry.frequency === 0, weight.unheard],
    [cost >= typoCost.missing && entry.frequency < 4 && lower.length < 10, weight.rare],
    [lower.length < 5, weight.short],
    [lower.length < 6 && !best.isUsual && entry.frequency < 9 && !/[aeiouy]/.test(lower), weight.vowelless],
    [isCommunity, weight.nearCommunity],
    [!isCommunity && entry.written !== entry.word, weight.nearName],
    [derivation !== null, derivation ? weight.derived[derivation] : 0],
    [(derivation === 'prefixed' || derivation === 'suffixed') && isNear, weight.derivedBesideSound],
    [derivation !== null && cost <= typoCost.double && entry.frequency >= 4, weight.derivedBesideDouble],
    [isFormOf(lower, entry.word), weight.ending],
    [isBeginning, weight.beginning],
    [['s', 'es', 'ed', 'd', 'ing', 'er', 'r'].some((ending) => lexicon.find(lower + ending) !== null), weight.forms],
    [entry.word.includes(' '), weight.twoWords],
    [isJoined, lower.length < 5 ? weight.joinedShort : weight.joined],
    [lower.includes("'"), entry.word.includes("'") ? weight.contraction : weight.apostrophe],
    [best.isUsual === true, weight.commonMistake],
    [lexicon.isName(lower), weight.personName],
    [isNickLike(lower, lexicon), weight.nick],
    [context.isNamePlace, weight.namePlace],
    [context.isAfterDeterminer, weight.determiner],
    [strangers > 0, strangers > 1 && !isPlainTypo(lower, best) ? weight.unusualNeighbours : weight.unusualNeighbour],
  ])
}

/** The frequency that the vocabulary gives to technical words that no list counts (tools/vocabulary.ts). */
const leastOfTechnical = 5

/** Whether a derived word is certainly right, however near another one is. */
function isRight(lower: string, derivation: Derivation | null, {entry, cost}: Neighbour, lexicon: Lexicon): boolean {
  // The technical lists have only the plural of many words: `autoscalers`.
  if (entry.word === `${lower}s` && (entry.isTechnical || derivation)) return true
  if (!derivation) return false
  // The near word is its own stem (`microversions`) or plural (`rebalances`).
  if (isFormOf(lower, entry.word)) return true
  // Made of the near word, which drops its e: `templatize`, `deployably`.
  if (derivation !== 'weak' && entry.word.endsWith('e') && lower.length >= entry.word.length && lower.startsWith(entry.word.slice(0, -1))) return true
  if (derivation !== 'inflected' && derivation !== 'weak' && entry.word.startsWith(lower) && entry.word.length - lower.length > 1) return true
  // One coinage near another proves nothing: `openstackci`, `openstacklib`.
  if (derivation === 'compound' && cost > typoCost.missing && entry.isTechnical === true && entry.frequency <= leastOfTechnical) return true
  return derivation === 'compound' && cost > typoCost.letter && (entry.isTechnical === true || lexicon.isCommunity(entry.word))
}

/** Whether it is one everyday typo in a long word that is not rare, such as `firewal` even next to `iptables` and `nftables`. */
function isPlainTypo(lower: string, {entry, cost}: Neighbour): boolean {
  return cost <= typoCost.missing && lower.length > 5 && entry.frequency > 4
}

/** Adds up the weights of the true conditions. */
export function sum(weights: readonly (readonly [boolean, number])[]): number {
  return weights.reduce((total, [holds, weight]) => (holds ? total + weight : total), 0)
}

/**
 * Whether a word is another one with an ending; a doubled or mistyped last letter is not an ending (`usefull`, `againg`). The e may stay:
 * `upgradeability`.
 */
export function isFormOf(lower: string, word: string): boolean {
  if (/e(?:abl[ey]|ability)$/.test(lower) && lower.replace(/e(?=abl[ey]$|ability$)/, '') === word) return true
  const ending = lower.slice(word.length)
  return lower.startsWith(word) && (ending.length > 1 || (/[sdr]/.test(ending) && ending !== word.at(-1)))
}

/** An initial and a name, as in many nicks: `jroll`, `tonyb`. */
function isNickLike(lower: string, lexicon: Lexicon): boolean {
  return lower.length > 4 && (lexicon.isName(lower.slice(1)) || lexicon.isName(lower.slice(0, -1)))
}
