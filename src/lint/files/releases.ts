import {join, relative} from 'node:path'
import {community} from '../../community/index.js'
import type {Election} from '../../election/election.js'
import {configurationHint} from '../../rule/configuration-hint.js'
import {nearestName} from '../../rule/nearest-name.js'
import type {Problem} from '../../rule/result.js'
import type {ConfigurationView} from '../configuration/configuration.js'
import type {Configurations} from '../configurations.js'
import type {Repositories, Repository} from './repository.js'
import {toSlashes} from './slashes.js'

/** Says which election is open, and what is wrong with the file that decides it. */
export interface Releases {
  /** The open release for a file in a folder; null where none is named, or the file's configuration does not know it. */
  openFor(view: ConfigurationView, folder: string): string | null
  /** What is wrong with the `configuration.yaml` of a repository; null where nothing is, and from the second time on. */
  newProblem(repository: Repository | null): Promise<Problem | null>
}

export function createReleases(
  {around}: Repositories,
  {forFile}: Pick<Configurations, 'forFile'>,
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
      return openRelease === null || isKnown(view, openRelease) ? null : {path, message: unknownRelease(openRelease, electionOf(view, null))}
    },
  }
}

function unknownRelease(release: string, {cycles}: Election): string {
  const names = cycles.flatMap(({name, number}) => (number === null ? [name] : [number, name]))
  const near = nearestName(release, names)
  const latest = cycles.at(-1)
  const known = near ?? latest?.number ?? latest?.name
  const hint = near === null ? `the latest one that is known is ${known}` : `did you mean ${near}?`
  return `\`release\` is ${release}, but no cycle is called that; ${hint}${near === null ? '.' : ''} Add a new cycle to the configuration of nomination-lint: ${configurationHint('cycles', {name: release})}.`
}
