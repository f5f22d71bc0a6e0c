import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {fillParts} from './marked-parts.js'
import {rulesIndex} from './rules-index.js'
import {vocabularyManifest} from './vocabulary-manifest.js'

/**
 * `npm run generate` writes what is made from the rules and from the built command line; `npm run generate -- --check` writes
 * nothing and exits 1 where a file differs from what would be written.
 */
const isCheck = process.argv.includes('--check')
const stale: string[] = []

/** Writes a generated file, or, when checking, notes that it is out of date. */
function put(path: string, text: string): void {
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return
  if (isCheck) stale.push(path)
  else {
    writeFileSync(path, text)
    console.log(`${path} written`)
  }
}

put('rules/index.ts', rulesIndex(readdirSync('rules')))
execFileSync(process.execPath, ['src/build/prepare.mjs'], {stdio: 'inherit'})
put('src/build/vocabulary.json', vocabularyManifest('dist/vocabulary.bin'))
// Loaded late, for it imports the index that was written just now.
const [{rules}, {readmeParts}] = await Promise.all([import('../../rules/index.js'), import('./readme-parts.js')])
put('README.md', fillParts(readFileSync('README.md', 'utf8'), await readmeParts(rules)))

if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`)
  process.exitCode = 1
}
