import * as v from 'valibot'
import type {GovernanceFile} from '../community.js'

const name = 'projects.yaml of openstack/governance'
/** The part of governance's data about a team that elections need; a team without a type has a lead. */
const projects = v.record(v.string(), v.object({leadership_type: v.optional(v.picklist(['ptl', 'distributed']), 'ptl')}))

/** OpenStack's list of teams, `reference/projects.yaml`. */
export const governance: GovernanceFile = {
  name,
  expected: `expected teams by name, each with \`leadership_type: ptl\` or \`distributed\`, as in reference/${name}.`,
  teamsIn(data) {
    const {success, output, issues} = v.safeParse(projects, Array.isArray(data) ? null : data)
    if (success && Object.keys(output).length > 0)
      return {teams: Object.entries(output).map(([team, {leadership_type: type}]) => ({name: team, electsLead: type === 'ptl'}))}
    return {faultAt: issues?.[0].path?.flatMap(({key}) => (typeof key === 'string' ? [key] : [])) ?? null}
  },
}
