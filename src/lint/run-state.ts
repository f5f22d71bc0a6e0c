import {resolve} from 'node:path'
import type {Election} from '../election/election.js'
import {createNewFiles, type NewFiles} from './changes/new-files.js'
import type {ConfigurationView} from './configuration/configuration.js'
import type {Configurations} from './configurations.js'
import {createReleases, type Releases} from './files/releases.js'
import type {Repositories} from './files/repository.js'

/** What a run is made with. */
export interface RunOptions {
  readonly cwd: string
  readonly configurations: Configurations
  readonly repositories: Repositories
  electionOf(view: ConfigurationView, openRelease: string | null): Election
  /** What new files are compared with; null for what a change here is merged into. */
  readonly base: string | null
  /** The path of the text that is linted, where it is no file yet. */
  readonly arriving?: string
  /** New files in a wrong place are looked for. */
  readonly findsNew: boolean
}

/** What is asked anew in each run: which election is open, and which files are new. */
export interface RunState {
  isOpen(cycle: string, openRelease: string): boolean
  /** Whether a folder is called like a cycle or a team. */
  isKnown(folder: string): boolean
  /** Null where they are not looked for. */
  readonly newFiles: NewFiles | null
  readonly releases: Releases
}

/** Begins a run. */
export async function beginRun({cwd, configurations, repositories, electionOf, base, findsNew, arriving}: RunOptions): Promise<RunState> {
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
