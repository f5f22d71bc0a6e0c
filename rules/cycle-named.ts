import * as v from 'valibot'
import {cycleTitle} from '../src/community/openstack/titles.js'
import type {Cycle, Election, Place} from '../src/election/election.js'
import {fold} from '../src/election/fold.js'
import type {CycleMention, Mention, Nomination} from '../src/nomination/nomination.js'
import {configurationLine} from '../src/rule/configuration-hint.js'
import {contradictsItself} from '../src/rule/contradicts-itself.js'
import {defineRule} from '../src/rule/define-rule.js'
import {missingNamePosition} from '../src/rule/missing-name.js'

export default defineRule({
  name: 'cycle-named',
  summary: 'The statement names the cycle whose folder it is in.',
  why: 'Leads are elected for one cycle; a statement that names none, or another, may be a copy of an older one.',
  severity: 'error',
  lesser: [{severity: 'warning', findings: 'a missing name where this version does not know the cycle of the folder'}],
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
    {good: 'I would like to run for Nova PTL for the Indri cycle.\n'},
    {good: 'I led Nova in Hibiscus. My plans for 2027.1 are small.\n'},
    {
      bad: 'I would like to run for Nova PTL in the next cycle.\n',
      reports: ['1:17-1:51: The statement never names its cycle; say that you are running for 2027.1 (Indri).'],
    },
    {
      bad: 'I would like to run for Nova PTL for the Inrdi cycle.\n',
      reports: ['1:42-1:47: The statement never names its cycle: “Inrdi” looks like a misspelling of Indri; correct it.'],
    },
    {
      bad: 'I would like to run for Nova PTL for the Gazpacho cycle.\n',
      reports: ['1:42-1:50: This statement is for Gazpacho, but its file is in candidates/2027.1 (Indri); change that to Indri.'],
    },
    {
      bad: 'Nova PTL candidacy for Indri\n\nI am running for Nova PTL for the Gazpacho cycle.\n',
      reports: [
        '3:35-3:43: Here the statement is for Gazpacho, but in line 1 it is for Indri, and the file is in candidates/2027.1 (Indri); change that to Indri.',
      ],
    },
    {
      bad: 'I am running for Nova PTL for the 2027.1 (Gazpacho) cycle.\n',
      reports: ['1:43-1:51: 2027.1 is not Gazpacho, which is 2026.1, and the file is in candidates/2027.1 (Indri); change that to Indri.'],
    },
    {
      bad: 'I would like to run for Nova PTL for the Indri cycle.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      reports: [
        '1:42-1:47: This statement is for Indri, but its file is in candidates/2026.2 (Hibiscus); change that to Hibiscus, or move the file to candidates/2027.1/Nova/jane@example.org.',
      ],
    },
    {
      good: 'This file has to be moved (`candidate-path` says where); its text is right: my candidacy for Nova PTL for the Indri cycle.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      change: 'added',
    },
    {
      bad: 'I would like to run for Nova PTL.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      change: 'added',
      reports: ['1:17-1:33: The statement never names its cycle; say that you are running for 2027.1 (Indri).'],
    },
  ],
  check({nomination, statement, election, change}, report, {missing}) {
    const {place, namedCycle, otherCycle, misspelledCycle} = nomination
    const {openCycle} = election
    // What is put into a closed election's folder stands for the open one; candidate-path says where to move it.
    const isMisfiled = change === 'added' && place !== null && openCycle !== null && nomination.cycle?.order !== openCycle.order
    const cycle = isMisfiled ? openCycle : nomination.cycle
    if (isMisfiled && (namedCycle || otherCycle?.cycle.order === openCycle.order)) return
    if (otherCycle?.against && cycle)
      report({
        message: `${otherCycle.isPaired ? notThePair(otherCycle, otherCycle.against) : contradictsItself(otherCycle.text, otherCycle.position, otherCycle.against.text, otherCycle.against)}, and the file is in ${folderOf(nomination)}; change that to ${sameForm(otherCycle, cycle)}.`,
        position: otherCycle.position,
        actual: otherCycle.text,
        expected: [sameForm(otherCycle, cycle)],
      })
    else if (otherCycle && place && cycle)
      report({
        message: `This statement is for ${otherCycle.text.replace(/\s+/g, ' ')}, but its file is in ${folderOf(nomination)}; change that to ${cycle.name}${isMisfiled ? '' : orMove(otherCycle.cycle, place, election)}.`,
        position: otherCycle.position,
        actual: otherCycle.text,
        expected: formsOf(cycle),
      })
    else if (misspelledCycle && cycle)
      report({
        message: `The statement never names its cycle: “${misspelledCycle.text}” looks like a misspelling of ${cycle.name}; correct it.`,
        position: misspelledCycle.position,
        expected: [cycle.name],
        severity: missing,
        isByOption: true,
      })
    else if (!namedCycle) {
      const isKnown = place === null || election.cycleNamed(place.cycle) !== null
      report({
        message: cycle
          ? `The statement never names its cycle; say that you are running for ${cycleTitle(cycle)}.`
          : 'The statement names no cycle; say which cycle you want to serve in.',
        position: missingNamePosition(nomination, statement),
        ...(cycle && {expected: formsOf(cycle)}),
        severity: isKnown || missing === 'info' ? missing : 'warning',
        isByOption: isKnown || missing !== 'error',
        ...(!isKnown && {
          note: `This version does not know the cycle ${place.cycle}; an official can add it to the configuration: ${configurationLine('cycles', {name: place.cycle})}.`,
        }),
      })
    }
  },
})

/** `2027.1 is not Gazpacho, which is 2026.1`. */
function notThePair(other: CycleMention, {text}: Mention): string {
  return `${text} is not ${other.text}, which is ${/\d/.test(other.text) ? other.cycle.name : (other.cycle.number ?? 'another cycle')}`
}

/** A cycle's number in place of a number, its name in place of a name. */
function sameForm({text}: Mention, {name, number}: Cycle): string {
  return /^\d/.test(text) && number ? number : name
}

/** `, or move the file to …`, where the election that the text names is open; into the folder of a closed one nothing is moved. */
function orMove(cycle: Cycle, {team, candidate}: Place, {openCycle, openFolder}: Election): string {
  return openFolder !== null && cycle.order === openCycle?.order ? `, or move the file to candidates/${openFolder}/${team}/${candidate}` : ''
}

function formsOf({name, number}: Cycle): string[] {
  return number && number !== name ? [name, number] : [name]
}

/** `candidates/2027.1 (Indri)`; the name only where the folder's is another. */
function folderOf({place, cycle}: Nomination): string {
  const folder = `candidates/${place?.cycle}`
  return !cycle || fold(cycle.name) === fold(place?.cycle ?? '') ? folder : `${folder} (${cycle.name})`
}
