import {lstatSync} from 'node:fs'
import {basename, join} from 'node:path'
import {isDeepStrictEqual} from 'node:util'
import * as v from 'valibot'
import {Document, isSeq, parse, parseDocument, type YAMLSeq} from 'yaml'
import {builtIn} from '../../community/index.js'
import {configurationIn} from '../configuration/find.js'
import {measuredNominations, refusedShares} from '../configuration/refused-shares.js'
import {shorten} from '../configuration/shorten.js'
import {DataError} from '../data/data-error.js'
import {readBytes} from '../data/read-bytes.js'
import {readData} from '../data/read-data.js'
import type {Repository} from '../files/repository.js'
import {createFile} from '../write/create-file.js'
import {replaceFile} from '../write/replace-file.js'
import {Unwritten} from '../write/unwritten.js'
import {takesIn} from './hook-files.js'

const {layout, example} = builtIn

/** What was done with a file of the repository. */
export interface SetUpStep {
  readonly path: string
  /** `refused`: a person has to do it. */
  readonly done: 'written' | 'extended' | 'left' | 'refused'
  readonly message: string
}

/** Where pre-commit gets the linter from; null for the installed one. */
export type HookSource = {readonly repository: string; readonly revision: string} | null

const preCommitFile = {what: 'the configuration of pre-commit', most: 256 * 1024}
/** Aliases and keys have been checked before. */
const bounded = {maxAliasCount: -1, uniqueKeys: false}

const preset = 'recommended'

const configurationText = `# Settings of nomination-lint. \`nomination-lint rules\` lists the rules.
preset: ${preset}

# Words, names and nicks that this community accepts.
words: []
`

/** Writes the configuration and the pre-commit hook into an election repository. Existing files are kept. */
export function setUp({root, openRelease}: Repository, source: HookSource): SetUpStep[] {
  return [writeConfiguration(root), writeHook(root, openRelease, source)]
}

function writeConfiguration(root: string): SetUpStep {
  const there = configurationIn(root).file
  if (there !== null) return {path: basename(there), done: 'left', message: 'already exists; it is left unchanged.'}
  const path = '.nominationlintrc.yaml'
  createFile(root, path, configurationText)
  const {advisory, strict} = refusedShares
  return {
    path,
    done: 'written',
    message: `written, with preset ${preset} and an empty list of accepted words. Of ${measuredNominations} past nominations, ${preset} would have refused ${refusedShares[preset]}% (advisory ${advisory}%, strict ${strict}%); to change it, edit the line \`preset:\`.`,
  }
}

function writeHook(root: string, openRelease: string | null, source: HookSource): SetUpStep {
  const path = '.pre-commit-config.yaml'
  const file = join(root, path)
  const refused = (why: string): SetUpStep => ({path, done: 'refused', message: `${why} Add this yourself:\n${handWritten(source)}`})
  const entry = lstatSync(file, {throwIfNoEntry: false})
  if (entry && !entry.isFile()) return refused('is not a regular file that may be written, so it is left unchanged.')
  let before: Hooks
  try {
    before = readHooks(entry ? readBytes(file, preCommitFile) : Buffer.from('repos: []\n'))
  } catch (cause) {
    if (cause instanceof DataError) return refused(`${cause.message} The file is left unchanged.`)
    throw cause
  }
  if (!before.repositories) return refused('could not be read as a list of repos, so it is left unchanged.')
  if (before.hook) return {path, ...stepForHook(before.hook, openRelease)}
  const after = extended(before.text, before.document, before.repositories, hook(source))
  const what = `the hook nomination-lint${source ? '' : '; it runs the linter that is installed on the machine (--repo names a repository to take it from)'}`
  if (!entry) {
    createFile(root, path, after)
    return {path, done: 'written', message: `written: ${what}.`}
  }
  try {
    replaceFile(file, root, before.bytes, Buffer.from(after))
  } catch (cause) {
    if (cause instanceof Unwritten) return refused('is not a regular file that may be written, so it is left unchanged.')
    throw cause
  }
  return {path, done: 'extended', message: `extended with ${what}.`}
}

