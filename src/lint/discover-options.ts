import type {Problem} from '../rule/result.js'
import type {NewFiles} from './changes/new-files.js'
import type {DirectoryCache} from './files/directory-cache.js'
import type {Repositories, Repository} from './files/repository.js'

/** How files are looked for. */
export interface DiscoverOptions {
  readonly cwd: string
  /** Closed elections too. */
  readonly all: boolean
  readonly repositories: Repositories
  readonly directories: DirectoryCache
  /** Whether a folder below `candidates/` belongs to the release that is being elected for. */
  isOpen(cycle: string, openRelease: string): boolean
  /** Finds what is new and lies in a wrong place; left out, nothing is known to be new. */
  readonly newFiles?: NewFiles | null
  /** What is wrong with what says which election is open; null where nothing is, or it was told already. */
  problemOf?(repository: Repository): Promise<Problem | null>
  /** Commands of the command line, in case a path was meant as one. */
  readonly commands?: readonly string[]
}
