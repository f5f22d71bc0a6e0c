import type {Community} from '../src/community/community.js'
import type {Election} from '../src/election/election.js'
import {configurationHint} from '../src/rule/configuration-hint.js'
import {defineRule} from '../src/rule/define-rule.js'
import type {Report} from '../src/rule/finding.js'
import {ownNames} from '../src/spelling/context/own-names.js'
import {type Misspelling, misspellingsIn} from '../src/spelling/spelling.js'
import {comparable, type Token, tokensOf} from '../src/spelling/tokens.js'
import {Lexicon} from '../src/spelling/words/lexicon.js'
import {loadVocabulary} from '../src/spelling/words/vocabulary.js'

export default defineRule({
  name: 'spelling',
  summary: 'Words are spelled as a careful editor would spell them.',
  why: 'Slips distract voters from what a statement says. Names, nicknames and coinages are not mistakes, and American and British spelling are both right. Add the words of your community to `words` in the configuration, or one per line to a file that its `wordFiles` names.',
  severity: 'warning',
  examples: [
    {good: 'Hello,\n\nI work on colour and color in Nova, and I triage bugs.\n\nJane Doe (jdoe)\n'},
    {good: 'Reviewathons and untriaged bugs kept the deployers busy.\n'},
    {
      bad: 'I want to focus on the upcomming\nrelease.\n',
      reports: ['1:24-1:33: Unexpected `upcomming`, expected `upcoming`.'],
    },
    {
      bad: 'The Newotn cycle was long, and I dont mind.\n',
      reports: ['1:5-1:11: Unexpected `Newotn`, expected `Newton`.', "1:34-1:38: Unexpected `dont`, expected `don't`."],
    },
  ],
  check({tree, statement: {text}, nomination: {place, signature, cycle, team}, election, community, words}, report) {
    const statement = {tokens: tokensOf(tree), text, ownNames: ownNames(place, signature?.text), standsFor: wordsOf(cycle?.name, team?.name)}
    const {misspellings, unchecked} = misspellingsIn(statement, lexiconOf(election, community, words))
    for (const misspelling of misspellings) report(misspelled(misspelling))
    const [first] = unchecked
    if (first) report(notChecked(first, unchecked.length))
  },
})

/** The words of names, in lower case. */
function wordsOf(...names: readonly (string | undefined)[]): ReadonlySet<string> {
  return new Set(names.flatMap((name) => comparable(name ?? '').match(/[a-z]{3,}/g) ?? []))
}

function misspelled({token, expected, doubt}: Misspelling): Report {
  const [best = ''] = expected
  const words = expected.slice(0, doubt === null ? 1 : 2).map((word) => `\`${word}\``)
  return {
    message: `Unexpected \`${token.text}\`, expected ${words.join(' or ')}.`,
    range: {start: token.start, end: token.end},
    actual: token.text,
    expected,
    note: `If the word is correct, an official can add it to the configuration: ${configurationHint('words', token.text)}.`,
    ...(doubt === null && {suggestion: [{start: token.start, end: token.end, text: best}]}),
  }
}

function notChecked(first: Token, count: number): Report {
  return {
    message: `${count === 1 ? 'One more word is' : `${count} more words from here on are`} not in any word list and ${count === 1 ? 'was' : 'were'} not checked; is the statement in English?`,
    range: first,
    actual: first.text,
  }
}

/** The lexicons that were made last, oldest first. Each remembers words, and they are too large to keep one for every folder of a repository. */
const lexicons: {readonly election: Election; readonly words: readonly string[]; readonly lexicon: Lexicon}[] = []
const mostLexicons = 4

function lexiconOf(election: Election, community: Community, words: readonly string[]): Lexicon {
  const known = lexicons.find((each) => each.election === election && each.words === words)
  if (known) return known.lexicon
  const lexicon = new Lexicon(loadVocabulary(), community.namesOf(election), words)
  lexicons.push({election, words, lexicon})
  if (lexicons.length > mostLexicons) lexicons.shift()
  return lexicon
}
