import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {allLocales} from '@faker-js/faker'
import {decodeTrie} from 'cspell-trie-lib'
import nspell from 'nspell'
import {createElection} from '../src/community/openstack/create.js'
import {electionNames} from '../src/community/openstack/names.js'
import {pairsWrittenAsOne} from '../src/spelling/corrections/corrections.js'
import {functionWords} from '../src/spelling/function-words.js'
import {type Entry, WordList} from '../src/spelling/near-words/word-list.js'
import {communityOf} from '../src/spelling/words/community-words.js'
import {irregularForm} from '../src/spelling/words/irregular.js'
import {pack, type Vocabulary} from '../src/spelling/words/vocabulary.js'
import {mistakesByHand} from './mistakes-by-hand.js'
import {wordCounts, writtenCounts} from './word-counts.js'
import {byHand, refused, rude, wellKnown} from './words-by-hand.js'

/**
 * Builds the vocabulary for src/spelling, once, at build time, from the word lists of packages, so that nothing has to be expanded at run
 * time.
 *
 * `words` holds words that are right in any letter case, `names` those that are right only with a capital. They are stored in the format
 * that src/spelling/near-words/word-list.ts searches; the frequency of a word is log2 of its count in fifty million words (word-counts.ts).
 * vocabulary-sources.ts lists the sources of the words, and their licences.
 */
export function buildVocabulary(file: string): void {
  writeFileSync(file, pack(makeVocabulary()))
}

/** Makes the vocabulary; `leftOut` are words of the manual lists, folded, to be omitted. */
export function makeVocabulary(leftOut: ReadonlySet<string> = new Set()): Vocabulary {
  const words = new Map<string, string>()
  const names = new Map<string, string>()
  const add = (list: Map<string, string>, word: string) => {
    const written = word.replaceAll('’', "'")
    const folded = written.toLowerCase()
    if (!isWord.test(folded) || (refused.has(folded) && !leftOut.has(folded))) return
    const known = list.get(folded)
    if (known === undefined || (known !== folded && written === folded)) list.set(folded, written)
  }
  const dictionaryWords = new Set([...expanded('dictionary-en'), ...expanded('dictionary-en-gb')])
  const counts = wordCounts(dictionaryWords)
  for (const word of dictionaryWords) {
    add(words, word)
    counts.set(word.toLowerCase(), Math.max(dictionaryCount, counts.get(word.toLowerCase()) ?? 0))
  }
  const ofDictionaries = new Set(words.keys())
  const isContraction = (word: string) => /^[a-z]+'(?:[a-rt-z]|re|ve|ll)$/.test(word) || (word.endsWith("'s") && contracted.has(word.slice(0, -2)))
  /** No list of jargon or of rare words may add a word like `thats`; those that the dictionaries have (`its`, `cant`) were added before. */
  const bare = new Set([...words.keys()].filter(isContraction).map((word) => word.replace("'", '')))
  const isTypo = (word: string) => bare.has(word) || typosOf(word).some((other) => isCommon(counts, other))
  for (const file of technicalLists)
    for (const word of lines(file))
      if (word.length > 2 && !isTypo(word.toLowerCase()) && irregularForm(word.toLowerCase()) === null) {
        add(words, word)
        counts.set(word.toLowerCase(), Math.max(technicalCount, counts.get(word.toLowerCase()) ?? 0))
      }
  // Only short identifiers are used in prose (`conf`, `cron`, `tmp`), and packages and verbs (`pytest`, `networkx`, `async`).
  for (const file of identifierLists)
    for (const word of lines(file))
      if (/^[a-z]{3,8}$/.test(word) && !words.has(word) && !isTypo(word) && !mistakesByHand.has(word) && !pairsWrittenAsOne.has(word)) add(words, word)
  const slips = slipsOfUsual(counts)
  for (const word of trie('@cspell/dict-en_us/en_US.trie.gz'))
    if (!isDoubtful(word.toLowerCase(), counts, slips, words) && !bare.has(word.toLowerCase()) && irregularForm(word) === null) add(words, word)
    // A name may be near a word in use: `Telugu`, with its capital, is right.
    else if (slips.has(word.toLowerCase()) && /^[A-Z][a-z]+$/.test(word)) add(names, word)
  for (const word of [...byHand.keys(), ...wellKnown.keys()]) {
    if (leftOut.has(word.toLowerCase())) continue
    add(words, word)
    counts.set(word.toLowerCase(), Math.max(communityCount, counts.get(word.toLowerCase()) ?? 0))
  }
  for (const word of lines('@cspell/dict-people-names/dict/people-names.txt')) add(names, word)
  for (const word of namesOfPeople()) if (!isCommon(counts, word.toLowerCase())) add(names, word)
  // Companies have names like `General` and `Management` too.
  for (const word of lines('@cspell/dict-companies/dict/companies.txt')) if (!words.has(word.toLowerCase())) add(names, word)

  for (const word of words.keys()) {
    // Possessives are derived from their word; `it's` and `let's` are contractions too, so they are kept.
    if (word.endsWith("'s") && words.has(word.slice(0, -2)) && !contracted.has(word.slice(0, -2))) words.delete(word)
    const cut = word.indexOf("'")
    // Wikipedia's words end at an apostrophe, so a contraction gets the count of its beginning, unless that is a word itself.
    if (cut > 0) counts.set(word, words.has(word.slice(0, cut)) || word.endsWith("n't") ? contractionCount : (counts.get(word.slice(0, cut)) ?? 0))
  }
  for (const [word, count] of writtenCounts(dictionaryWords)) if (words.has(word)) counts.set(word, Math.max(count, counts.get(word) ?? 0))
  // Rude words are never suggested.
  for (const word of rude.keys()) counts.set(word, 0)
  const list = listed(words, counts, {isTechnical: (word) => !ofDictionaries.has(word)})
  const communityNames = electionNames(createElection())
  const community = communityOf([...communityNames, ...wellKnown.keys()], list)
  return {
    words: list,
    common: WordList.of(
      list.entries().filter(({frequency}) => frequency >= leastCommon),
      {isLookedUp: false},
    ),
    names: listed(names, counts, {isNear: false, isLookedUp: false}),
    mistakes: mistakesFor(list),
    community,
    communityNames: communityNames.join('\n'),
    wellKnown: [...wellKnown.keys()].join('\n'),
    accented: accentedWords().join('\n'),
  }
}

