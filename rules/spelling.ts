import type {Election} from '../src/election/election.js'
import {electionNames} from '../src/election/vocabulary.js'
import {Lexicon} from '../src/language/lexicon.js'
import {ownNames} from '../src/language/names.js'
import {type PackedPassages, pack, unpack} from '../src/language/passages.js'
import {misspellingsIn, type Spelling} from '../src/language/spelling.js'
import {loadVocabulary} from '../src/language/vocabulary.js'
import {configurationLine} from '../src/rule/accept.js'
import {inSteps} from '../src/rule/apart.js'
import {defineRule} from '../src/rule/define-rule.js'

export default defineRule({
  name: 'spelling',
  summary: 'Words are spelled as a careful editor would spell them.',
  why: 'A statement is read by those who decide; slips distract from what it says. Names, nicks and coinages are no mistakes, and American and British spelling are both right. Words of your community belong into `words` of the configuration, or one a line into a file that its `wordFiles` names.',
  severity: 'warning',
  examples: [
    {good: 'Hello,\n\nI work on colour and color in Nova, and I triage bugs.\n\nJane Doe (jdoe)\n'},
    {good: 'Reviewathons and untriaged bugs kept the deployers busy.\n'},
    {
      bad: 'I want to focus on the upcomming\nrelease.\n',
      reports: ['1:24-1:33: Unexpected `upcomming`, expected `upcoming`'],
    },
    {
      bad: 'The Newotn cycle was long, and I dont mind.\n',
      reports: ['1:5-1:11: Unexpected `Newotn`, expected `Newton`', "1:34-1:38: Unexpected `dont`, expected `don't`"],
    },
  ],
  ...inSteps<Common, Material, Spelling>({
    common: ({election, words}) => commonOf(election, words),
    gather: ({tree, statement, nomination: {place, signature}}) => ({
      prose: pack(tree),
      text: statement.text,
      ownNames: ownNames(place, signature?.text),
    }),
    judge: ({prose, text, ownNames}, common) => misspellingsIn({prose: unpack(prose), text, ownNames}, lexiconOf(common)),
    tell({misspellings, unweighed}, source, report) {
      for (const {token, expected, isSure} of misspellings) {
        const [best = ''] = expected
        report({
          message: `Unexpected \`${token.text}\`, expected ${expected
            .slice(0, isSure ? 1 : 2)
            .map((word) => `\`${word}\``)
            .join(' or ')}`,
          position: source.positionAt(token.start, token.end),
          actual: token.text,
          expected,
          note: `If the word is right, an official adds it to the configuration: ${configurationLine('words', token.text)}.`,
          ...(isSure && {suggestion: [{start: token.start, end: token.end, text: best}]}),
        })
      }
      const [first] = unweighed
      if (first)
        report({
          message: `${unweighed.length === 1 ? 'One more word is' : `${unweighed.length} more words from here on are`} in no word list and ${unweighed.length === 1 ? 'was' : 'were'} not looked at; is the statement in English?`,
          position: source.positionAt(first.start, first.end),
          actual: first.text,
        })
    },
  }),
})

/** What the words of all files are judged by. */
interface Common {
  /** Names that the election knows. */
  readonly names: readonly string[]
  /** Words that the configuration accepts. */
  readonly words: readonly string[]
}

/** What is judged in one of them. */
interface Material {
  readonly prose: PackedPassages
  readonly text: string
  readonly ownNames: ReadonlySet<string>
}

const names = new WeakMap<Election, readonly string[]>()
const commons = new WeakMap<readonly string[], WeakMap<Election, Common>>()

function commonOf(election: Election, words: readonly string[]): Common {
  const byElection = commons.get(words) ?? new WeakMap<Election, Common>()
  commons.set(words, byElection)
  const known = byElection.get(election)
  if (known) return known
  const named = names.get(election) ?? electionNames(election)
  names.set(election, named)
  const common = {names: named, words}
  byElection.set(election, common)
  return common
}

/** The lexicons last made, the oldest first: with what each has learnt of words, they are too large for one to each folder of a repository. */
const lexicons = new Map<Common, Lexicon>()
const mostLexicons = 4

function lexiconOf(common: Common): Lexicon {
  const known = lexicons.get(common)
  if (known) return known
  const lexicon = new Lexicon(loadVocabulary(), common.names, common.words)
  lexicons.set(common, lexicon)
  const [oldest] = lexicons.keys()
  if (lexicons.size > mostLexicons && oldest) lexicons.delete(oldest)
  return lexicon
}
