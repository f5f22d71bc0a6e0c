import {functionWords} from '../function-words.js'
import {irregularForm, isPast} from './irregular.js'
import type {Lexicon} from './lexicon.js'

/** How an unknown word may be made of known ones, the most reliable way first. */
export type Derivation = 'inflected' | 'prefixed' | 'suffixed' | 'compound' | 'weak'

/**
 * How a word could correctly be made of known ones: `deployers`, `untriaged`, `upgradeability`, `datasource`; null if no rule of English
 * makes it. `bootstraped` is not made of `bootstrap`, whose last letter would be doubled.
 */
export function derivationOf(lower: string, lexicon: Lexicon): Derivation | null {
  const isStem = (stem: string) => stem.length >= 3 && isPlain(stem, lexicon)
  const isKnown = (word: string) => lexicon.find(word) !== null
  if (irregularForm(lower) !== null) return null
  if (isInflected(lower, (stem) => isStem(stem) && isUsual(stem, lexicon), isKnown) || hasKnownForms(lower, isKnown)) return 'inflected'
  // `upgradeability`: the final e may stay, as in `likeable`; but it is `notable`.
  const final = /^(.*)e(abl[ey]|ability)$/.exec(lower)
  if (final && isStem(`${final[1]}e`)) return final[2] !== 'ability' && (lexicon.find(`${final[1]}${final[2]}`)?.frequency ?? 0) > 5 ? null : 'inflected'
  // A plural of a rare word, if it is not a short one that a typo makes of another: `guillemets`.
  if (/[^s]s$/.test(lower) && isInflected(lower, (stem) => stem.length > 5 && isStem(stem), isKnown)) return 'inflected'
  // `flexibly`, `deployably`.
  if (/[ai]bly$/.test(lower) && isStem(lower.replace(/y$/, 'e'))) return 'inflected'
  const isStemOrInflected = (stem: string) => isStem(stem) || isInflected(stem, isStem, isKnown)
  if (isPrefixed(lower, (stem) => stem.length > 3 && isStem(stem) && isUsual(stem, lexicon), surePrefixes)) return 'inflected'
  // `cofounded`; before a short word `co` is a coincidence.
  if (isPrefixed(lower, (stem) => stem.length > 5 && isStem(stem) && isUsual(stem, lexicon), ['co'])) return 'inflected'
  if (isPrefixed(lower, isStemOrInflected)) return 'prefixed'
  // `libvirtd` is a daemon; `vhosts` are virtual ones.
  if (lower.endsWith('d') && lower.length > 4 && isOfTrade(lower.slice(0, -1), lexicon)) return 'suffixed'
  if (lower.startsWith('v') && lower.length > 4 && partForms(lower.slice(1)).some((form) => isPart(form, lexicon))) return 'prefixed'
  const isAnyStem = (stem: string) => isStemOrInflected(stem) || isPrefixed(stem, isStem)
  if (isSuffixed(lower, isAnyStem)) return 'suffixed'
  return compoundOf(lower, lexicon) ?? (isInflected(lower, isStem, isKnown) || isPrefixed(lower, isStemOrInflected, weakPrefixes) ? 'weak' : null)
}

type IsStem = (stem: string) => boolean

/** Whether a stem is a word in its own right: not a proper name (`Reno` has no `renos`), not a rarity (`openned` is not made of `nned`). */
function isPlain(stem: string, lexicon: Lexicon): boolean {
  const entry = lexicon.find(stem)
  return (
    entry !== null &&
    (lexicon.isCommunity(stem) || (entry.written === entry.word && (entry.frequency > 0 || stem.length > 4)) || entry.written === stem.toUpperCase())
  )
}

/** Whether a word belongs to software and is in no English dictionary. */
function isOfTrade(word: string, lexicon: Lexicon): boolean {
  return lexicon.isCommunity(word) || lexicon.find(word)?.isTechnical === true
}

