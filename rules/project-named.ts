import * as v from 'valibot'
import {folderOfTeam} from '../src/community/openstack/team-folder.js'
import {teamTitle} from '../src/community/openstack/titles.js'
import type {Place, Team} from '../src/election/election.js'
import {fold} from '../src/election/fold.js'
import type {Nomination} from '../src/nomination/nomination.js'
import {configurationLine} from '../src/rule/configuration-hint.js'
import {contradictsItself} from '../src/rule/contradicts-itself.js'
import {defineRule} from '../src/rule/define-rule.js'
import {missingNamePosition} from '../src/rule/missing-name.js'

export default defineRule({
  name: 'project-named',
  summary: 'The statement names the team, or the Technical Committee, whose folder it is in.',
  why: 'Statements are also read outside their folder, on lists and ballots, where only the text says which team the candidate wants to lead.',
  severity: 'error',
  lesser: [{severity: 'warning', findings: 'a missing name where this version does not know the team of the folder'}],
  advisoryOptions: {missing: 'warning'},
  options: v.strictObject({
    missing: v.optional(
      v.pipe(
        v.picklist(['error', 'warning', 'info']),
        v.description('Severity where the statement names none; naming a different one keeps the severity of the rule.'),
      ),
      'error',
    ),
  }),
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
        '1:25-1:29: This statement is for Heat, but its file is in candidates/2027.1/Nova; change that to Nova, or move the file to candidates/2027.1/Heat/jane@example.org.',
      ],
    },
    {
      bad: 'Nova PTL candidacy for Indri\n\nI would like to run for Cinder PTL.\n',
      reports: ['3:25-3:31: Here the statement is for Cinder, but in line 1 it is for Nova, and the file is in candidates/2027.1/Nova; change that to Nova.'],
    },
    {
      bad: 'This is my candidacy for the Technical Committee.\n',
      reports: [
        '1:30-1:49: This statement is for the Technical Committee, but its file is in candidates/2027.1/Nova; change that to Nova, or move the file to candidates/2027.1/TC/jane@example.org.',
      ],
    },
    {
      bad: 'This is my candidacy for PTL of Nova.\n',
      path: 'candidates/2027.1/TC/jane@example.org',
      reports: [
        '1:33-1:37: This statement is for Nova, but its file is in candidates/2027.1/TC (Technical Committee); change that to the Technical Committee, or move the file to candidates/2027.1/Nova/jane@example.org.',
      ],
    },
  ],
  check({nomination, statement, election}, report, {missing}) {
    const {place, team, namedTeam, otherTeam, misspelledTeam} = nomination
    // The folder is misspelled, not the text; candidate-path says where the file belongs.
    if (misspelledTeam && place && !election.teamNamed(place.team) && election.teamNamed(misspelledTeam.text)) return
    if (otherTeam?.against && team)
      report({
        message: `${contradictsItself(teamTitle(otherTeam.team), otherTeam.position, teamTitle(team), otherTeam.against)}, and the file is in ${folderOf(nomination)}; change that to ${teamTitle(team)}.`,
        position: otherTeam.position,
        actual: otherTeam.text,
        expected: [team.name],
      })
    else if (otherTeam && place && team)
      report({
        message: `This statement is for ${teamTitle(otherTeam.team)}, but its file is in ${folderOf(nomination)}; change that to ${teamTitle(team)}, or move the file to ${pathFor(otherTeam.team, place)}.`,
        position: otherTeam.position,
        actual: otherTeam.text,
        expected: [team.name],
      })
    else if (misspelledTeam && team)
      report({
        message: `The statement never names its team: “${misspelledTeam.text}” looks like a misspelling of ${team.name}; correct it.`,
        position: misspelledTeam.position,
        expected: [team.name],
        severity: missing,
        isByOption: true,
      })
    else if (!namedTeam) {
      const isKnown = place === null || election.teamNamed(place.team) !== null
      report({
        message: team
          ? `The statement never names its team; say that you are running for ${teamTitle(team)}.`
          : 'The statement names no team; say which team you want to lead, or that you are running for the Technical Committee.',
        position: missingNamePosition(nomination, statement),
        ...(team && {expected: [team.name]}),
        severity: isKnown || missing === 'info' ? missing : 'warning',
        isByOption: isKnown || missing !== 'error',
        ...(!isKnown && {
          note: `This version does not know the team ${place.team}; an official can add it to the configuration: ${configurationLine('teams', {name: place.team.replaceAll('_', ' ')})}.`,
        }),
      })
    }
  },
})

/** Where a nomination of the same candidate for another team lies. */
function pathFor(team: Team, {cycle, candidate}: Place): string {
  return `candidates/${cycle}/${folderOfTeam(team)}/${candidate}`
}

/** `candidates/2027.1/TC (Technical Committee)`; the name only where the folder's is another. */
function folderOf({place, team}: Nomination): string {
  const folder = `candidates/${place?.cycle}/${place?.team}`
  return !team || fold(team.name) === fold(place?.team ?? '') ? folder : `${folder} (${team.name})`
}
