import * as v from 'valibot'
import {addressIn, isAddress} from '../src/election/candidate-name.js'
import type {Cycle, Election, Place, Team} from '../src/election/election.js'
import {fold} from '../src/election/fold.js'
import {configurationLine} from '../src/rule/accept.js'
import {closest} from '../src/rule/closest.js'
import {defineRule} from '../src/rule/define-rule.js'

/** What is wrong with a path, and what could stand in the wrong part's stead. */
interface Fault {
  readonly message: string
  readonly expected?: readonly string[]
  readonly note?: string
}

export default defineRule({
  name: 'candidate-path',
  summary: 'The file is at candidates/<cycle>/<team>/<e-mail address>, for the open cycle and a team that elects a lead.',
  why: 'Officials and their scripts count nominations by path: a file in the wrong place is not counted, or is counted for someone else.',
  severity: 'error',
  readsOthers: 'doubles',
  options: v.strictObject({
    elections: v.optional(
      v.pipe(v.picklist(['open', 'all']), v.description('Which elections have their paths checked: `open`, or `all` to include closed ones.')),
      'open',
    ),
  }),
  examples: [
    {good: 'I stand for Nova.\n'},
    {good: 'The file is named after a nickname, as was the custom then.\n', path: 'candidates/ocata/Nova/jane.txt'},
    {
      bad: 'The file is named after a nickname.\n',
      path: 'candidates/2027.1/Nova/jane.txt',
      reports: ['1:1-1:1: The file is named jane.txt; name it after your e-mail address: candidates/2027.1/Nova/<e-mail address>.'],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2027.1/Nova/<jane@example.org>.txt~',
      reports: ['1:1-1:1: The file is named <jane@example.org>.txt~; did you mean candidates/2027.1/Nova/jane@example.org?'],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2027.1/nova/jane@example.org',
      reports: ["1:1-1:1: This team's folder is called Nova; move the file to candidates/2027.1/Nova."],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2027.1/Novaa/jane@example.org',
      reports: ['1:1-1:1: No team is called Novaa; did you mean candidates/2027.1/Nova?'],
    },
    {
      bad: 'I stand for Oslo.\n',
      path: 'candidates/2027.1/Oslo/jane@example.org',
      reports: ['1:1-1:1: Oslo has distributed leadership and does not elect a lead; ask the election officials where to stand.'],
    },
    {
      bad: 'I stand for Quality Assurance.\n',
      path: 'candidates/2027.1/QA/jane@example.org',
      others: {'candidates/2027.1/Quality_Assurance/jane@example.org': 'I stand for Quality Assurance.\n'},
      reports: [
        '1:1-1:1: This candidate has another nomination for this team, candidates/2027.1/Quality_Assurance/jane@example.org; keep one of the two files.',
      ],
    },
    {
      good: 'Two candidates for one team are what an election is for.\n',
      others: {'candidates/2027.1/Nova/john@example.org': 'I stand for Nova.\n'},
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2028.9/Nova/jane@example.org',
      reports: ['1:1-1:1: There is no cycle 2028.9; the open election is candidates/2027.1.'],
    },
    {good: 'What stood in an earlier election is history.\n', path: 'candidates/2026.2/Nova/jane@example.org'},
    {
      bad: 'What is added to an earlier election is a mistake.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      isChanged: true,
      reports: [
        '1:1-1:1: The election for 2026.2 (Hibiscus) is not open; move the file to candidates/2027.1, or undo the change if the nomination belongs to that election.',
      ],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/indri/Nova/jane@example.org',
      reports: ["1:1-1:1: This cycle's folder is called 2027.1; move the file to candidates/2027.1."],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2027.1/jane@example.org',
      reports: ['1:1-1:1: A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file there.'],
    },
  ],
  check({nomination: {place}, source, election, others, isChanged}, report, {elections}) {
    const {openCycle, openFolder} = election
    // Outside an election repository nobody says what is open, and where files lie means nothing.
    if (!openCycle || openFolder === null) return
    const isAll = elections === 'all'
    const open = {cycle: openCycle, folder: openFolder}
    const fault = place ? (faultOf(place, election, open, {isAll, isChanged}) ?? doubled(place, election, others.doubles, isAll)) : misplaced(source.path)
    if (fault) report({...fault, position: source.positionAt(0, 0)})
  },
})

function misplaced(path: string): Fault | null {
  const isBelow = path.split('/').includes('candidates')
  return isBelow ? {message: 'A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file there.'} : null
}

