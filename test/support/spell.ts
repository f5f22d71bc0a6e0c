import {createElection} from '../../src/community/openstack/create.js'
import {electionNames} from '../../src/community/openstack/names.js'

import {type Misspelling, misspellingsIn} from '../../src/spelling/spelling.js'
import {tokensOf} from '../../src/spelling/tokens.js'
import {Lexicon} from '../../src/spelling/words/lexicon.js'
import {loadVocabulary} from '../../src/spelling/words/vocabulary.js'
import {parse} from '../../src/text/parse.js'
import {Source} from '../../src/text/source.js'

/** All words that a statement may hold where nobody configures any. */
export const lexicon = new Lexicon(loadVocabulary(), electionNames(createElection()), [])

/** The misspelled words of a statement by nobody in particular, which stands for the cycle and the team given by their words. */
export function misspelledIn(text: string, standsFor: readonly string[] = []): readonly Misspelling[] {
  const tokens = tokensOf(parse(new Source('statement', text)))
  return misspellingsIn({tokens, text, ownNames: new Set(), standsFor: new Set(standsFor)}, lexicon).misspellings
}
