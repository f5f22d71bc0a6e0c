import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Document, isSeq, parseDocument} from 'yaml'
import type {Repository} from './repository.js'

/** What was done with a file of the repository, or left undone and why. */
export interface SetUpStep {
  readonly path: string
  readonly done: 'written' | 'extended' | 'left'
  readonly message: string
}

/** Where pre-commit gets the linter from; null for the one that is installed on the machine. */
export type HookSource = {readonly repository: string; readonly revision: string} | null

const configurationText = `# Settings of nomination-lint. \`nomination-lint rules\` lists the rules.
preset: recommended

# Words, names and nicks that this community accepts.
words: []
`

/** Writes the configuration and the hook of pre-commit into an election repository. What is there already is kept. */
export function setUp({root, openRelease}: Repository, source: HookSource): SetUpStep[] {
  return [writeConfiguration(root), writeHook(root, openRelease, source)]
}

function writeConfiguration(root: string): SetUpStep {
  const path = '.nominationlintrc.yaml'
  if (existsSync(join(root, path))) return {path, done: 'left', message: 'is there already; it is left as it is.'}
  writeFileSync(join(root, path), configurationText, {flag: 'wx'})
  return {path, done: 'written', message: 'written: the preset, and a list of words for this community.'}
}

function writeHook(root: string, openRelease: string | null, source: HookSource): SetUpStep {
  const path = '.pre-commit-config.yaml'
  const file = join(root, path)
  const files = `^candidates/${openRelease === null ? '' : `${openRelease.replace(/[^\w-]/g, '\\$&')}/`}`
  const isNew = !existsSync(file)
  const document = parseDocument(isNew ? 'repos: []\n' : readFileSync(file, 'utf8'))
  const repositories = document.get('repos')
  if (document.errors.length > 0 || !isSeq(repositories)) return {path, done: 'left', message: 'could not be read as a list of repos; it is left as it is.'}
  if (/\bid: *['"]?nomination-lint\b/.test(String(document))) return {path, done: 'left', message: 'has the hook already; it is left as it is.'}
  repositories.flow = false
  repositories.add(document.createNode(hook(files, source)))
  writeFileSync(file, textOf(document), {flag: isNew ? 'wx' : 'w'})
  const what = `the hook nomination-lint, for files ${files}`
  return isNew ? {path, done: 'written', message: `written: ${what}.`} : {path, done: 'extended', message: `extended by ${what}.`}
}

function hook(files: string, source: HookSource): object {
  if (source) return {repo: source.repository, rev: source.revision, hooks: [{id: 'nomination-lint', files}]}
  const own = {name: 'nomination-lint', entry: 'nomination-lint lint', language: 'system', require_serial: true, verbose: true}
  return {repo: 'local', hooks: [{id: 'nomination-lint', ...own, files}]}
}

function textOf(document: Document): string {
  return document.toString({lineWidth: 0})
}