/** The first fault of a place. A closed election is history, and was as it was; what is put there now is a mistake. */
function faultOf(
  place: Place,
  election: Election,
  open: {cycle: Cycle; folder: string},
  {isAll, isChanged}: {isAll: boolean; isChanged: boolean},
): Fault | null {
  const {folder} = open
  const cycle = election.cycleNamed(place.cycle)
  const isOpen = cycle?.order === open.cycle.order
  if (!cycle) {
    return {
      message: `There is no cycle ${place.cycle}; the open election is candidates/${folder}.`,
      expected: [folder],
      note: `If the cycle is new, an official can add it to the configuration: ${configurationLine('cycles', {name: place.cycle})}.`,
    }
  }
  if (isChanged && !isOpen) {
    const title = cycle.number === null || cycle.number === cycle.name ? cycle.name : `${cycle.number} (${cycle.name})`
    return {
      message: `The election for ${title} is not open; move the file to candidates/${folder}, or undo the change if the nomination belongs to that election.`,
      expected: [folder],
    }
  }
  if (!isOpen && !isAll) return null
  if (isOpen && place.cycle !== folder) return {message: `This cycle's folder is called ${folder}; move the file to candidates/${folder}.`, expected: [folder]}
  return faultOfTeam(place, election, isOpen) ?? faultOfName(place)
}

function faultOfTeam({cycle, team: folder}: Place, election: Election, isOpen: boolean): Fault | null {
  const team = election.teamNamed(folder)
  if (!team) {
    const near = closest(
      folder,
      election.teams.filter(({isRetired}) => !isRetired).map(({name}) => name),
    )?.replaceAll(' ', '_')
    return {
      message: `No team is called ${folder}${near ? `; did you mean candidates/${cycle}/${near}?` : '; check what the team’s folder was called in earlier elections.'}`,
      ...(near && {expected: [near]}),
      note: `If the team is new, an official can add it to the configuration: ${configurationLine('teams', {name: folder.replaceAll('_', ' ')})}.`,
    }
  }
  const called = isOpen ? folderInItsCase(folder, team) : folder
  if (called !== folder) return {message: `This team's folder is called ${called}; move the file to candidates/${cycle}/${called}.`, expected: [called]}
  if (team.kind === 'committee' || !isOpen || (team.electsLead && !team.isRetired)) return null
  return {
    message: team.isRetired
      ? `${team.name} is retired and does not elect a lead; ask the election officials where to stand.`
      : `${team.name} has distributed leadership and does not elect a lead; ask the election officials where to stand.`,
    note: `If the team elects a lead again, an official can add it to the configuration: ${configurationLine('teams', {name: team.name, electsLead: true})}.`,
  }
}

/** A team's folder with the letter case of its name, `Quality_Assurance`; election repositories also begin each word with a capital, `Cloudkitty`. */
function folderInItsCase(folder: string, {name, aliases}: Team): string {
  const form = [name, ...aliases].find((each) => fold(each) === fold(folder))
  if (form === undefined) return folder
  const words = form.split(/[\s_-]+/)
  const capitalised = words.map((word) => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase())
  const letters = folder.replace(/[\s_-]+/g, '')
  return letters === words.join('') || letters === capitalised.join('') ? folder : words.join('_')
}

/** One candidate, two files: in two forms of the team's name, or with letters in another case. */
function doubled({cycle}: Place, election: Election, doubles: readonly Place[], isAll: boolean): Fault | null {
  const [other, ...more] = doubles
  if (!other || (!isAll && election.cycleNamed(cycle)?.order !== election.openCycle?.order)) return null
  const [path, ...paths] = [other, ...more].map((place) => `candidates/${place.cycle}/${place.team}/${place.candidate}`)
  return {
    message: `This candidate has another nomination for this team, ${path}; keep one of the ${more.length > 0 ? doubles.length + 1 : 'two'} files.`,
    ...(paths.length > 0 && {note: `Also in ${paths.slice(0, 5).join(', ')}.`}),
  }
}

function faultOfName({cycle, team, candidate}: Place): Fault | null {
  if (isAddress(candidate)) return null
  const folder = `candidates/${cycle}/${team}`
  const address = addressIn(candidate)
  if (address === null) return {message: `The file is named ${candidate}; name it after your e-mail address: ${folder}/<e-mail address>.`}
  return {
    message: `The file is named ${candidate}; did you mean ${folder}/${address}?`,
    expected: [address],
    ...(/[~#]$|\.(?:bak|old|orig|rej|save|sw[op]|tmp)$/i.test(candidate) && {
      note: 'This looks like a copy left behind by an editor, not a nomination; delete it.',
    }),
  }
}
