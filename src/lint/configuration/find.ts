import {statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {DataError} from '../data/data-error.js'
import {readBytes} from '../data/read-bytes.js'
import {type DirectoryCache, emptyDirectoryCache} from '../files/directory-cache.js'
import {entryAt} from '../files/entry.js'
import {isSystemError} from '../files/system-error.js'
import {memoize} from '../memoize.js'
import {mostBytes} from './files.js'
import {holdsPackageKey} from './package-key.js'

/** Names of configuration files, in order of precedence. */
export const fileNames = [
  '.nominationlintrc',
  '.nominationlintrc.yaml',
  '.nominationlintrc.yml',
  '.nominationlintrc.json',
  'nomination-lint.config.yaml',
  'nomination-lint.config.yml',
  'nomination-lint.config.json',
]
/** Names that other linters would run as code. */
const codeNames = ['.nominationlintrc', 'nomination-lint.config'].flatMap((name) => ['.js', '.cjs', '.mjs', '.ts'].map((ending) => name + ending))
/** Names that are easily mistaken for the right ones. */
const nearNames = [
  ...['.nomination-lintrc', '.nomination-lint', 'nomination-lint', '.nominationlint', 'nominationlint', 'nominationlintrc', 'nominationlint.config'].flatMap(
    (name) => ['.yaml', '.yml', '.json'].map((ending) => name + ending),
  ),
  '.nomination-lintrc',
  'nominationlintrc',
  '.nominationlintrc.toml',
  'nomination-lint.config.toml',
]

/** The configuration of a folder, and similar files that are not read. */
export interface FoundConfiguration {
  /** Absolute; null for none. */
  readonly file: string | null
  readonly unread: readonly UnreadConfiguration[]
}

/** A file that looks like a configuration, and the reason why it is not read, as a sentence that follows its name. */
export interface UnreadConfiguration {
  readonly file: string
  readonly why: string
}

/**
 * Finds the configuration nearest to a folder: in it, or above it up to the root of the git checkout. Results are cached.
 *
 * @param top another folder at which the search ends
 */
export function createFinder(directories: Pick<DirectoryCache, 'lacks'>, top: string | null = null): (directory: string) => FoundConfiguration {
  const known = new Map<string, FoundConfiguration>()
  const find = (directory: string): FoundConfiguration =>
    memoize(known, directory, () => {
      const here = configurationIn(directory, directories)
      const parent = dirname(directory)
      if (here.file !== null || parent === directory || directory === top || entryAt(join(directory, '.git')) !== null) return here
      const above = find(parent)
      return here.unread.length === 0 ? above : {file: above.file, unread: [...here.unread, ...above.unread]}
    })
  return find
}

/** The configuration file in a folder itself. */
export function configurationIn(directory: string, {lacks}: Pick<DirectoryCache, 'lacks'> = emptyDirectoryCache): FoundConfiguration {
  // A dangling link counts: loading the configuration reports it.
  const isThere = (name: string) => !lacks(directory, name) && entryAt(join(directory, name)) !== null
  const names = fileNames.filter(isThere)
  if (isThere('package.json') && isConfigured(join(directory, 'package.json'))) names.push('package.json')
  const [first, ...others] = names
  const beside = others.map((name) => ({
    file: join(directory, name),
    why: `is not read: ${first} in the same folder is the configuration. Remove one of the two.`,
  }))
  const code = codeNames.filter(isThere).map((name) => ({
    file: join(directory, name),
    why: 'is not read: code is never loaded. Write the configuration in YAML or JSON, as .nominationlintrc.yaml.',
  }))
  const near = nearNames.filter(isThere).map((name) => ({
    file: join(directory, name),
    why: 'is not read: the configuration is called .nominationlintrc.yaml. Rename it.',
  }))
  return {file: first === undefined ? null : join(directory, first), unread: [...beside, ...code, ...near]}
}

/** Whether a `package.json` holds a configuration. One that is too large is rejected when it is loaded. */
function isConfigured(manifest: string): boolean {
  try {
    const stat = statSync(manifest)
    if (!stat.isFile()) return false
    return stat.size > mostBytes || holdsPackageKey(new TextDecoder().decode(readBytes(manifest, {what: 'a package.json', most: mostBytes})))
  } catch (cause) {
    if (isSystemError(cause) || cause instanceof DataError) return false
    throw cause
  }
}