/** Whether people would inflect a word: `distro`, `API`, not `foo` or `finis`. */
function isUsual(stem: string, lexicon: Lexicon): boolean {
  const entry = lexicon.find(stem)
  return (
    entry !== null &&
    (lexicon.isCommunity(stem) ||
      entry.written === entry.word.toUpperCase() ||
      (stem.length > 3 && entry.frequency > 3) ||
      (stem.length === 3 && entry.frequency > 7 && !functionWords.has(stem)))
  )
}

function isInflected(word: string, isStem: IsStem, isKnown: IsStem): boolean {
  if (/[^s]s$/.test(word)) {
    const stem = word.slice(0, -1)
    // Only nouns and verbs can have an s, unlike `amongs`, `supposeds`.
    if (functionWords.has(stem) || (/.{3}ed$/.test(stem) && isKnown(stem) && (isKnown(stem.slice(0, -1)) || isKnown(stem.slice(0, -2))))) return false
    if (/ie$/.test(stem) && isStem(`${stem.slice(0, -2)}y`)) return true
    if (isStem(stem) && !/(?:[xz]|[cs]h|[^aeiou]y)$/.test(stem) && !isKnown(`${stem}es`)) return true
    if (/(?:[sxz]|[cs]h)e$/.test(stem) && isStem(stem.slice(0, -1))) return true
    if (/(?:ers?|ing|able)$/.test(stem)) return isInflected(stem, isStem, isKnown)
  }
  for (const ending of ['ed', 'ing', 'er', 'or', 'able']) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, -ending.length)
    if (stem.length >= 3 && joins(stem, ending, isStem, isKnown)) return true
  }
  return false
}

/** Whether other forms of a word are known: `dedupe` next to `deduped` and `dedupes`, `rebalances` next to `rebalanced`. */
function hasKnownForms(word: string, isKnown: IsStem): boolean {
  const stem = word.replace(/s$/, '')
  // `defin` and `stopp` have known forms too.
  const bare = stem.replace(/e$/, '')
  if (stem.length < 5 || /i$|(.)\1$/.test(stem) || isKnown(`${stem}e`) || (bare !== stem && isKnown(bare))) return false
  const forms = [stem, `${bare}ed`, `${bare}ing`, `${bare}er`, `${stem}s`].filter((form) => form !== word && isKnown(form))
  return forms.length > 1
}

/** Whether the letters before an ending are a stem by the rules: final e dropped, y changed to i, a consonant doubled where it must be. */
function joins(stem: string, ending: string, isStem: IsStem, isKnown: IsStem): boolean {
  // A past form cannot have a second ending: `updateded`, `lefted`.
  if (ending === 'ed' && isPast(stem)) return false
  const isDoubled = /([bcdfgklmnprtvz])\1$/.test(stem)
  if (isDoubled && isStem(stem.slice(0, -1)) && closed.test(stem.slice(0, -1))) return true
  if (ending !== 'ing' && /i$/.test(stem) && isStem(`${stem.slice(0, -1)}y`)) return true
  // The e of `notice` must stay before an a, and `reversible` is known.
  if (ending === 'able' && ((/[cg]$/.test(stem) && isKnown(`${stem}e`)) || isKnown(`${stem}ible`))) return false
  // `contributor` is known, so `contributer` is not a form of `contribute`.
  if (ending === 'er' && isKnown(`${stem}or`)) return false
  if (ending === 'or' && (!/[^aeiou]t$/.test(stem) || isKnown(`${stem}er`))) return false
  // `considerate` is not a verb, so `considerating` is not a form of it.
  if (!/e$/.test(stem) && isStem(`${stem}e`)) return !/at$/.test(stem) || isKnown(`${stem}ed`) || isKnown(`${stem}ing`) || isKnown(`${stem}or`)
  // `bootstrapped` is known, so `bootstraped` is not a form of `bootstrap`.
  return !/e$/.test(stem) && isStem(stem) && !closed.test(stem) && !isKnown(stem + stem.slice(-1) + ending)
}

/** One syllable that ends in consonant, vowel, consonant. */
const closed = /^[^aeiouy]*(?:qu)?[aeiou][bcdfgklmnprtvz]$/

