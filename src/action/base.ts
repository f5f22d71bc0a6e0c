import {existsSync} from 'node:fs'
import {relative, resolve} from 'node:path'
import {type Checkout, openCheckout} from '../git/checkout.js'
import type {CommitCopy} from '../git/commit-copy.js'
import {findCheckout} from '../git/find.js'
import type {Commits, PullRequest} from './event.js'
import {InputError} from './inputs.js'
import {targetAt} from './look-up.js'
import {broughtAlong} from './pull-request-files.js'
import {requireOwnFolder} from './working-directory.js'

/**
 * The commit that a change is compared with. A pull request will be merged into it: the first parent of the merge commit that the runner has
 * checked out. Of a push or a merge queue, it is the commit before all of theirs.
 */
export interface Base {
  readonly checkout: Checkout
  /** The election repository, absolute. */
  readonly directory: string
  /** The path of `directory` in its repository, `election/`; empty for the root. */
  readonly prefix: string
  readonly commit: string
  readonly head: string
}

/**
 * @param directory the election repository, usually in the workspace
 * @param change what started the workflow
 * @throws {InputError} where there is no checkout, or it has no parent commit (a shallow clone of depth 1, or the very first commit), or
 *   lacks the commit that the change begins at, or where the directory holds no file of it
 * @throws {GitError} where git refuses to read it
 */
export async function findBase(directory: string, workspace: string, change: PullRequest | Commits | null): Promise<Base> {
  const found = findCheckout(directory)
  if (!found) throw new InputError(`The folder ${directory} is not in a git repository; run actions/checkout before this step.`)
  requireOwnFolder(directory, workspace, found)
  const checkout = await openCheckout(found)
  const [head, parent] = [await checkout.commitOf('HEAD'), await checkout.commitOf('HEAD^1')]
  if (head === null || parent === null) throw new InputError('The checkout has no parent commit; give actions/checkout `fetch-depth: 2`.')
  const commit = change && 'before' in change ? await commitBefore(change, checkout) : parent
  const relativePath = relative(found.root, directory).replaceAll('\\', '/')
  const prefix = relativePath === '' ? '' : `${relativePath}/`
  const files = [...(await checkout.entries(head)), ...(await checkout.entries(commit))]
  if (!files.some(({path}) => path.startsWith(prefix)))
    throw new InputError(
      `The input working-directory names ${relativePath}, in which the repository has no file; expected the folder of the election repository.`,
    )
  return {checkout, directory, prefix, commit, head}
}

/** The path of a configuration file of the base, in the copy of its files. @throws {InputError} */
export function baseConfiguration(named: string, copy: CommitCopy): string {
  const file = copy.at(named)
  if (file === null) throw new InputError(`The input config names ${named}, which is not in the base branch.`)
  return file
}

/**
 * The path of a file that the pull request cannot change: the base's file, whatever the pull request has at that path. A file that the
 * base does not have is taken from where it is, unless the pull request added it or leads there through a symbolic link.
 *
 * @param input the name of the input that has the path
 * @throws {InputError}
 */
export async function trustedFile(input: string, path: string, {checkout, directory, commit}: Base, copy: CommitCopy): Promise<string> {
  const ofBase = copy.at(path)
  const elsewhere = resolve(directory, path)
  const named = `The input ${input} names ${path}, which is`
  if (targetAt(ofBase ?? elsewhere)?.isDirectory()) throw new InputError(`${named} a folder; expected a file.`)
  if (ofBase !== null) return ofBase
  if (!existsSync(elsewhere)) throw new InputError(`${named} neither in the base branch nor in another checkout.`)
  if (await broughtAlong(elsewhere, checkout, commit)) throw new InputError(`${named} not in the base branch, and which the pull request may have changed.`)
  return elsewhere
}

/** The commit that a push or a merge queue begins at. The parent of HEAD would hide all but the last of its commits. @throws {InputError} */
async function commitBefore({before}: Commits, checkout: Checkout): Promise<string> {
  if (/^0+$/.test(before))
    throw new InputError('The push created this branch, so there is no earlier state of it to compare with; run the workflow on pull_request instead.')
  const commit = await checkout.commitOf(before)
  if (commit === null)
    throw new InputError(
      `The checkout lacks ${before}, the commit before this change; give actions/checkout \`fetch-depth: 0\`. A forced push may have removed it for good: run the workflow on pull_request instead.`,
    )
  return commit
}
