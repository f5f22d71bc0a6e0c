import {readdirSync} from 'node:fs'
import {BoundedCache} from '../bounded-cache.js'
import {fileNameOf, isDoubtful} from './names.js'

/** Names in folders are kept up to so many in all. */
const mostNames = 20_000

/** A file or a folder in a folder. */
export interface DirectoryEntry {
  readonly name: string
  isDirectory(): boolean
  isFile(): boolean
}

/** What is in a folder, by name. */
export interface DirectoryListing {
  readonly entries: readonly DirectoryEntry[]
  /** What has a name that is not UTF-8, with the name as people see it: it cannot be opened by it. */
  readonly misnamed: readonly DirectoryEntry[]
}

/** The entries of folders. Either throws what the system says where a folder cannot be read. */
export interface DirectoryCache {
  /** As they are now; for the walk, with which a run begins. */
  fresh(folder: string): DirectoryListing
  /** As they were when the folder was last read. The files of a folder that was walked are compared with those beside them. */
  known(folder: string): readonly DirectoryEntry[]
  /** Whether a folder that was read lacks an entry of that name; of one that was not read nothing is known. */
  lacks(folder: string, name: string): boolean
}

/** Where no folder was read, nothing is known of any. */
export const emptyDirectoryCache: Pick<DirectoryCache, 'lacks'> = {lacks: () => false}

/** Makes the listings of a linter. */
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

/** The same from the names' bytes, which takes longer. */
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
