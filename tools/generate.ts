import {execFileSync} from 'node:child_process'
import {existsSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {fillParts} from './marked-parts.js'
import {rulesIndex} from './rules-index.js'
import {vocabularyManifest} from './vocabulary-manifest.js'

/**
 * `npm run generate` writes the files that are generated from the rules and from the built command line; `npm run generate -- --check`
 * writes nothing and exits with status 1 if a file is out of date.
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

/** Deletes a page whose rule no longer exists, or, when checking, notes it. */
function remove(path: string): void {
  if (isCheck) stale.push(path)
  else rmSync(path)
}

put('rules/index.ts', rulesIndex(readdirSync('rules')))
execFileSync(process.execPath, ['tools/prepare.mjs'], {stdio: 'inherit'})
put('tools/vocabulary.json', vocabularyManifest('dist/vocabulary.bin'))
// Loaded late, because it imports the index that was just written.
const {rules} = await import('../rules/index.js')
const {readmeParts} = await import('./readme-parts.js')
const {rulePage, rulesPage} = await import('./rule-pages.js')
const {configurationJsonSchema} = await import('./configuration-schema.js')
const pages = new Map([['README.md', rulesPage(rules)], ...rules.map((rule) => [`${rule.name}.md`, rulePage(rule)] as const)])
for (const [name, text] of pages) put(`docs/rules/${name}`, text)
for (const name of readdirSync('docs/rules')) if (!pages.has(name)) remove(`docs/rules/${name}`)
put('docs/configuration.schema.json', `${JSON.stringify(configurationJsonSchema(rules), null, 2)}\n`)
put('README.md', fillParts(readFileSync('README.md', 'utf8'), await readmeParts(rules)))

if (stale.length > 0) {
  console.error(`Out of date: ${stale.join(', ')}. Run \`npm run generate\` and commit what it writes.`)
  process.exitCode = 1
}
