import {createHash} from 'node:crypto'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {vocabularySources} from './vocabulary-sources.js'

/**
 * What the vocabulary is made of and came to, as JSON: each package with its version and licence, and the size and SHA-256 of what was
 * built. It is committed, so a vocabulary that differs from what tools/vocabulary.ts makes of these packages and of the words by
 * hand fails `npm run generate -- --check`, and a change of a package's words is seen in review.
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
