import {builtIn} from '../community/index.js'
import {createRepositories, type Repository} from '../lint/files/repository.js'
import {UsageError} from './usage-error.js'

/** The election repository that the working directory is in. @throws {UsageError} where it is in none */
export function repositoryHere(): Repository {
  const repository = createRepositories().around(process.cwd())
  if (!repository)
    throw new UsageError(
      `This folder is not in an election repository (one that has \`${builtIn.layout.folder}/\` and \`${builtIn.openElection.file}\`). Get it with \`git clone ${builtIn.repository}\`, change to its folder, and run this again.`,
    )
  return repository
}