/** Common mistakes that are not words, with their corrections. */
function mistakesFor(words: WordList): WordList {
  const entries: Entry[] = []
  for (const [wrong, meant] of mistakesByHand)
    if (!words.has(wrong) && meant.split(' ').every((word) => words.has(word))) entries.push({word: wrong, written: meant, frequency: 0})
  return WordList.of(entries, {isNear: false, isLookedUp: false})
}

/** Words that are contracted with `is`, `has` or `us`. */
const contracted = new Set(
  'it he she that what who where there here let how when why everyone everything everybody someone something somebody anyone anything anybody nobody nothing'.split(
    ' ',
  ),
)

/** Plain letters only: a word with others (`Zürich`) is treated as a name or another language, and never looked up. */
const isWord = /^[a-z]+(?:'[a-z]+)*$/
/** The counts of a contraction of common words (`it's`, `they'll`) and of a word of the community, if no count is known. */
const contractionCount = 20_000
const communityCount = 500
/** The lowest count of a word in the dictionaries; words that only the largest list has, and nobody uses, count as 0. */
const dictionaryCount = 3
/** The lowest frequency of a word that is found by several typos. */
const leastCommon = 3
/** The lowest count of a technical word. */
const technicalCount = 40

/**
 * Words of the largest list that are hardly ever used today (`irates`, `rey`): short ones that no film has, and those that a typo makes of
 * a common word. A consonant doubled before an ending is the British spelling (`focussed`), and is kept.
 */
function isDoubtful(word: string, counts: ReadonlyMap<string, number>, slips: ReadonlySet<string>, words: ReadonlyMap<string, string>): boolean {
  const count = counts.get(word) ?? 0
  if (word.length < 6 && count < 8) return true
  if (isJoined(word)) return true
  return (
    count < 2 &&
    !/([bdfglmnprst])\1(?:ed|ing|ers?)$/.test(word) &&
    ((slips.has(word) && !isFormed(word, words)) || typosOf(word).some((other) => isCommon(counts, other)))
  )
}

/** Two function words without the space between them: `thankyou`. */
function isJoined(word: string): boolean {
  return Array.from(word).some((_, cut) => functionWords.has(word.slice(0, cut)) && functionWords.has(word.slice(cut)))
}

/** A word with a lower count is too rare for others to be slips of it. */
const leastUsual = 64
/** In shorter words, one letter makes a word of any other. */
const shortestSlip = 6

/**
 * What a slip makes of words in use: a letter left out, two swapped, one doubled, one vowel for another. A rare word among these (`campions`,
 * `infirmed`, `passible`) is more likely the slip, and so is not known.
 */
function slipsOfUsual(counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const slips = new Set<string>()
  for (const [word, count] of counts) {
    if (count < leastUsual || word.length < shortestSlip) continue
    // Another last letter makes words of Latin and its daughters: `a priori`.
    for (let at = 1; at < word.length - 1; at++) {
      const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
      const others = [before + after, before + letter + letter + after, before + after.charAt(0) + letter + after.slice(1)]
      if (vowels.includes(letter)) others.push(...Array.from(vowels, (vowel) => before + vowel + after))
      for (const other of others) if (other.length >= shortestSlip && other !== word) slips.add(other)
    }
  }
  return slips
}

/** Whether a rare word is a regular form of a known one: `recoding`, `multilayer`, `examinee`, `extrema`, `vortices`, `archeologist`. */
function isFormed(word: string, words: ReadonlyMap<string, string>): boolean {
  const forms = [
    word.replace(/^(?:re|un|pre|non|sub|inter|multi|micro|mis|over|under|out)/, ''),
    word.replace(/ees?$/, ''),
    word.replace(/ees?$/, 'e'),
    word.replace(/a$/, 'um'),
    word.replace(/i$/, 'us'),
    word.replace(/i$/, 'o'),
    word.replace(/ices$/, 'ex'),
    word.replace(/os$/, 'o'),
    word.replace(/logical$/, 'logy'),
    ...Array.from(word.matchAll(/e/g), ({index}) => `${word.slice(0, index)}a${word.slice(index)}`),
  ]
  return forms.some((form) => form !== word && form.length > 3 && words.has(form))
}

const vowels = 'aeiouy'

function isCommon(counts: ReadonlyMap<string, number>, word: string): boolean {
  return (counts.get(word) ?? 0) >= 300
}

/** The word with two neighbours swapped, with a doubled letter single, or with a single letter doubled. */
function typosOf(word: string): string[] {
  const others: string[] = []
  for (let at = 0; at < word.length; at++) {
    const [letter = '', next = ''] = word.slice(at, at + 2)
    if (letter === next) others.push(word.slice(0, at) + word.slice(at + 1))
    else others.push(word.slice(0, at) + next + letter + word.slice(at + 2), word.slice(0, at) + letter + word.slice(at))
  }
  return others
}

const technicalLists = [
  '@cspell/dict-software-terms/dict/softwareTerms.txt.gz',
  '@cspell/dict-software-terms/dict/software-tools.txt',
  '@cspell/dict-software-terms/dict/networkingTerms.txt',
  '@cspell/dict-software-terms/dict/computing-acronyms.txt',
  '@cspell/dict-software-terms/dict/coding-compound-terms.txt',
  '@cspell/dict-software-terms/dict/webServices.txt',
  '@cspell/dict-fullstack/dict/fullstack.txt',
  '@cspell/dict-k8s/dict/k8s.txt',
  '@cspell/dict-data-science/dict/data-science.txt',
  '@cspell/dict-data-science/dict/data-science-tools.txt',
  '@cspell/dict-python/dict/python-common.txt',
]

const identifierLists = ['@cspell/dict-python/dict/python.txt', '@cspell/dict-node/dict/node.txt']

function expanded(name: string): string[] {
  const folder = packageFolder(name)
  return Object.keys(nspell({aff: readFileSync(join(folder, 'index.aff')), dic: readFileSync(join(folder, 'index.dic'))}).data)
}

/** cspell marks with `~` the forms that it adds without letter case and accents. */
function trie(path: string): string[] {
  return [...decodeTrie(gunzipSync(readFileSync(listPath(path)))).words()].filter((word) => !word.startsWith('~'))
}

function lines(path: string): string[] {
  const bytes = readFileSync(listPath(path))
  const text = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
  return text.split(/\r?\n/).flatMap((line) => {
    const word = line
      .replace(/#.*/, '')
      .replace(/^[*+]+|[*+]+$/g, '')
      .trim()
    return word.startsWith('!') || word.startsWith('~') ? [] : word.split(/[\s\d._:/-]+/)
  })
}

/** English words with accents, and names of people and places in the languages that Windows-1252 covers, in lower case. */
function accentedWords(): string[] {
  const western = Object.entries(allLocales).filter(([name]) => /^(?:ca|da|de|en|es|fi|fr|is|it|nb|nl|pt|sv)(?:_|$)/.test(name))
  const names = western.flatMap(([, {person, location}]) => wordsIn([person?.first_name, person?.last_name, location]))
  const words = [...names, ...trie('@cspell/dict-en_us/en_US.trie.gz')].map((word) => word.toLowerCase())
  return [...new Set(words.filter((word) => /^[a-zß-öø-ÿœšžŸ]{3,}$/.test(word) && /[^a-z]/.test(word)))].sort()
}

/** The words in all texts of faker's data about a language's names. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/[\s-]+/)
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(wordsIn) : []
}

/** First and last names of every language in Latin letters, without their accents. */
function namesOfPeople(): string[] {
  const namesIn = (value: unknown) => wordsIn(value).map((name) => name.normalize('NFD').replace(/\p{M}/gu, ''))
  return Object.values(allLocales)
    .flatMap(({person}) => [...namesIn(person?.first_name), ...namesIn(person?.last_name)])
    .filter((word) => /^[A-Z][a-z]{2,}$/.test(word))
}

function listPath(path: string): string {
  const parts = path.split('/')
  return join(packageFolder(parts.slice(0, 2).join('/')), ...parts.slice(2))
}

function packageFolder(name: string): string {
  return join('node_modules', name)
}

function listed(
  words: ReadonlyMap<string, string>,
  counts: ReadonlyMap<string, number>,
  {isTechnical = () => false, ...uses}: {isTechnical?: (word: string) => boolean; isNear?: boolean; isLookedUp?: boolean} = {},
): WordList {
  const entries = [...words].map(([word, written]) => ({
    word,
    written,
    frequency: Math.min(25, Math.floor(Math.log2((counts.get(word) ?? 0) + 1))),
    isTechnical: isTechnical(word),
  }))
  return WordList.of(entries, uses)
}
