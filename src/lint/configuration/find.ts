import {readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {packageKey} from './load.js'

/** Names of configuration files, in the order in which a folder is asked for them. */
const fileNames = ['.nominationlintrc', '.nominationlintrc.yaml', '.nominationlintrc.yml', '.nominationlintrc.json', 'nomination-lint.config.yaml'] as const

/** The nearest configuration file for a folder: in it, or in one that it lies in; null for none. Remembers what it saw. */
export function createFinder(): (directory: string) => string | null {
  const known = new Map<string, string | null>()
  const find = (directory: string): string | null => {
    let found = known.get(directory)
    if (found === undefined) {
      const parent = dirname(directory)
      found = inFolder(directory) ?? (parent === directory ? null : find(parent))
      known.set(directory, found)
    }
    return found
  }
  return find
}

function inFolder(directory: string): string | null {
  for (const name of fileNames) {
    const file = join(directory, name)
    if (exists(file)) return file
  }
  const manifest = join(directory, 'package.json')
  return isFile(manifest) && holdsKey(manifest) ? manifest : null
}

function exists(path: string): boolean {
  try {
    return statSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    // A folder that may not be entered holds no configuration for us.
    return false
  }
}

function isFile(path: string): boolean {
  return exists(path) && statSync(path).isFile()
}

function holdsKey(manifest: string): boolean {
  try {
    const data: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
    return typeof data === 'object' && data !== null && Object.hasOwn(data, packageKey)
  } catch {
    // A package.json that cannot be read is npm's matter: nothing says that it holds a configuration of ours.
    return false
  }
}
