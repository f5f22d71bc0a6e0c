import type {Checkout} from '../../git/checkout.js'
import {GitError} from '../../git/error.js'

/** The commit that changes are compared with. */
export interface BaseCommit {
  /** Null where nothing is committed yet. */
  readonly commit: string | null
  /** The last commit of the branch that the change will be merged into, which decides the open election and the settings. Null as for `commit`. */
  readonly tip: string | null
  /** Its name in messages. */
  readonly name: string
}

/** A name for messages, and a revision that git cannot confuse with a tag. */
type NamedRevision = readonly [name: string, revision: string]

const remoteBranch = (branch: string): NamedRevision => [`origin/${branch}`, `refs/remotes/origin/${branch}`]
const localBranch = (branch: string): NamedRevision => [branch, `refs/heads/${branch}`]
/** The usual names of main branches. Remote ones come first, because a change is merged there. */
const mainBranches = [remoteBranch('HEAD'), remoteBranch('main'), remoteBranch('master'), localBranch('main'), localBranch('master')]

/**
 * Finds where the history diverged from the branch that the change will be merged into: the base that was asked for, the one that the
 * environment names (`pre-commit run --from-ref`, a pull request on GitHub or GitLab), or the main branch.
 *
 * @param purpose the option that needs the base, and for what, such as `--changed cannot tell what was changed`
 * @throws {GitError} if there is none
 */
export async function findBaseCommit(git: Checkout, asked: string | null, environment: NodeJS.ProcessEnv, purpose: string): Promise<BaseCommit> {
  const withRemedy = async (fault: string) => `${purpose}: ${fault}. ${await remedyOf(git)}`
  const head = await git.commitOf('HEAD')
  if (head === null) return {commit: null, tip: null, name: 'the beginning: nothing is committed yet'}
  const wanted = asked ?? (environment['PRE_COMMIT_FROM_REF'] || null)
  const required: NamedRevision | null = wanted !== null ? [wanted, wanted] : await baseOfPullRequest(git, head, environment)
  for (const [name, revision] of required === null ? mainBranches : [required]) {
    const commit = await git.commitOf(revision)
    if (commit === null) continue
    const parting = await git.mergeBase(commit, 'HEAD')
    if (parting !== null) return {commit: parting, tip: commit, name}
    throw new GitError(await withRemedy(`the history of ${name} and that of HEAD have no commit in common here`))
  }
  if (asked !== null) throw new GitError(await withRemedy(`there is no ${asked}; --base takes a branch or a commit`))
  if (wanted !== null) throw new GitError(await withRemedy(`there is no ${wanted}, which pre-commit names as PRE_COMMIT_FROM_REF`))
  if (required !== null) throw new GitError(await withRemedy(`the pull request is for ${required[0]}, which is not here`))
  if (await isOnOnlyBranch(git)) return {commit: head, tip: head, name: 'the last commit'}
  throw new GitError(await withRemedy(`no branch here is called ${mainBranches.map(([name]) => name).join(', ')}`))
}

/** The target of the pull request or merge request that a workflow runs for; null without one. */
async function baseOfPullRequest(git: Checkout, head: string, environment: NodeJS.ProcessEnv): Promise<NamedRevision | null> {
  const branch = environment['GITHUB_BASE_REF'] || environment['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']
  if (!branch) return null
  // GitHub checks out the merge commit; its first parent is the base, which has no other name in a shallow checkout.
  const isMerged = /^refs\/pull\/\d+\/merge$/.test(environment['GITHUB_REF'] ?? '') && environment['GITHUB_SHA'] === head
  return isMerged && (await git.commitOf('HEAD^1')) !== null ? ['HEAD^1', 'HEAD^1'] : remoteBranch(branch)
}

/** Whether the checkout is on its only branch, which must then be the main branch, whatever its name. */
async function isOnOnlyBranch(git: Checkout): Promise<boolean> {
  const [branch, branches] = [await git.branch(), await git.branches()]
  return branch !== null && branches.length === 1 && branches[0] === branch
}

async function remedyOf(git: Checkout): Promise<string> {
  return (await git.isShallow())
    ? 'This clone is shallow: fetch the history that is missing (`git fetch --unshallow`, or `git fetch --deepen=100`; `fetch-depth: 0` for actions/checkout).'
    : 'Fetch it (`git fetch origin`), or name another with --base.'
}
