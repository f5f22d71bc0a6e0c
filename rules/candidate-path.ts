import * as v from 'valibot'
import {builtIn} from '../src/community/index.js'
import {defineRule} from '../src/rule/define-rule.js'
import {faultOfPlace, removal} from './candidate-path/faults.js'
import {presumedOpen} from './candidate-path/presumed-open.js'

export default defineRule({
  name: 'candidate-path',
  summary: `The file is at ${builtIn.layout.shape}, for the open cycle and a team that elects a lead.`,
  why: 'Officials and their scripts count nominations by path: a file in the wrong place is not counted, or is counted for someone else.',
  severity: 'error',
  lesser: [{severity: 'warning', findings: 'a change that removes another candidate’s nomination'}],
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
      reports: ["1:1-1:1: This team's folder is called Nova; move the file to candidates/2027.1/Nova/jane@example.org."],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2027.1/Novaa/jane@example.org',
      reports: ['1:1-1:1: No team is called Novaa; did you mean candidates/2027.1/Nova/jane@example.org?'],
    },
    {
      bad: 'I stand for Oslo.\n',
      path: 'candidates/2027.1/Oslo/jane@example.org',
      reports: ['1:1-1:1: Oslo has distributed leadership and does not elect a lead; ask the election officials for advice.'],
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
      reports: ['1:1-1:1: There is no cycle 2028.9; move the file to candidates/2027.1/Nova/jane@example.org.'],
    },
    {good: 'What stood in an earlier election is history.\n', path: 'candidates/2026.2/Nova/jane@example.org'},
    {
      bad: 'What is added to an earlier election is a mistake.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      change: 'added',
      reports: ['1:1-1:1: The election for 2026.2 (Hibiscus) is closed; move the file to candidates/2027.1/Nova/jane@example.org.'],
    },
    {
      bad: 'I stand for Nova PTL for the Hibiscus cycle.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      change: 'added',
      reports: [
        '1:1-1:1: The election for 2026.2 (Hibiscus) is closed; if you are running for 2027.1 (Indri), say so in the statement and move the file to candidates/2027.1/Nova/jane@example.org.',
      ],
    },
    {
      bad: 'What is changed in an earlier election is a mistake, too.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      change: 'changed',
      reports: ['1:1-1:1: The election for 2026.2 (Hibiscus) is closed; leave its nominations as they were.'],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/indri/Nova/jane@example.org',
      reports: ["1:1-1:1: This cycle's folder is called 2027.1; move the file to candidates/2027.1/Nova/jane@example.org."],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2027.1/jane@example.org',
      reports: ['1:1-1:1: A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file to candidates/2027.1/Nova/jane@example.org.'],
    },
    {
      bad: 'I stand for Nova.\n',
      path: 'candidates/2027.1/Nova/jane@example.org/statement',
      reports: ['1:1-1:1: A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file to candidates/2027.1/Nova/jane@example.org.'],
    },
    {
      bad: 'I wrote this in the root of the repository.\n',
      path: 'jane@example.org',
      change: 'added',
      reports: ['1:1-1:1: A nomination belongs at candidates/<cycle>/<team>/<e-mail address>; move the file to candidates/2027.1/<team>/jane@example.org.'],
    },
    {
      bad: 'I stand for Quality Assurance.\n',
      path: 'candidates/2027.1/Quality Assurance/jane@example.org',
      reports: ["1:1-1:1: This team's folder is called Quality_Assurance; move the file to candidates/2027.1/Quality_Assurance/jane@example.org."],
    },
    {
      bad: 'I stand for Nova.\n',
      change: 'added',
      removed: ['candidates/2027.1/Nova/john@example.org'],
      reports: [
        '1:1-1:1: The same change removes the nomination candidates/2027.1/Nova/john@example.org; restore it, unless it is yours under an earlier address.',
      ],
    },
    {good: 'What is removed from an earlier election was in the wrong place.\n', change: 'added', removed: ['candidates/2026.2/Nova/john@example.org']},
    {
      bad: 'The second letter of the name is Cyrillic.\n',
      path: 'candidates/2027.1/Nova/j\u0430ne@example.org',
      reports: [
        '1:1-1:1: The file is named j\u0430ne@example.org, in which “\u0430” (U+0430) is a Cyrillic letter; did you mean candidates/2027.1/Nova/jane@example.org?',
      ],
    },
  ],
  check({nomination, source, election, community, others, change}, report, {elections}) {
    const {openCycle, openFolder} = election
    const {place} = nomination
    const open = openCycle && openFolder !== null ? {cycle: openCycle, folder: openFolder} : presumedOpen(source.path, place, election, community)
    if (!open) return
    const {doubles} = others
    const gone = others.removed.find(({cycle}) => election.cycleNamed(cycle)?.order === open.cycle.order)
    if (gone) report(removal(gone, community))
    const fault = faultOfPlace({path: source.path, nomination, election, community, open, change, doubles, isAll: elections === 'all'})
    if (fault) report({...fault, range: {start: 0, end: 0}})
  },
})
