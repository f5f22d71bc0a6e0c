import {builtIn} from '../src/community/index.js'
import type {Team} from '../src/election/election.js'
import {folderTitle, teamTitle} from '../src/election/titles.js'
import type {Nomination} from '../src/nomination/nomination.js'
import type {RuleContext} from '../src/rule/context.js'
import {contradictsItself} from '../src/rule/contradicts-itself.js'
import {defineRule} from '../src/rule/define-rule.js'
import {type NameFacts, nameOptions, reportName} from '../src/rule/report-name.js'
import {onOneLine} from '../src/text/on-one-line.js'

export default defineRule({
  name: 'project-named',
  summary: `The statement names the team, or the ${builtIn.committee.name}, whose folder it is in.`,
  why: 'Statements are also read outside their folder, on lists and ballots, where only the text says which team the candidate wants to lead.',
  severity: 'error',
  lesser: [{severity: 'warning', findings: 'a missing name where this version does not know the team of the folder'}],
  advisoryOptions: {missing: 'warning'},
  options: nameOptions,
  examples: [
    {good: 'I would like to run for Nova PTL.\n'},
    {good: 'I nominate myself for the QA team.\n', path: 'candidates/2027.1/Quality_Assurance/jane@example.org'},
    {
      bad: 'Hi all,\n\nI would like to run for PTL again.\n',
      reports: ['3:17-3:34: The statement never names its team; say that you are running for Nova.'],
    },
    {
      bad: 'I would like to run for PTL of Ironik.\n',
      path: 'candidates/2027.1/Ironic/jane@example.org',
      reports: ['1:32-1:38: The statement never names its team: “Ironik” looks like a misspelling of Ironic; correct it.'],
    },
    {
      good: 'The folder is misspelled (`candidate-path` says so), and the text is right: I would like to run for Nova PTL.\n',
      path: 'candidates/2027.1/Novaa/jane@example.org',
    },
    {
      bad: 'I would like to run for Heat PTL.\n',
      reports: [
        '1:25-1:29: This statement is for Heat, but its file is in candidates/2027.1/Nova; change Heat to Nova, or move the file to candidates/2027.1/Heat/jane@example.org.',
      ],
    },
    {
      bad: 'Nova PTL candidacy for Indri\n\nI would like to run for Cinder PTL.\n',
      reports: ['3:25-3:31: Here the statement is for Cinder, but on line 1 it is for Nova, and the file is in candidates/2027.1/Nova; change Cinder to Nova.'],
    },
    {
      bad: 'This is my candidacy for the Technical Committee.\n',
      reports: [
        '1:30-1:49: This statement is for the Technical Committee, but its file is in candidates/2027.1/Nova; change Technical Committee to Nova, or move the file to candidates/2027.1/TC/jane@example.org.',
      ],
    },
    {
      bad: 'This is my candidacy for PTL of Nova.\n',
      path: 'candidates/2027.1/TC/jane@example.org',
      reports: [
        '1:33-1:37: This statement is for Nova, but its file is in candidates/2027.1/TC (Technical Committee); change Nova to the Technical Committee, or move the file to candidates/2027.1/Nova/jane@example.org.',
      ],
    },
  ],
  check(context, report, {missing}) {
    const {nomination, election, community} = context
    const {place, team, namedTeam, otherTeam, misspelledTeam} = nomination
    // The folder is misspelled, not the statement; candidate-path says where the file belongs.
    // candidate-path says that the folder of a cycle is in the place of a team's.
    if (place && election.cycleNamed(place.team)) return
    if (misspelledTeam && place && !election.teamNamed(place.team) && election.teamNamed(misspelledTeam.text)) return
    const facts: NameFacts = {
      kind: 'team',
      wanted: team && {name: team.name, title: teamTitle(team), forms: [team.name]},
      named: namedTeam,
      other: team && otherTeam && (place || otherTeam.against) ? {...otherTeam, message: otherMessage(otherTeam, team, context)} : null,
      misspelled: misspelledTeam,
      anyMissing: `The statement names no team; say which team you want to lead, or that you are running for the ${community.committee?.name}.`,
      unknown: place && !election.teamNamed(place.team) ? {folder: place.team, name: place.team.replaceAll('_', ' ')} : null,
    }
    reportName(context, report, facts, missing)
  },
})

function otherMessage(otherTeam: NonNullable<Nomination['otherTeam']>, team: Team, {source, community, nomination: {place}}: RuleContext): string {
  const {layout, teamFolders} = community
  const {team: other, text, against} = otherTeam
  const own = teamTitle(team)
  const folder = place && folderTitle(layout.pathOf({cycle: place.cycle, team: place.team}), place.team, team.name)
  if (against)
    return `${contradictsItself(teamTitle(other), otherTeam, own, against, source)}${folder === null ? '' : `, and the file is in ${folder}`}; change ${onOneLine(text)} to ${own}.`
  const path = place && layout.pathOf({cycle: place.cycle, team: teamFolders.folderOf(other), candidate: place.candidate})
  return `This statement is for ${teamTitle(other)}, but its file is in ${folder}; change ${onOneLine(text)} to ${own}, or move the file to ${path}.`
}
