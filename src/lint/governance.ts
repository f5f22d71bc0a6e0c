import * as v from 'valibot'
import type {GovernedTeam} from '../community/openstack/create.js'
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
  /** What is wrong, as a sentence that goes on after the path. */
  readonly fault: string

  constructor(path: string, fault: string, options?: ErrorOptions) {
    super(`${path} ${fault}`, options)
    this.path = path
    this.fault = fault
  }
}

/** `reference/projects.yaml` of openstack/governance has 80 KB. */
const projectsFile = {what: 'the projects.yaml of openstack/governance', most: 256 * 1024}
/** The part of governance's data that matters for an election; teams without a type have a lead. */
const projects = v.record(v.string(), v.object({leadership_type: v.optional(v.picklist(['ptl', 'distributed']), 'ptl')}))

/**
 * Reads governance's list of today's teams, `reference/projects.yaml`.
 *
 * @throws {GovernanceError} where the file cannot be read, or is not such a list
 */
export async function readGovernance(path: string): Promise<GovernedTeam[]> {
  const {data, lineOf} = await read(path)
  const result = v.safeParse(projects, Array.isArray(data) ? null : data)
  if (result.success && Object.keys(result.output).length > 0)
    return Object.entries(result.output).map(([name, team]) => ({name, electsLead: team.leadership_type === 'ptl'}))
  const keys = result.issues?.[0].path?.flatMap(({key}) => (typeof key === 'string' ? [key] : []))
  const expected = 'expected teams by name, each with `leadership_type: ptl` or `distributed`, as in reference/projects.yaml of openstack/governance.'
  throw new GovernanceError(path, keys ? `(line ${lineOf(keys)}): ${expected}` : `holds no teams, ${expected}`)
}

async function read(path: string): Promise<LocatedData> {
  try {
    const bytes = readBytes(path, projectsFile)
    // Loads the YAML parser only where it is needed.
    const {readData} = await import('./data/read-data.js')
    return readData(bytes)
  } catch (cause) {
    if (cause instanceof DataError) throw new GovernanceError(path, cause.message, {cause})
    if (isSystemError(cause)) throw new GovernanceError(path, whyUnreadable(cause), {cause})
    throw cause
  }
}
