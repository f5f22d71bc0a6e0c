import type {Root} from 'nlcst'
import retextSpell from 'retext-spell'
import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Token} from '../tokens.js'

/**
 * Makes the test whether retext-spell, too, takes a word for a mistake. Its dictionary is what the model accepted: the other words of
 * the statement. So it confirms all but what differs from an accepted word by its letter case alone.
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
