import type {Community} from '../../src/community/community.js'
import type {Cycle, Election, Place, Team} from '../../src/election/election.js'
import {lookAlikeIn} from '../../src/election/look-alikes.js'
import {isOneSlipFrom, nearestName} from '../../src/election/nearest-name.js'
import {cycleTitle} from '../../src/election/titles.js'
import {codePoint, unseenIn} from '../../src/election/unseen.js'
import type {Nomination} from '../../src/nomination/nomination.js'
import {configurationHint} from '../../src/rule/configuration-hint.js'
import type {Change} from '../../src/rule/context.js'
import type {Range} from '../../src/text/spans.js'

/** What is wrong with a path, and what could replace the wrong part. */
export interface PathFault {
  readonly message: string
  readonly expected?: readonly string[]
  readonly note?: string
}

/** What is known about a file's path while an election is open. */
export interface Circumstances {
  /** As given on the command line. */
  readonly path: string
  readonly nomination: Nomination
  readonly election: Election
  readonly community: Community
  readonly open: {readonly cycle: Cycle; readonly folder: string}
  readonly change: Change | null
  readonly doubles: readonly Place[]
  /** Whether closed elections are checked too. */
  readonly isAll: boolean
}

/** The same for a file in a place for nominations, in the folder of a known cycle. */
interface Placed extends Circumstances {
  readonly place: Place
  readonly cycle: Cycle
  readonly team: Team | null
  readonly isOpen: boolean
}

/** One thing that can be wrong; only the first that applies is reported. */
interface Check<Facts> {
  readonly name: string
  when(facts: Facts): boolean
  fault(facts: Facts): PathFault
}

const placeChecks: readonly Check<Placed>[] = [
  {
    name: 'added to an election that is not open',
    when: ({isOpen, change}) => !isOpen && change === 'added',
    fault: (facts) => ({message: `${notOpen(facts)}; ${wayOutOf(facts)}`, expected: [facts.open.folder]}),
  },
  {
    name: 'changed in an election that is not open',
    when: ({isOpen, change}) => !isOpen && change === 'changed',
    fault: (facts) => ({message: `${notOpen(facts)}; leave its nominations as they were.`}),
  },
  {
    name: "the cycle's folder in another form",
    when: ({isOpen, place, open}) => isOpen && place.cycle !== open.folder,
    fault: (facts) => ({message: `This cycle's folder is called ${facts.open.folder}; ${moveTo(facts)}`, expected: [facts.open.folder]}),
  },
  {
    name: 'a team that nobody knows',
    when: ({isOpen, isAll, team}) => (isOpen || isAll) && !team,
    fault: unknownTeam,
  },
  {
    name: 'two files of one candidate',
    when: ({isOpen, isAll, doubles}) => (isOpen || isAll) && doubles.length > 0,
    fault: ({doubles, place, community}) => doubled(doubles, place, community),
  },
  {
    name: "the team's folder in another form",
    when: ({isOpen, place, team, community}) => isOpen && team !== null && !community.teamFolders.isFolderOf(place.team, team),
    fault: (facts) => {
      const folder = facts.team ? facts.community.teamFolders.folderOf(facts.team) : facts.place.team
      return {message: `This team's folder is called ${folder}; ${moveTo(facts)}`, expected: [folder]}
    },
  },
  {
    name: 'a team that does not elect a lead',
    when: ({isOpen, team}) => isOpen && team?.kind === 'team' && (team.isRetired || !team.electsLead),
    fault: ({team}) => ({
      message: `${team?.name} ${team?.isRetired ? 'is retired' : 'has distributed leadership'} and does not elect a lead; ask the election officials for advice.`,
      note: `If the team elects a lead again, an official can add it to the configuration: ${configurationHint('teams', {name: team?.name ?? '', electsLead: true})}.`,
    }),
  },
  {
    name: 'a name that is not an address',
    when: ({isOpen, isAll, place, community}) => (isOpen || isAll) && !community.candidateNames.isRight(place.candidate),
    fault: ({place, community}) => faultOfName(place, community),
  },
]

/** A new nomination in place of another candidate's. */
export function removal(place: Place, {layout}: Community): PathFault & {readonly range: Range; readonly severity: 'warning'} {
  return {
    message: `The same change removes the nomination ${layout.pathOf(place)}; restore it, unless it is yours under an earlier address.`,
    range: {start: 0, end: 0},
    severity: 'warning',
  }
}

/** The first fault of a file's path, or null. Nominations of closed elections that a change does not touch are not checked. */
export function faultOfPlace(facts: Circumstances): PathFault | null {
  const {nomination, election, open, change, path} = facts
  const {layout} = facts.community
  const {place} = nomination
  if (!place) return change === 'added' || layout.namesFolder(path) ? {message: `A nomination belongs at ${layout.shape}; ${moveTo(facts)}`} : null
  const cycle = election.cycleNamed(place.cycle)
  if (!cycle) return unknownCycle(place.cycle, facts)
  const placed = {...facts, place, cycle, team: election.teamNamed(place.team), isOpen: cycle.order === open.cycle.order}
  return placeChecks.find(({when}) => when(placed))?.fault(placed) ?? null
}

