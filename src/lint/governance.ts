import {builtIn} from '../community/index.js'
import type {GovernedTeam} from '../election/additions.js'
import {DataError} from './data/data-error.js'
import {readBytes} from './data/read-bytes.js'
import type {LocatedData} from './data/read-data.js'
import {isSystemError, whyUnreadable} from './files/system-error.js'

export type {GovernedTeam}

/** A file that is not a list of teams. */
export class GovernanceError extends Error {
  override name = 'GovernanceError'
  /** The path as it was given. */
  readonly path: string
  /** What is wrong, as a sentence that continues the path. */
  readonly fault: string

  constructor(path: string, fault: string, options?: ErrorOptions) {
    super(`${path} ${fault}`, options)
    this.path = path
    this.fault = fault
  }
}

const {governance} = builtIn
/** OpenStack's has 80 KB. */
const governanceFile = {what: `the ${governance.name}`, most: 256 * 1024}

/**
 * Reads governance's list of today's teams.
 *
 * @throws {GovernanceError} where the file cannot be read, or is not such a list
 */
export async function readGovernance(path: string): Promise<GovernedTeam[]> {
  const {data, lineOf} = await read(path)
  const reading = governance.teamsIn(data)
  if ('teams' in reading) return [...reading.teams]
  const {faultAt} = reading
  throw new GovernanceError(path, faultAt ? `(line ${lineOf(faultAt)}): ${governance.expected}` : `holds no teams, ${governance.expected}`)
}

async function read(path: string): Promise<LocatedData> {
  try {
    const bytes = readBytes(path, governanceFile)
    // Loads the YAML parser only where it is needed.
    const {readData} = await import('./data/read-data.js')
    return readData(bytes)
  } catch (cause) {
    if (cause instanceof DataError) throw new GovernanceError(path, cause.message, {cause})
    if (isSystemError(cause)) throw new GovernanceError(path, whyUnreadable(cause), {cause})
    throw cause
  }
}
