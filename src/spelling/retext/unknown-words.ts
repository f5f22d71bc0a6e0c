import type {Root} from 'nlcst'
import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Token} from '../tokens.js'

/**
 * Makes a test for whether retext-spell, too, treats a word as a mistake. Its dictionary consists of the words that the model accepted: all
 * others of the statement. So it confirms all mistakes except those that differ from an accepted word only in letter case.
 */
export function unknownTo(words: readonly Token[], mistakes: readonly Token[]): (token: Token) => boolean {
  const wrong = new Set(mistakes.map(straight))
  const accepted = [...new Set(words.map(straight))].filter((word) => !wrong.has(word))
  const dictionary = {aff: Buffer.from('SET UTF-8\n'), dic: Buffer.from(`${accepted.length}\n${accepted.join('\n')}\n`)}
  const tree: Root = {type: 'RootNode', children: Array.from(wrong, (value) => ({type: 'WordNode', children: [{type: 'TextNode', value}]}))}
  const file = new VFile()
  unified().use(retextSpell, {dictionary, ignoreLiteral: false, max: -1}).runSync(tree, file)
  const unknown = new Set(file.messages.map(({actual}) => actual))
  return (token) => unknown.has(straight(token))
}

function straight({text}: Token): string {
  return text.replaceAll('’', "'")
}
