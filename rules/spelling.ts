import type {Election} from '../src/election/election.js'
import {electionNames} from '../src/election/vocabulary.js'
import {Lexicon} from '../src/language/lexicon.js'
import {ownNames} from '../src/language/names.js'
import {passagesOf} from '../src/language/passages.js'
import {misspellingsIn} from '../src/language/spelling.js'
import {loadVocabulary} from '../src/language/vocabulary.js'
import {configurationLine} from '../src/rule/accept.js'
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
  check({tree, source, nomination, election, words}, report) {
    const statement = {prose: passagesOf(tree), text: source.text, ownNames: ownNames(nomination.place, nomination.signature?.text)}
    const {misspellings, unweighed} = misspellingsIn(statement, lexiconOf(election, words))
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
})

const lexicons = new WeakMap<Election, {words: readonly string[]; lexicon: Lexicon}>()

/** The words of an election and a configuration, made once for all files of a run. */
function lexiconOf(election: Election, words: readonly string[]): Lexicon {
  const known = lexicons.get(election)
  if (known?.words === words) return known.lexicon
  const lexicon = new Lexicon(loadVocabulary(), electionNames(election), words)
  lexicons.set(election, {words, lexicon})
  return lexicon
}