const prefixes = words('anti auto counter cross cyber de dis geo hyper inter macro mega meta micro mid mini mis mono multi nano non omni over').concat(
  words('poly post pre proto pseudo re self semi sub super tele trans ultra un under'),
)
/** Long prefixes before a common word are not a coincidence: `multistore`. */
const surePrefixes = words('multi micro hyper cyber ultra macro pseudo super')
/** Many words begin with these by coincidence. */
const weakPrefixes = words('co off out para pro up')

function isPrefixed(word: string, isStem: IsStem, list: readonly string[] = prefixes): boolean {
  return list.some((prefix) => word.startsWith(prefix) && word.length - prefix.length >= (prefix.length > 2 ? 3 : 5) && isStem(word.slice(prefix.length)))
}

const suffixes =
  "ive ability ization izations isation isations ize ise izes ises izing ising ized ised izer iser izers isers less ness ish ful ship ship's athon athons ism isms ist ists like wise ward wards ly ity ify ifies ifying ified ifier ifiers ification gate verse ware fest let lets".split(
    ' ',
  )

function isSuffixed(word: string, isStem: IsStem): boolean {
  return suffixes.some((suffix) => {
    if (!word.endsWith(suffix)) return false
    const stem = word.slice(0, -suffix.length)
    if (suffix === 'ability' && isStem(`${stem}able`)) return true
    if (suffix === 'ness' && /i$/.test(stem) && isStem(`${stem.slice(0, -1)}y`)) return true
    if (stem.length < (/^(?:l|athon)/.test(suffix) ? 3 : 4)) return false
    // `dynamicly` and `conceivablely` break a rule: it is `dynamically`, `conceivably`.
    if (suffix === 'ly' && /(?:ic|ble)$/.test(stem)) return false
    return (
      (isStem(stem) && !(/e$/.test(stem) && /^[ai]/.test(suffix) && !/[cg]e$/.test(stem) && suffix !== 'ability')) ||
      (/^[ai]/.test(suffix) && !/bl$/.test(stem) && isStem(`${stem}e`))
    )
  })
}

/** Two words in one. Parts of three letters occur in most words, so they are weaker evidence. */
function compoundOf(word: string, lexicon: Lexicon): 'compound' | 'weak' | null {
  let found: 'weak' | null = null
  for (let cut = 2; cut <= word.length - 2; cut++) {
    const [first, second] = [word.slice(0, cut), word.slice(cut)]
    // `novaclient`, `muranopl`, `pypowervm`
    if (first === 'py' && lexicon.isCommunity(second)) return 'compound'
    if (cut > 3 && lexicon.isCommunity(first) && (second.length === 2 || isPart(second, lexicon))) return 'compound'
    if (cut > 2 && technicalParts.has(second) && (cut > 3 ? isPart(first, lexicon) : technicalParts.has(first))) return 'compound'
    if (cut < 3 || second.length < 3 || !isPart(first, lexicon) || !partForms(second).some((form) => isPart(form, lexicon))) continue
    if (cut > 3 && second.length > 3) return 'compound'
    found = 'weak'
  }
  return found
}

/** Short last parts of software names: `smartnic`, `commondir`, `guestfs`. */
const technicalParts: ReadonlySet<string> = new Set(
  words(
    'api apis cli conf config ctl db dbs dev devs dir dirs env envs fs gpu gpus id ids ip ips js key keys lib libs log logs net nets nic nics proc rc repo repos sdk sec set sets sql tcp udp url urls vif vm vms',
  ),
)

/** The last part of a compound may be inflected: `quickstarts`. */
function partForms(part: string): string[] {
  const stem = /^(.{3,}?)(?:e?s|ed|ing|ers?)$/.exec(part)?.[1]
  return stem === undefined ? [part] : [part, part.replace(/s$/, ''), stem, `${stem}e`]
}

/** Whether a part of a compound is a common word with a meaning of its own. */
function isPart(part: string, lexicon: Lexicon): boolean {
  if (functionWords.has(part)) return false
  if (lexicon.isCommunity(part)) return true
  const entry = lexicon.find(part)
  return entry !== null && entry.written === entry.word && entry.frequency >= (part.length === 3 ? 9 : 5)
}

function words(list: string): string[] {
  return list.split(' ')
}
