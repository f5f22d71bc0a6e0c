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

const commit = v.object({sha: v.string()})
const event = v.object({pull_request: v.object({head: commit, base: commit})})

/**
 * Reads the event's file (`GITHUB_EVENT_PATH`); null if something other than a pull request started the workflow.
 *
 * @throws {InputError} if a file is named that is missing or is not JSON
 */
export function readPullRequest(path: string | undefined): PullRequest | null {
  if (!path) return null
  if (!existsSync(path)) throw new InputError(`GITHUB_EVENT_PATH names ${path}, which does not exist; expected the runner's file that describes the event.`)
  const read = v.safeParse(event, parsed(path))
  return read.success ? {head: read.output.pull_request.head.sha, base: read.output.pull_request.base.sha} : null
}

function parsed(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    throw new InputError(`GITHUB_EVENT_PATH names ${path}, which is empty or is not JSON; expected the runner's file that describes the event.`)
  }
}
