import type {Root} from 'mdast'
import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {isKnown} from './known.js'
import type {Lexicon} from './lexicon.js'
import {standingOf} from './names.js'
import {toProse} from './prose.js'
import {type Token, tokensOf} from './tokens.js'
import {type Verdict, weigh} from './weigh.js'

/** A word that a careful editor would change. */
export interface Misspelling extends Verdict {
  readonly token: Token
}

/** What is known of a statement when its words are looked at. */
export interface Statement {
  readonly tree: Root
  readonly text: string
  /** Folded words that are the candidate's own: name, nick, company. */
  readonly ownNames: ReadonlySet<string>
  /** Offset at which the candidate signs; null where nobody does. */
  readonly signature: number | null
}

/**
 * The misspelled words of a statement, in order. A statement whose every word is known is done after the look-ups. Of any other, each
 * unknown word is weighed (weigh.ts); then retext-spell judges the whole statement by a dictionary of just the words that were accepted
 * in it, which costs nothing and lets no word pass by accident.
 */
export function misspellingsIn(statement: Statement, lexicon: Lexicon): Misspelling[] {
  const {words, identifiers} = tokensOf(statement.tree)
  const mistakes: Misspelling[] = []
  const accepted = new Set<string>()
  for (const [index, token] of words.entries()) {
    const verdict = isKnown(token, lexicon) ? null : verdictOn(index, words, identifiers, statement, lexicon)
    if (verdict) mistakes.push({token, ...verdict})
    else accepted.add(token.text.replaceAll('’', "'"))
  }
  if (mistakes.length === 0) return []
  for (const {token} of mistakes) accepted.delete(token.text.replaceAll('’', "'"))
  const places = unknownPlaces(statement, accepted)
  return mistakes.filter(({token}) => places.some(([start, end]) => token.start < end && start < token.end))
}

function verdictOn(index: number, words: readonly Token[], identifiers: ReadonlySet<string>, statement: Statement, lexicon: Lexicon): Verdict | null {
  const token = words[index]
  if (!token || statement.ownNames.has(token.folded) || identifiers.has(token.folded)) return null
  const standing = standingOf(index, words, statement.text)
  if (standing.isNickPlace) return null
  return weigh(token, standing, lexicon)
}

/** Where retext-spell finds words that are in no dictionary of these words; offsets, the end not included. */
function unknownPlaces({tree, text}: Statement, accepted: ReadonlySet<string>): [number, number][] {
  const dictionary = {aff: Buffer.from('SET UTF-8\n'), dic: Buffer.from(`${accepted.size}\n${[...accepted].join('\n')}\n`)}
  const file = new VFile({value: text})
  unified().use(retextSpell, {dictionary, ignoreLiteral: false, max: -1}).runSync(toProse(tree, text), file)
  return file.messages.flatMap(({place}): [number, number][] => {
    if (!place || !('start' in place)) return []
    const {start, end} = place
    return start.offset === undefined || end.offset === undefined ? [] : [[start.offset, end.offset]]
  })
}
