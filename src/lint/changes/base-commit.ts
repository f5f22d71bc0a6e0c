import type {Checkout} from '../../git/checkout.js'
import {GitError} from '../../git/error.js'

/** Where changes are counted from. */
export interface Start {
  /** The commit that changes are compared with; null where nothing is committed yet. */
  readonly commit: string | null
  /** The last commit of what the change will be merged into: its election is open, and its settings count. Null as for `commit`. */
  readonly tip: string | null
  /** What people know it by. */
  readonly name: string
}

/** A name for people, and the one that git cannot take for a tag. */
type Base = readonly [name: string, revision: string]

const ofRemote = (branch: string): Base => [`origin/${branch}`, `refs/remotes/origin/${branch}`]
const ofOwn = (branch: string): Base => [branch, `refs/heads/${branch}`]
/** Main branches by their usual names, those of the remote first: a change is merged there, wherever it was pushed to before. */
const mainBranches = [ofRemote('HEAD'), ofRemote('main'), ofRemote('master'), ofOwn('main'), ofOwn('master')]

/**
 * Where the history parted from what the change will be merged into: the base that was asked for, else the one that the
 * environment names (`pre-commit run --from-ref`, a pull request on GitHub or GitLab), else the main branch.
 *
 * @param asker the option that wants to know it, and what for: `--changed cannot tell what was changed`
 * @throws {GitError} where that cannot be found out
 */
export async function startOf(git: Checkout, asked: string | null, environment: NodeJS.ProcessEnv, asker: string): Promise<Start> {
  const withRemedy = async (what: string) => `${asker}: ${what}. ${await remedyOf(git)}`
  const head = await git.commitOf('HEAD')
  if (head === null) return {commit: null, tip: null, name: 'the beginning: nothing is committed yet'}
  const wanted = asked ?? (environment['PRE_COMMIT_FROM_REF'] || null)
  const required: Base | null = wanted !== null ? [wanted, wanted] : await baseOfPullRequest(git, head, environment)
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

/** What the pull request or merge request that a workflow runs for is to be merged into; null outside of one. */
async function baseOfPullRequest(git: Checkout, head: string, environment: NodeJS.ProcessEnv): Promise<Base | null> {
  const branch = environment['GITHUB_BASE_REF'] || environment['CI_MERGE_REQUEST_TARGET_BRANCH_NAME']
  if (!branch) return null
  // GitHub checks out what the merge would give: its first parent is the base, which a shallow checkout has under no other name.
  const isMerged = /^refs\/pull\/\d+\/merge$/.test(environment['GITHUB_REF'] ?? '') && environment['GITHUB_SHA'] === head
  return isMerged && (await git.commitOf('HEAD^1')) !== null ? ['HEAD^1', 'HEAD^1'] : ofRemote(branch)
}

/** Then that is the main branch, whatever it is called. */
async function isOnOnlyBranch(git: Checkout): Promise<boolean> {
  const [branch, branches] = [await git.branch(), await git.branches()]
  return branch !== null && branches.length === 1 && branches[0] === branch
}

async function remedyOf(git: Checkout): Promise<string> {
  return (await git.isShallow())
    ? 'This clone is shallow: fetch the history that is missing (`git fetch --unshallow`, or `git fetch --deepen=100`; `fetch-depth: 0` for actions/checkout).'
    : 'Fetch it (`git fetch origin`), or name another with --base.'
}
