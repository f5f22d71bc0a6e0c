import {existsSync, readFileSync} from 'node:fs'
import * as v from 'valibot'
import {InputError} from './inputs.js'

/** The commits of a pull request, from the event that started the workflow. */
export interface PullRequest {
  /** The last commit of the pull request's branch. */
  readonly head: string
  /** The last commit of the branch that it will be merged into. */
  readonly base: string
}

/** Commits on top of a branch, from a push or a merge queue; there may be several. */
export interface Commits {
  /** The commit that they were put on; zeros where the push created the branch. */
  readonly before: string
}

const commit = v.object({sha: v.string()})
const event = v.union([
  v.pipe(
    v.object({pull_request: v.object({head: commit, base: commit})}),
    v.transform(({pull_request: {head, base}}): PullRequest => ({head: head.sha, base: base.sha})),
  ),
  v.pipe(
    v.object({merge_group: v.object({base_sha: v.string()})}),
    v.transform(({merge_group: {base_sha: before}}): Commits => ({before})),
  ),
  v.object({before: v.string()}),
])

/**
 * Reads the event's file (`GITHUB_EVENT_PATH`); null where something other than a change started the workflow, such as a timer.
 *
 * @throws {InputError} if a file is named that is missing or is not JSON
 */
export function readChange(path: string | undefined): PullRequest | Commits | null {
  if (!path) return null
  if (!existsSync(path)) throw new InputError(`GITHUB_EVENT_PATH names ${path}, which does not exist; expected the runner's file that describes the event.`)
  const read = v.safeParse(event, parsed(path))
  return read.success ? read.output : null
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new InputError(`GITHUB_EVENT_PATH names ${path}, which is empty or is not JSON; expected the runner's file that describes the event.`)
  }
}
