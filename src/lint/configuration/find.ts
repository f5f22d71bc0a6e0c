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

/** Names of configuration files, in the order in which a folder is asked for them. */
export const fileNames = [
  '.nominationlintrc',
  '.nominationlintrc.yaml',
  '.nominationlintrc.yml',
  '.nominationlintrc.json',
  'nomination-lint.config.yaml',
  'nomination-lint.config.yml',
  'nomination-lint.config.json',
]
/** What other linters would run. */
const codeNames = ['.nominationlintrc', 'nomination-lint.config'].flatMap((name) => ['.js', '.cjs', '.mjs', '.ts'].map((ending) => name + ending))

/** The configuration that holds for a folder, and files that look like one and are not read. */
export interface FoundConfiguration {
  /** Absolute; null for none. */
  readonly file: string | null
  readonly unread: readonly UnreadConfiguration[]
}

/** A file that looks like a configuration, and why it is not read: a sentence that goes on after the file's name. */
export interface UnreadConfiguration {
  readonly file: string
  readonly why: string
}

/**
 * The nearest configuration file for a folder: in it, or in one that it lies in, up to the root of the git checkout. What lies above that
 * belongs to somebody else. Remembers what it saw.
 *
 * @param top where the search ends besides
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

/** The configuration file in a folder. */
export function configurationIn(directory: string, {lacks}: Pick<DirectoryCache, 'lacks'> = emptyDirectoryCache): FoundConfiguration {
  // A link that leads nowhere was meant as a configuration: whoever loads it says so.
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
  return {file: first === undefined ? null : join(directory, first), unread: [...beside, ...code]}
}

/** Whether a `package.json` holds a configuration. One that is too large to look into is refused by whoever loads it. */
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
