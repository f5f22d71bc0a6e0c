import {statSync} from 'node:fs'
import {join, resolve} from 'node:path'
import type {Community} from '../community/community.js'
import type {Election} from '../election/election.js'
import type {ConfigurationView} from './configuration/configuration.js'
import type {Configurations} from './configurations.js'
import type {DirectoryCache} from './files/directory-cache.js'
import {createReleases, type Releases} from './files/releases.js'
import {createRepositories, type Repositories} from './files/repository.js'
import {createSiblingNominations, type SiblingNominations} from './files/sibling-nominations.js'
import {unlessRefused} from './files/system-error.js'
import {memoize} from './memoize.js'

/** What is known of the files of one community: its repositories, the open election of each, and the nominations next to another. */
export interface Survey {
  readonly repositories: Repositories
  readonly releases: Releases
  readonly siblings: SiblingNominations
}

export interface Surveys {
  of(community: Community): Survey
  /** Splits paths, in their order, by the community that the configuration of each describes. No path means the current directory. */
  byCommunity(paths: readonly string[]): Promise<{readonly survey: Survey; readonly paths: readonly string[]}[]>
}

/** Each survey is made on first use. */
export function createSurveys(
  directories: DirectoryCache,
  configurations: Configurations,
  electionOf: (view: ConfigurationView, openRelease: string | null) => Election,
  cwd: string,
): Surveys {
  const known = new Map<Community, Survey>()
  const of = (community: Community) =>
    memoize(known, community, () => {
      const repositories = createRepositories(directories, community)
      return {
        repositories,
        releases: createReleases(repositories, configurations, electionOf, cwd),
        siblings: createSiblingNominations(directories, community),
      }
    })
  /** The own configuration of a folder counts; a path that cannot be is refused later. */
  const communityAt = async (path: string) => {
    const absolute = path.includes('\0') ? cwd : resolve(cwd, path)
    const isFolder = unlessRefused(() => statSync(absolute, {throwIfNoEntry: false})?.isDirectory() ?? false, false)
    return (await configurations.forFile(isFolder ? join(absolute, 'any') : absolute)).view.configuration.community
  }
  return {
    of,
    async byCommunity(paths) {
      const groups: {survey: Survey; paths: string[]}[] = []
      for (const path of paths.length > 0 ? paths : ['.']) {
        const survey = of(await communityAt(path))
        const last = groups.at(-1)
        if (last?.survey === survey) last.paths.push(path)
        else groups.push({survey, paths: [path]})
      }
      return groups
    },
  }
}
