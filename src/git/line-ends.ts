import type {Checkout} from './checkout.js'
import type {GitName} from './entries.js'

const asked = ['text', 'eol'] as const

/**
 * Makes a test for whether git converts CR LF in a file of the work tree to LF: `core.autocrlf` or the attribute `text` or `eol` says so,
 * and `-text` does not forbid it.
 *
 * @param names the files that will be tested
 */
export async function convertsLineEnds(names: readonly GitName[], checkout: Checkout): Promise<(name: GitName) => boolean> {
  if (names.length === 0) return () => false
  const byDefault = ['true', 'input', 'yes', 'on', '1'].includes((await checkout.setting('core.autocrlf'))?.toLowerCase() ?? 'false')
  const values = new Map<string, string>()
  const keyOf = (path: string, attribute: string) => `${attribute}\0${path}`
  const paths = names.map(({path}) => path)
  for (const [path, attribute, value] of await checkout.attributes(paths, asked)) values.set(keyOf(path, attribute), value)
  return ({path}) => {
    const [text, eol] = asked.map((attribute) => values.get(keyOf(path, attribute)) ?? 'unspecified')
    return text !== 'unset' && (byDefault || text !== 'unspecified' || eol !== 'unspecified')
  }
}
