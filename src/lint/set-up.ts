import {existsSync, readFileSync} from 'node:fs'
import {basename, join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import {Document, isMap, isSeq, parse, parseDocument, type YAMLSeq} from 'yaml'
import {configurationIn} from './configuration/find.js'
import {createFile} from './create-file.js'
import {replaceFile} from './replace-file.js'
import type {Repository} from './repository.js'
import {Unwritten} from './unwritten.js'

/** What was done with a file of the repository, or left undone and why. */
export interface SetUpStep {
  readonly path: string
  /** `refused`: what was asked for is not done, for a person has to do it. */
  readonly done: 'written' | 'extended' | 'left' | 'refused'
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
  const there = configurationIn(root)
  if (there !== null) return {path: basename(there), done: 'left', message: 'is there already; it is left as it is.'}
  const path = '.nominationlintrc.yaml'
  createFile(root, path, configurationText)
  return {path, done: 'written', message: 'written: the preset, and a list of words for this community.'}
}

function writeHook(root: string, openRelease: string | null, source: HookSource): SetUpStep {
  const path = '.pre-commit-config.yaml'
  const file = join(root, path)
  const files = `^candidates/${openRelease === null ? '' : `${openRelease.replace(/[^\w-]/g, '\\$&')}/`}`
  const isNew = !existsSync(file)
  const before = isNew ? 'repos: []\n' : readFileSync(file, 'utf8')
  const document = parseDocument(before)
  const repositories = document.get('repos')
  const refused = (why: string): SetUpStep => ({path, done: 'refused', message: `${why} Add it by hand:\n${handWritten(files, source)}`})
  if (document.errors.length > 0 || !isSeq(repositories)) return refused('could not be read as a list of repos; it is left as it is.')
  const there = filesOfHook(repositories)
  if (there !== null && looksAt(there, openRelease)) return {path, done: 'left', message: 'has the hook already; it is left as it is.'}
  if (there !== null)
    return {path, done: 'refused', message: `has the hook already, but for files ${there}, and is left as it is; for the open election write files: ${files}`}
  const after = extended(before, document, repositories, hook(files, source))
  const what = `the hook nomination-lint, for files ${files}${source ? '' : '; it runs the linter that is installed on the machine (--repo names a repository to take it from)'}`
  if (isNew) {
    createFile(root, path, after)
    return {path, done: 'written', message: `written: ${what}.`}
  }
  try {
    replaceFile(file, root, Buffer.from(before), Buffer.from(after))
  } catch (cause) {
    if (cause instanceof Unwritten) return refused('is no plain file that may be written; it is left as it is.')
    throw cause
  }
  return {path, done: 'extended', message: `extended by ${what}.`}
}

/** The text with one more item in its list of repositories: put in below the last one, so that the lines that are there stay as they are. */
function extended(before: string, document: Document, repositories: YAMLSeq, added: object): string {
  repositories.add(document.createNode(added))
  if (!repositories.flow) {
    const [start = 0, end = 0] = repositories.range ?? []
    const indent = ' '.repeat(start - (before.lastIndexOf('\n', start - 1) + 1))
    const endOfLine = before[end - 1] === '\n' ? end : before.indexOf('\n', end) + 1 || before.length
    const head = before.slice(0, endOfLine)
    const item = textOf(new Document([added])).replace(/^(?=.)/gm, indent)
    const text = `${head}${head.endsWith('\n') ? '' : '\n'}${item}${before.slice(endOfLine)}`
    if (isDeepStrictEqual(parse(text), document.toJS())) return text
  }
  // A list in brackets has no line of its own to put the item on.
  repositories.flow = false
  return textOf(document)
}

/** Which files the hook that is there already looks at; all of them where it says nothing, null where there is none. */
function filesOfHook(repositories: YAMLSeq): string | null {
  for (const repository of repositories.items) {
    const hooks = isMap(repository) ? repository.get('hooks') : null
    if (!isSeq(hooks)) continue
    const found = hooks.items.find((each) => isMap(each) && each.get('id') === 'nomination-lint')
    if (isMap(found)) return String(found.get('files') ?? '^candidates/')
  }
  return null
}

/** Whether a pattern of pre-commit takes in the nominations of the open election; one that only Python can read is taken at its word. */
function looksAt(pattern: string, openRelease: string | null): boolean {
  try {
    return new RegExp(pattern).test(`candidates/${openRelease ?? 'cycle'}/Team/jane@example.org`)
  } catch {
    return true
  }
}

function handWritten(files: string, source: HookSource): string {
  return textOf(new Document({repos: [hook(files, source)]})).trimEnd()
}

function hook(files: string, source: HookSource): object {
  if (source) return {repo: source.repository, rev: source.revision, hooks: [{id: 'nomination-lint', files}]}
  const own = {name: 'nomination-lint', entry: 'nomination-lint lint', language: 'system', require_serial: true, verbose: true}
  return {repo: 'local', hooks: [{id: 'nomination-lint', ...own, files}]}
}

function textOf(document: Document): string {
  return document.toString({lineWidth: 0})
}
