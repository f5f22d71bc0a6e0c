import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {vocabularySources} from './vocabulary-sources.js'

/**
 * The sources and the result of the vocabulary as JSON: each package with its version and licence, and the size and SHA-256 of the built
 * file. It is committed, so `npm run generate -- --check` fails if the vocabulary differs from what tools/vocabulary.ts makes of these
 * packages and of the manual word lists, and reviews show when a package's words change.
 *
 * @param file that was just built
 */
export function vocabularyManifest(file: string): string {
  const sources = vocabularySources.map(({package: name}) => {
    const {version, license}: {version: string; license: string} = JSON.parse(readFileSync(join('node_modules', name, 'package.json'), 'utf8'))
    return {package: name, version, licence: license}
  })
  const bytes = readFileSync(file)
  const built = {bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex')}
  return `${JSON.stringify({origin: 'tools/vocabulary.ts and words-by-hand.ts; written by npm run generate.', sources, built}, null, 2)}\n`
}
