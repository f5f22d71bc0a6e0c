import {existsSync, readFileSync} from 'node:fs'
import * as v from 'valibot'

/** The commits of a pull request, from the event that started the workflow. */
export interface PullRequest {
  /** The last commit of the pull request's branch. */
  readonly head: string
  /** The last commit of the branch that it will be merged into. */
  readonly base: string
}

const commit = v.object({sha: v.string()})
const event = v.object({pull_request: v.object({head: commit, base: commit})})

/** Reads the event's file (`GITHUB_EVENT_PATH`); null where something other than a pull request started the workflow. */
export function readPullRequest(path: string | undefined): PullRequest | null {
  if (!path || !existsSync(path)) return null
  const read = v.safeParse(event, JSON.parse(readFileSync(path, 'utf8')))
  return read.success ? {head: read.output.pull_request.head.sha, base: read.output.pull_request.base.sha} : null
}
