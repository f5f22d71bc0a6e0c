import type {Cycle, Election, Place, Team} from '../../election/election.js'
import {unknownCycle, unknownTeam} from '../../election/stand-ins.js'
import type {Document} from '../../text/document.js'
import type {Source} from '../../text/source.js'
import type {Range} from '../../text/spans.js'
import type {CycleMention, Mention, Nomination, TeamMention} from '../nomination.js'
import {type Against, cycleAgainst, teamAgainst} from './contradictions.js'
import {type CycleUse, cycleUses} from './cycle-uses.js'
import {type Declaration, declarationsIn} from './declarations.js'
import {misspelledCycle, misspelledTeam} from './misspelled-names.js'
import {type CycleName, type ReadPhrase, readNames, type TeamName} from './name-mentions.js'

/** How many phrases may hold the title: a greeting may come before it. */
const openingPhrases = 2

/** What a candidacy is for, according to the place of its file and to the statement itself. */
export type Candidacy = Pick<
  Nomination,
  'cycle' | 'team' | 'namedTeam' | 'namedCycle' | 'otherTeam' | 'otherCycle' | 'misspelledTeam' | 'misspelledCycle' | 'declaration'
>

/** Reads what a candidacy is for: the cycle and team of its place (for a lone file, of its own words), and where it names them or others. */
export function readCandidacy({phrases: unread, statement: source}: Document, place: Place | null, election: Election): Candidacy {
  const known = place ? withPlace(election, place) : election
  const phrases = unread.map((phrase) => readNames(phrase, source.text, known, place))
  const declarations = phrases.flatMap((phrase, at) => declarationsIn(phrase, source.text, at < openingPhrases))
  const team = place ? known.teamNamed(place.team) : declaredTeam(phrases, declarations)
  const cycle = place ? known.cycleNamed(place.cycle) : declaredCycle(phrases, declarations, source.text)
  const namedTeam = team && firstTeam(phrases, team)
  const namedCycle = cycle && firstCycle(phrases, cycle)
  const otherTeam = team && place && election.teamNamed(place.team) ? anotherTeam(declarations, team) : null
  const teamBeside = team && place && !otherTeam ? teamAgainst(declarations, team) : null
  const otherCycle = cycle && place ? anotherCycle(phrases, declarations, cycle, source.text) : null
  const cycleBeside = cycle && place && !otherCycle ? cycleAgainst(phrases, declarations, cycle, source.text) : null
  const nearTeam = team && !namedTeam && misspelledTeam(phrases, [team.name, ...team.aliases])
  const nearCycle = cycle && !namedCycle && misspelledCycle(phrases, [cycle.name])
  const [declaration] = declarations
  return {
    cycle,
    team,
    namedTeam: namedTeam && teamMention(namedTeam, source),
    namedCycle: namedCycle && cycleMention(namedCycle, source),
    otherTeam: teamBeside ? {...teamMention(teamBeside.name, source), ...againstOf(teamBeside, source)} : otherTeam && teamMention(otherTeam, source),
    otherCycle: cycleBeside ? {...cycleMention(cycleBeside.name, source), ...againstOf(cycleBeside, source)} : otherCycle && cycleMention(otherCycle, source),
    misspelledTeam: nearTeam ? mention(nearTeam, source) : null,
    misspelledCycle: nearCycle ? mention(nearCycle, source) : null,
    declaration: declaration ? mention(declaration, source) : null,
  }
}

/** The election, with an object for a cycle or team of which only the folder is known. */
function withPlace(election: Election, place: Place): Election {
  const cycle = election.cycleNamed(place.cycle) ? null : unknownCycle(place.cycle, election.cycles.length)
  const team = election.teamNamed(place.team) ? null : unknownTeam(place.team)
  if (!cycle && !team) return election
  return {
    ...election,
    cycles: cycle ? [...election.cycles, cycle] : election.cycles,
    teams: team ? [...election.teams, team] : election.teams,
    cycleNamed: (name) => election.cycleNamed(name) ?? (name === place.cycle ? cycle : null),
    teamNamed: (name) => election.teamNamed(name) ?? (name === place.team ? team : null),
  }
}

/** The first mention of a team; an everyday word in lower case only if there is no better one. */
function firstTeam(phrases: readonly ReadPhrase[], team: Team): TeamName | null {
  let weak: TeamName | null = null
  for (const {teams} of phrases)
    for (const name of teams) {
      if (name.team !== team) continue
      if (!name.isWeak) return name
      weak ??= name
    }
  return weak
}

function firstCycle(phrases: readonly ReadPhrase[], cycle: Cycle): CycleName | null {
  const naming = phrases.find(({cycles}) => cycles.some((name) => name.cycle === cycle))
  return naming?.cycles.find((name) => name.cycle === cycle) ?? null
}

/**
 * The team of the first declaration that names one; otherwise the one that the statement mentions most, if one stands out. Everyday words
 * count only if there is nothing else.
 */
