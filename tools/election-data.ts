/**
 * Writes the built-in data about elections, src/community/openstack/data/{cycles,teams,deliverables}.json, from the reference data that the
 * community maintains:
 *
 *   npx tsx tools/election-data.ts --governance DIR --releases DIR
 *
 * DIR of --governance holds projects.yaml and legacy.yaml (openstack/governance, folder reference/), DIR of --releases holds
 * series_status.yaml (openstack/releases, folder data/). Names that are maintained by hand: src/community/openstack/data/team-names.json.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import * as v from 'valibot'
import {parse} from 'yaml'
import teamNames from '../src/community/openstack/data/team-names.json' with {type: 'json'}
import {folderOfName} from '../src/community/openstack/team-folder.js'
import {fold} from '../src/election/fold.js'

const Deliverables = v.record(v.string(), v.object({repos: v.optional(v.array(v.string()), [])}))
const Governance = v.record(
  v.string(),
  v.object({
    leadership_type: v.optional(v.string(), 'ptl'),

    deliverables: v.optional(v.nullable(Deliverables)),
  }),
)
const SeriesStatus = v.array(
  v.object({
    name: v.string(),
    'release-id': v.optional(v.union([v.string(), v.number()])),
    'initial-release': v.string(),
  }),
)

interface TeamFacts {
  name: string
  aliases: string[]
  shortForms: string[]
  folder?: string
  kind: 'team' | 'committee'
  electsLead: boolean
  isRetired: boolean
}

const {values} = parseArgs({options: {governance: {type: 'string'}, releases: {type: 'string'}}})
if (!values.governance || !values.releases) {
  console.error('Give both: --governance DIR (projects.yaml, legacy.yaml) and --releases DIR (series_status.yaml).')
  process.exitCode = 2
} else {
  const {teams, deliverables} = teamsOf(values.governance)
  write('cycles', 'openstack/releases, data/series_status.yaml', cyclesOf(values.releases))
  write('teams', 'openstack/governance, reference/projects.yaml and legacy.yaml, with the names of team-names.json', teams)
  write('deliverables', 'openstack/governance, reference/projects.yaml and legacy.yaml: deliverables and repositories by team', deliverables)
}

function cyclesOf(folder: string) {
  const series = v.parse(SeriesStatus, read(join(folder, 'series_status.yaml')))
  return series
    .sort((a, b) => a['initial-release'].localeCompare(b['initial-release']))
    .map((cycle, order) => ({
      name: capitalised(cycle.name),
      number: cycle['release-id'] === undefined ? null : String(cycle['release-id']),
      order,
      released: cycle['initial-release'],
    }))
}

function teamsOf(folder: string) {
  const active = v.parse(Governance, read(join(folder, 'projects.yaml')))
  const legacy = v.parse(Governance, read(join(folder, 'legacy.yaml')))
  const {committee, notTeams} = teamNames
  const teams: TeamFacts[] = [{...committee, shortForms: [], kind: 'committee', electsLead: false, isRetired: false}]
  const byName = new Map<string, TeamFacts>()
  for (const known of teamNames.teams) {
    const team: TeamFacts = {
      name: known.name,
      aliases: known.aliases ?? [],
      shortForms: known.shortForms ?? [],
      kind: 'team',
      electsLead: true,
      isRetired: known.isRetired ?? true,
    }
    teams.push(team)
    for (const name of [known.name, known.governance ?? known.name]) byName.set(fold(name), team)
  }
  const deliverables = new Map<string, Set<string>>()
  for (const [source, isRetired] of [
    [active, false],
    [legacy, true],
  ] as const)
    for (const [name, facts] of Object.entries(source)) {
      if (notTeams.includes(name)) continue
      let team = byName.get(fold(name))
      if (!team) {
        team = {name: capitalised(name), aliases: [], shortForms: [], kind: 'team', electsLead: true, isRetired}
        teams.push(team)
        byName.set(fold(name), team)
      }
      if (!isRetired) {
        team.isRetired = false
        team.electsLead = facts.leadership_type !== 'distributed'
        if (folderOfName(name) !== folderOfName(team.name)) team.folder = folderOfName(name)
      }
      const names = deliverables.get(team.name) ?? new Set()
      deliverables.set(team.name, names)
      for (const [deliverable, {repos}] of Object.entries(facts.deliverables ?? {}))
        for (const entry of [deliverable, ...repos.map((repository) => repository.replace(/^.*\//, ''))]) names.add(entry)
    }
  teams.sort((a, b) => (a.name < b.name ? -1 : 1))
  const sorted = [...deliverables].sort(([a], [b]) => (a < b ? -1 : 1))
  return {teams, deliverables: Object.fromEntries(sorted.map(([team, names]) => [team, [...names].sort()]))}
}

function capitalised(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}

function read(path: string): unknown {
  return parse(readFileSync(path, 'utf8'), {schema: 'failsafe', uniqueKeys: false})
}

function write(name: string, origin: string, facts: unknown): void {
  const file = join(import.meta.dirname, '../src/community/openstack/data', `${name}.json`)
  writeFileSync(file, `${JSON.stringify({origin: `${origin}; made by tools/election-data.ts`, [name]: facts}, null, 2)}\n`)
}
