import {resolve} from 'node:path'
import type {Election} from '../election/election.js'
import {createNewFiles, type NewFiles} from './changes/new-files.js'
import type {ConfigurationView} from './configuration/configuration.js'
import type {Configurations} from './configurations.js'
import {createReleases, type Releases} from './files/releases.js'
import type {Repositories} from './files/repository.js'

export interface RunStateOptions {
  readonly cwd: string
  readonly configurations: Configurations
  readonly repositories: Repositories
  electionOf(view: ConfigurationView, openRelease: string | null): Election
  /** The base for finding new files; null for the usual base. */
  readonly base: string | null
  /** The path of the text that is linted, if it is not a file yet. */
  readonly arriving?: string
  /** Whether to look for new files in a wrong place. */
  readonly findsNew: boolean
}

/** What each run determines again: which election is open, and which files are new. */
export interface RunState {
  isOpen(cycle: string, openRelease: string): boolean
  /** Whether a folder is named like a cycle or a team. */
  isKnown(folder: string): boolean
  /** Null if new files are not searched for. */
  readonly newFiles: NewFiles | null
  readonly releases: Releases
}

export async function beginRun({cwd, configurations, repositories, electionOf, base, findsNew, arriving}: RunStateOptions): Promise<RunState> {
  const {view} = await configurations.forFile(resolve(cwd, 'any'))
  const isOpen = (cycle: string, openRelease: string) => {
    const election = electionOf(view, openRelease)
    const meant = election.cycleNamed(cycle)
    return meant && election.openCycle ? meant.order === election.openCycle.order : cycle.toLowerCase() === openRelease.toLowerCase()
  }
  const isKnown = (folder: string) => {
    const {cycleNamed, teamNamed} = electionOf(view, null)
    return cycleNamed(folder) !== null || teamNamed(folder) !== null
  }
  const newFiles = findsNew ? createNewFiles({repositories, isOpen, isKnown, cwd, base, environment: process.env, arriving: arriving ?? null}) : null
  return {isOpen, isKnown, newFiles, releases: createReleases(repositories, configurations, electionOf, cwd)}
}
