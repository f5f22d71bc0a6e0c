import {readFileSync, statSync} from 'node:fs'
import * as v from 'valibot'
import type {GovernedTeam} from '../election/create.js'
import {DocumentError} from './configuration/document-error.js'
import {isSystemError, sentenceOf} from './read-file.js'

export type {GovernedTeam}

/** A file of governance that says nothing about teams; the message goes on after the file's name. */
export class GovernanceError extends Error {
  override name = 'GovernanceError'
}

/** `reference/projects.yaml` of openstack/governance has 80 KB. */
const maximumBytes = 256 * 1024
/** Of all that governance says of a team, what an election asks; who names no type has a lead. */
const projects = v.record(v.string(), v.object({leadership_type: v.optional(v.picklist(['ptl', 'distributed']), 'ptl')}))

/**
 * Reads governance's list of today's teams, `reference/projects.yaml`.
 *
 * @throws {GovernanceError} where the file cannot be read, or is no such list
 */
export async function readGovernance(path: string): Promise<GovernedTeam[]> {
  const data = await readData(path)
  const result = v.safeParse(projects, Array.isArray(data) ? null : data)
  if (result.success && Object.keys(result.output).length > 0)
    return Object.entries(result.output).map(([name, team]) => ({name, electsLead: team.leadership_type === 'ptl'}))
  const way = result.issues?.[0].path?.map(({key}) => String(key)).join('.')
  const expected = 'expected teams by name, each with `leadership_type: ptl` or `distributed`, as in reference/projects.yaml of openstack/governance.'
  throw new GovernanceError(way ? `\`${way}\`: ${expected}` : `holds no teams, ${expected}`)
}

async function readData(path: string): Promise<unknown> {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw new GovernanceError('is no regular file, expected the projects.yaml of openstack/governance.')
    if (stat.size > maximumBytes) throw new GovernanceError(`has ${stat.size} bytes, expected at most ${maximumBytes}.`)
    const text = readFileSync(path, 'utf8')
    // The YAML parser is loaded only where there is something to read.
    const {readDocument} = await import('./configuration/document.js')
    return readDocument(text).data
  } catch (cause) {
    if (cause instanceof DocumentError) throw new GovernanceError(cause.message, {cause})
    if (isSystemError(cause)) throw new GovernanceError(sentenceOf(cause), {cause})
    throw cause
  }
}
