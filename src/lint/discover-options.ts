import type {Problem} from '../rule/result.js'
import type {NewFiles} from './changes/new-files.js'
import type {DirectoryCache} from './files/directory-cache.js'
import type {Repositories, Repository} from './files/repository.js'

export interface DiscoverOptions {
  readonly cwd: string
  /** Whether closed elections are included. */
  readonly all: boolean
  readonly repositories: Repositories
  readonly directories: DirectoryCache
  /** Whether a folder below `candidates/` belongs to the open release. */
  isOpen(cycle: string, openRelease: string): boolean
  /** Finds new files in a wrong place; by default, none are found. */
  readonly newFiles?: NewFiles | null
  /** What is wrong with the file that says which election is open; null if nothing is, or if it was already reported. */
  problemOf?(repository: Repository): Promise<Problem | null>
  /** Names of commands, in case a path was meant as one. */
  readonly commands?: readonly string[]
}
