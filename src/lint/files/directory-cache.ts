import {readdirSync} from 'node:fs'
import {BoundedCache} from '../bounded-cache.js'
import {fileNameOf, isDoubtful} from './names.js'

/** Total number of names that are cached. */
const mostNames = 20_000

export interface DirectoryEntry {
  readonly name: string
  isDirectory(): boolean
  isFile(): boolean
}

/** The sorted content of a folder. */
export interface DirectoryListing {
  readonly entries: readonly DirectoryEntry[]
  /** Entries whose names are not UTF-8, so that they cannot be opened by name; the names are in the form for messages. */
  readonly misnamed: readonly DirectoryEntry[]
}

/** Lists folders. `fresh` and `known` throw errors of the operating system. */
export interface DirectoryCache {
  /** Reads the folder again; for the walk at the start of a run. */
  fresh(folder: string): DirectoryListing
  /** As last read: for siblings of files in a folder that was walked. */
  known(folder: string): readonly DirectoryEntry[]
  /** Whether a cached folder lacks an entry of that name; false for other folders. */
  lacks(folder: string, name: string): boolean
}

export const emptyDirectoryCache: Pick<DirectoryCache, 'lacks'> = {lacks: () => false}

export function createDirectoryCache(): DirectoryCache {
  const kept = new BoundedCache<string, readonly DirectoryEntry[]>(mostNames, ({length}) => length)
  const fresh = (folder: string): DirectoryListing => {
    const listing = listingOf(folder)
    kept.put(folder, listing.entries)
    return listing
  }
  return {
    fresh,
    known: (folder) => kept.peek(folder) ?? fresh(folder).entries,
    lacks: (folder, name) => kept.peek(folder)?.every((entry) => entry.name !== name) ?? false,
  }
}

function listingOf(folder: string): DirectoryListing {
  const entries = readdirSync(folder, {withFileTypes: true})
  return entries.some(({name}) => isDoubtful(name)) ? exactListingOf(folder) : {entries: entries.sort(byName), misnamed: []}
}

/** The same from the bytes of the names, which takes longer. */
function exactListingOf(folder: string): DirectoryListing {
  const all = readdirSync(folder, {withFileTypes: true, encoding: 'buffer'}).map((entry) => {
    const {text, isUtf8} = fileNameOf(entry.name)
    return {isUtf8, entry: {name: text, isDirectory: () => entry.isDirectory(), isFile: () => entry.isFile()}}
  })
  const those = (wanted: boolean) => all.flatMap(({isUtf8, entry}) => (isUtf8 === wanted ? [entry] : [])).sort(byName)
  return {entries: those(true), misnamed: those(false)}
}

function byName(a: DirectoryEntry, b: DirectoryEntry): number {
  return a.name < b.name ? -1 : 1
}
