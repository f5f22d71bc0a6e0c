import {join, relative} from 'node:path'
import type {Community} from '../../community/community.js'
import type {Election} from '../../election/election.js'
import {nearestName} from '../../election/nearest-name.js'
import {configurationHint} from '../../rule/configuration-hint.js'
import type {Problem} from '../../rule/result.js'
import type {ConfigurationView} from '../configuration/configuration.js'
import type {Configurations} from '../configurations.js'
import type {Repositories, Repository} from './repository.js'
import {toSlashes} from './slashes.js'

/** Says which election is open, and what is wrong with the file that decides it. */
export interface Releases {
  /** The open release for a file in a folder; null where none is named, or the file's configuration does not know it. */
  openFor(view: ConfigurationView, folder: string): string | null
  /** What is wrong with the `configuration.yaml` of a repository; null if nothing is, or if this was already returned once. */
  newProblem(repository: Repository | null): Promise<Problem | null>
}

export function createReleases(
  {around, community}: Repositories,
  {forFile, copyName}: Pick<Configurations, 'forFile' | 'copyName'>,
  electionOf: (view: ConfigurationView, openRelease: string | null) => Election,
  cwd: string,
): Releases {
  const seen = new Set<string>()
  const isKnown = (view: ConfigurationView, release: string) => electionOf(view, null).cycleNamed(release) !== null
  return {
    openFor(view, folder) {
      const release = around(folder)?.openRelease ?? null
      return release !== null && isKnown(view, release) ? release : null
    },
    async newProblem(repository) {
      if (!repository || seen.has(repository.root)) return null
      seen.add(repository.root)
      const {root, openRelease, fault} = repository
      const file = join(root, community.openElection.file)
      const path = toSlashes(relative(cwd, file))
      if (fault !== undefined) return {path, message: fault}
      const {view} = await forFile(file)
      return openRelease === null || isKnown(view, openRelease)
        ? null
        : {path, message: unknownRelease(openRelease, electionOf(view, null), copyName, community)}
    },
  }
}

/** @param copyName the name of the commit that the configuration is from; null for the checkout */
function unknownRelease(release: string, election: Election, copyName: string | null, community: Community): string {
  const {cycles} = election
  const names = cycles.flatMap(({name, number}) => (number === null ? [name] : [number, name]))
  // A name that the next cycles may have is hardly a typo.
  const near = community.isNoCycle(release, election) ? nearestName(release, names) : null
  const latest = cycles.at(-1)
  const hint = near === null ? `the latest known one is ${latest?.number ?? latest?.name}.` : `did you mean ${near}?`
  const line = configurationHint('cycles', {name: release})
  const remedy =
    copyName === null
      ? `Add a new cycle to the configuration of nomination-lint: ${line}.`
      : `A new cycle must be in the configuration of nomination-lint in ${copyName} first, where this run takes its settings from: propose ${line} in a change of its own.`
  return `\`${community.openElection.key}\` is ${release}, but there is no cycle of that name; ${hint} ${remedy}`
}
