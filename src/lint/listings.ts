import {type Dirent, readdirSync} from 'node:fs'
import {BoundedMap} from './bounded-map.js'

/** Names in folders are kept up to so many in all. */
const mostNames = 20_000

/** The entries of folders, by name. Either throws what the system says where a folder cannot be read. */
export interface Listings {
  /** As they are now; for the walk, with which a run begins. */
  fresh(folder: string): readonly Dirent[]
  /** As they were when the folder was last read. The files of a folder that was walked are compared with those beside them. */
  known(folder: string): readonly Dirent[]
  /** Whether a folder that was read lacks an entry of that name; of one that was not read nothing is known. */
  lacks(folder: string, name: string): boolean
}

/** Where no folder was read, nothing is known of any. */
export const nothingListed: Pick<Listings, 'lacks'> = {lacks: () => false}

/** Makes the listings of a linter. */
export function createListings(): Listings {
  const kept = new BoundedMap<string, readonly Dirent[]>(mostNames, ({length}) => length)
  return {
    fresh: (folder) => kept.put(folder, entriesOf(folder)),
    known: (folder) => kept.get(folder, () => entriesOf(folder)),
    lacks: (folder, name) => kept.peek(folder)?.every((entry) => entry.name !== name) ?? false,
  }
}

function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, {withFileTypes: true}).sort((a, b) => (a.name < b.name ? -1 : 1))
}
