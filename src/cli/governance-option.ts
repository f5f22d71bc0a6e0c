import {resolve} from 'node:path'
import {GovernanceError, type GovernedTeam, readGovernance} from '../lint/governance.js'
import type {Arguments} from './arguments.js'
import {UsageError} from './usage-error.js'

/** Reads the file of `--governance`; null where it is not given. */
export async function governanceOption(given: Arguments): Promise<readonly GovernedTeam[] | null> {
  const path = given.text('governance')
  if (path === null) return null
  try {
    return await readGovernance(resolve(path))
  } catch (cause) {
    throw cause instanceof GovernanceError ? new UsageError(`--governance ${path} ${cause.fault}`) : cause
  }
}
