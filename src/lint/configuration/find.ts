import {lstatSync, readFileSync, statSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {type Listings, nothingListed} from '../listings.js'
import {remember} from '../remember.js'
import {maximumBytes, packageKey, withoutMark} from './load.js'

/** Names of configuration files, in the order in which a folder is asked for them. */
const fileNames = ['.nominationlintrc', '.nominationlintrc.yaml', '.nominationlintrc.yml', '.nominationlintrc.json', 'nomination-lint.config.yaml'] as const

/** The nearest configuration file for a folder: in it, or in one that it lies in; null for none. Remembers what it saw. */
export function createFinder(listings: Pick<Listings, 'lacks'>): (directory: string) => string | null {
  const known = new Map<string, string | null>()
  const find = (directory: string): string | null =>
    remember(known, directory, () => {
      const parent = dirname(directory)
      return configurationIn(directory, listings) ?? (parent === directory ? null : find(parent))
    })
  return find
}

/** The configuration file in a folder; null where it holds none. */
export function configurationIn(directory: string, {lacks}: Pick<Listings, 'lacks'> = nothingListed): string | null {
  for (const name of fileNames) {
    if (lacks(directory, name)) continue
    const file = join(directory, name)
    // A link that leads nowhere was meant as a configuration: whoever loads it says so.
    if (isEntry(file)) return file
  }
  if (lacks(directory, 'package.json')) return null
  const manifest = join(directory, 'package.json')
  return isFile(manifest) && holdsKey(manifest) ? manifest : null
}

function isEntry(path: string): boolean {
  try {
    return lstatSync(path, {throwIfNoEntry: false}) !== undefined
  } catch {
    // A folder that may not be entered holds no configuration for us.
    return false
  }
}

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function holdsKey(manifest: string): boolean {
  let text = ''
  try {
    // One that is too large to look into is refused by whoever loads it.
    if (statSync(manifest).size > maximumBytes) return true
    text = withoutMark(readFileSync(manifest, 'utf8'))
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && Object.hasOwn(data, packageKey)
  } catch {
    // A package.json that is broken is npm's matter, unless our key stands in it: then whoever loads it says what is wrong.
    return new RegExp(`"${packageKey}"\\s*:`).test(text)
  }
}