/** What is not added by the change may be for an election that is not open. */
function unknownCycle(name: string, facts: Circumstances): PathFault {
  const {election, open, change} = facts
  const isMeant = (cycle: Cycle) => isOneSlipFrom(name, cycle.name)
  const meant = isMeant(open.cycle) ? open.cycle : change === 'added' ? undefined : election.cycles.findLast(isMeant)
  const folder = !meant || meant === open.cycle ? open.folder : (meant.number ?? meant.name.toLowerCase())
  return {
    message: `There is no cycle ${name}; ${meant ? `did you mean ${targetOf(facts, folder)}?` : moveTo(facts)}`,
    expected: [folder],
    note: `If the cycle is new, an official can add it to the configuration: ${configurationHint('cycles', {name})}.`,
  }
}

/** The whole path of the nomination's right place, as far as its own path and its text show it. */
function targetOf({path, nomination: {place, team, otherTeam}, election, community, open}: Circumstances, cycle = open.folder): string {
  const {layout, teamFolders} = community
  const segments = path.split('/')
  const candidate = place?.candidate ?? segments.at(-1) ?? ''
  const inPath = place ? [place.team, place.cycle] : segments.slice(0, -1).reverse()
  const folder = inPath.map((name) => teamFolders.folderNamed(name, election)).find((name) => name !== null)
  const stated = otherTeam?.team ?? team
  // `candidates/Nova/2027.1/…`: the team's folder is not a cycle.
  const given = place && !election.cycleNamed(place.team) ? place.team : '<team>'
  const target = folder ?? (stated && teamFolders.folderOf(stated)) ?? given
  return layout.pathOf({cycle, team: target, candidate: rightName(place ? candidate : withoutTeam(candidate, target), community, segments)})
}

/** `Nova.jane@example.org` outside a team's folder: the name of the folder with a dot instead of a slash. */
function withoutTeam(name: string, folder: string): string {
  return name.startsWith(folder) && /^[._-]./.test(name.slice(folder.length)) ? name.slice(folder.length + 1) : name
}

/** @param folders may hold the address, as in `jane@example.org/statement` */
function rightName(candidate: string, {candidateNames}: Community, folders: readonly string[] = []): string {
  if (candidateNames.isRight(candidate)) return candidate
  return candidateNames.meantBy(candidate) ?? folders.findLast(candidateNames.isRight) ?? `<${candidateNames.kind}>`
}

function moveTo(facts: Circumstances): string {
  return `move the file to ${targetOf(facts)}.`
}

function notOpen({cycle, open}: Placed): string {
  return `The election for ${cycleTitle(cycle)} is ${cycle.order > open.cycle.order ? 'not open yet' : 'closed'}`
}

/** A statement that names an election that is not open may only be late, or early. */
function wayOutOf(facts: Placed): string {
  const {namedCycle, otherCycle} = facts.nomination
  if (!namedCycle || otherCycle) return moveTo(facts)
  return `if you are running for ${cycleTitle(facts.open.cycle)}, say so in the statement and ${moveTo(facts)}`
}

function unknownTeam({place: {cycle, team, candidate}, election, community}: Placed): PathFault {
  const {layout, teamFolders} = community
  const names = election.teams.filter(({isRetired}) => !isRetired).map(({name}) => name)
  const name = nearestName(team, names)
  const near = name === null ? null : teamFolders.folderNamed(name, election)
  return {
    message: `No team is called ${team}${near === null ? '; see what the team’s folder was called in earlier elections.' : `; did you mean ${layout.pathOf({cycle, team: near, candidate: rightName(candidate, community)})}?`}`,
    ...(near !== null && {expected: [near]}),
    note: `If the team is new, an official can add it to the configuration: ${configurationHint('teams', {name: team.replaceAll('_', ' ')})}.`,
  }
}

/** One candidate with two files, whose names differ in the form of the team, in letter case, or in how accents are stored. */
function doubled(doubles: readonly Place[], {team, candidate}: Place, {layout}: Community): PathFault {
  const [path, ...paths] = doubles.map(layout.pathOf)
  const isAlike = doubles.some((place) => place.team === team && place.candidate.normalize() === candidate.normalize())
  const notes = [
    ...(isAlike ? ['The two names look the same, but their accents are stored differently.'] : []),
    ...(paths.length > 0 ? [`Also in ${paths.slice(0, 5).join(', ')}.`] : []),
  ]
  return {
    message: `This candidate has another nomination for this team, ${path}; keep one of the ${paths.length > 0 ? doubles.length + 1 : 'two'} files.`,
    ...(notes.length > 0 && {note: notes.join(' ')}),
  }
}

function faultOfName({cycle, team, candidate}: Place, {layout, candidateNames}: Community): PathFault {
  const folder = layout.pathOf({cycle, team})
  const meant = candidateNames.meantBy(candidate)
  const why = oddityOf(candidate)
  if (meant === null) return {message: `The file is named ${candidate}${why}; name it after your ${candidateNames.kind}: ${folder}/<${candidateNames.kind}>.`}
  return {
    message: `The file is named ${candidate}${why}; did you mean ${folder}/${meant}?`,
    expected: [meant],
    ...(/[~#]$|\.(?:bak|old|orig|rej|save|sw[op]|tmp)$/i.test(candidate) && {
      note: 'This looks like a copy left behind by an editor, not a nomination; delete it.',
    }),
  }
}

/** What is invisible in a name: `, in which “а” (U+0430) is a Cyrillic letter`; empty if there is nothing to say. */
function oddityOf(name: string): string {
  const alike = lookAlikeIn(name)
  if (alike) return `, in which “${alike.character}” (${codePoint(alike.character)}) is ${alike.script ? `a ${alike.script}` : 'not the usual'} letter`
  const unseen = unseenIn(name)
  return unseen === null ? '' : `, which holds the invisible character ${unseen}`
}