/** The configuration of pre-commit. */
interface Hooks {
  readonly bytes: Uint8Array
  readonly text: string
  readonly document: Document
  /** Null where it has none. */
  readonly repositories: YAMLSeq | null
  /** Our hook, if it is there, and the files that it runs on. */
  readonly hook: {readonly files: unknown; readonly isLocal: boolean} | null
}

/** @throws {DataError} for invalid or too costly YAML */
function readHooks(bytes: Uint8Array): Hooks {
  const {data, text} = readData(bytes)
  // Depth, aliases, size and duplicate keys have been checked.
  const document = parseDocument(text, {uniqueKeys: false})
  const repositories = document.get('repos')
  return {bytes, text, document, repositories: isSeq(repositories) ? repositories : null, hook: hookIn(data)}
}

/** The text with one more item after the last of its repositories; all other lines stay as they are. */
function extended(before: string, document: Document, repositories: YAMLSeq, added: object): string {
  repositories.add(document.createNode(added))
  if (!repositories.flow) {
    const [start = 0, end = 0] = repositories.range ?? []
    const indent = ' '.repeat(start - (before.lastIndexOf('\n', start - 1) + 1))
    const endOfLine = before[end - 1] === '\n' ? end : before.indexOf('\n', end) + 1 || before.length
    const head = before.slice(0, endOfLine)
    const item = yamlText(new Document([added])).replace(/^(?=.)/gm, indent)
    const text = `${head}${head.endsWith('\n') ? '' : '\n'}${item}${before.slice(endOfLine)}`
    if (isDeepStrictEqual(parse(text, bounded), document.toJS(bounded))) return text
  }
  // A list in brackets has no lines for items.
  repositories.flow = false
  return yamlText(document)
}

const hookFile = v.object({repos: v.array(v.unknown())})
const hookRepository = v.object({repo: v.optional(v.unknown()), hooks: v.array(v.unknown())})
const ownHook = v.object({id: v.literal('nomination-lint'), files: v.optional(v.unknown())})

/** Our hook in the configuration of pre-commit. */
function hookIn(data: unknown): Hooks['hook'] {
  const file = v.safeParse(hookFile, data)
  for (const repository of file.success ? file.output.repos : []) {
    const read = v.safeParse(hookRepository, repository)
    for (const each of read.success ? read.output.hooks : []) {
      const own = v.safeParse(ownHook, each)
      if (own.success) return {files: own.output.files, isLocal: read.success && read.output.repo === 'local'}
    }
  }
  return null
}

/**
 * What to do about an existing hook. Without `files` it finds the nominations itself; with `files` it misses those in a wrong place, or of the
 * next election.
 */
function stepForHook({files, isLocal}: NonNullable<Hooks['hook']>, openRelease: string | null): Omit<SetUpStep, 'path'> {
  if (files === undefined) return {done: 'left', message: 'already has the hook; it is left unchanged.'}
  const isMet = typeof files === 'string' ? takesIn(files, layout.pathOf({cycle: openRelease ?? 'cycle', team: 'Team', candidate: example.candidate})) : null
  const shown = typeof files === 'string' ? shorten(files, 100) : 'with something that is not text'
  const advice = isLocal ? `Replace it with this one:\n${handWritten(null)}` : 'Remove its line `files`.'
  if (isMet !== false)
    return {
      done: 'left',
      message: `already has the hook; it is left unchanged. It needs no \`files\` (${shown}), which hide nominations in a wrong place. ${advice}`,
    }
  return {
    done: 'refused',
    message: `already has the hook, but its \`files\` (${shown}) exclude the nominations of the open election. It is left unchanged. ${advice}`,
  }
}

function handWritten(source: HookSource): string {
  return yamlText(new Document({repos: [hook(source)]})).trimEnd()
}

/** Without `files`: the linter asks git what the branch adds, and so finds nominations in a wrong place too. */
function hook(source: HookSource): object {
  if (source) return {repo: source.repository, rev: source.revision, hooks: [{id: 'nomination-lint'}]}
  const own = {name: 'nomination-lint', entry: 'nomination-lint lint --changed', language: 'system', always_run: true, pass_filenames: false}
  return {repo: 'local', hooks: [{id: 'nomination-lint', ...own, require_serial: true, verbose: true}]}
}

function yamlText(document: Document): string {
  return document.toString({lineWidth: 0})
}