function declaredTeam(phrases: readonly ReadPhrase[], declarations: readonly Declaration[]): Team | null {
  const declared = declarations.find(({teams}) => teams.length > 0)?.teams[0]?.team
  if (declared) return declared
  const counts = new Map<Team, number>()
  const names = phrases.flatMap(({teams}) => teams)
  const clear = names.filter(({isWeak}) => !isWeak)
  for (const {team} of clear.length > 0 ? clear : names) counts.set(team, (counts.get(team) ?? 0) + 1)
  const [most, second] = [...counts].sort(([, a], [, b]) => b - a)
  return most && most[1] > (second?.[1] ?? 0) ? most[0] : null
}

/** The cycle of the first declaration that names one, the latest of several ("Liberty/Mitaka"); else the one that most is planned for, else the latest not looked back on. */
function declaredCycle(phrases: readonly ReadPhrase[], declarations: readonly Declaration[], text: string): Cycle | null {
  const declared = declarations.find(({cycles}) => cycles.length > 0)
  if (declared) return latestOf(declared.cycles)
  const uses = phrases.flatMap((phrase) => cycleUses(phrase, text))
  const used = (...wanted: CycleUse[]) => uses.filter(({use}) => wanted.includes(use)).map(({name}) => name)
  return mostNamed(used('goals', 'intention')) ?? mostNamed(used('ahead')) ?? latestOf(used('passing'))
}

function latestOf(names: readonly CycleName[]): Cycle | null {
  return names.map(({cycle}) => cycle).toSorted((a, b) => b.order - a.order)[0] ?? null
}

/** The first of those that are named most often: plans go on beyond the cycle that the candidacy is for. */
function mostNamed(names: readonly CycleName[]): Cycle | null {
  const counts = new Map<Cycle, number>()
  for (const {cycle} of names) counts.set(cycle, (counts.get(cycle) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return [...counts].find(([, count]) => count === most)?.[0] ?? null
}

/**
 * A declaration for another team, in a statement without one for its own. The committee is not a team: serving on both is common, so the
 * committee counts only if the statement mentions no other office, and a team only with its office.
 */
function anotherTeam(declarations: readonly Declaration[], own: Team): TeamName | null {
  if (declarations.some(({teams}) => teams.some(({team}) => team === own))) return null
  const speaksOfOffice = declarations.some(({namesOffice, teams}) => namesOffice && teams.length === 0)
  const byWeight = [...declarations.filter(({trigger}) => trigger !== 'serving'), ...declarations.filter(({trigger}) => trigger === 'serving')]
  for (const {teams, namesOffice, trigger} of byWeight) {
    const name = teams[0]
    if (!name || name.isWeak) continue
    if (name.team.kind === 'committee' ? trigger !== 'serving' && !speaksOfOffice : own.kind === 'team' || namesOffice) return name
  }
  return null
}

/**
 * A declaration for another cycle, or goals for an earlier one, in a statement without a declaration for its own: a stale copy. Plans in
 * passing ("In Pike I would like to …") count only if the statement never names its own cycle; they may be for the remaining weeks.
 */
function anotherCycle(phrases: readonly ReadPhrase[], declarations: readonly Declaration[], own: Cycle, text: string): CycleName | null {
  const isOwn = ({cycle}: CycleName) => cycle === own
  const declared = declarations.map(({cycles}) => cycles).filter(({length}) => length > 0)
  if (declared[0]?.[0] && !declared.some((cycles) => cycles.some(isOwn))) return declared[0][0]
  const planned = plannedEarlier(phrases, own, text)
  return planned && !phrases.some((phrase) => namesInitial(phrase, own)) ? planned : null
}

function plannedEarlier(phrases: readonly ReadPhrase[], own: Cycle, text: string): CycleName | null {
  const isOwn = ({cycle}: CycleName) => cycle === own
  const isEarlier = ({cycle}: CycleName) => cycle.order < own.order
  const namesOwn = phrases.some(({cycles}) => cycles.some(isOwn))
  for (const phrase of phrases) {
    const {cycles} = phrase
    if (cycles.length === 0 || cycles.some(isOwn) || !cycles.some(isEarlier)) continue
    const planned = cycleUses(phrase, text).find(({name, use}) => isEarlier(name) && (use === 'goals' || (use === 'intention' && !namesOwn)))
    if (planned) return planned.name
  }
  return null
}

/** "For U I would like to …": the cycle by its initial, as people write before it has a name. */
function namesInitial({words}: ReadPhrase, {name}: Cycle): boolean {
  const initial = name.charAt(0)
  if (initial === 'I' || initial === 'A') return false
  for (let at = 0; at < words.length; at++) if (words.end(at) === words.start(at) + 1 && words.text(at) === initial) return true
  return false
}

function mention({start, end}: Range, source: Source): Mention {
  return {start, end, text: source.text.slice(start, end)}
}

function againstOf({own, isPaired}: Against<Range>, source: Source): {against: Mention; isPaired: boolean} {
  return {against: mention(own, source), isPaired}
}

function teamMention(name: TeamName, source: Source): TeamMention {
  return {...mention(name, source), team: name.team}
}

function cycleMention(name: CycleName, source: Source): CycleMention {
  return {...mention(name, source), cycle: name.cycle}
}
