import type {Community} from '../src/community/community.js'
import type {Cycle, Election, Place} from '../src/election/election.js'
import {cycleTitle, folderTitle} from '../src/election/titles.js'
import type {CycleMention, Mention, Nomination} from '../src/nomination/nomination.js'
import {contradictsItself} from '../src/rule/contradicts-itself.js'
import {defineRule} from '../src/rule/define-rule.js'
import {type NameFacts, nameOptions, reportName} from '../src/rule/report-name.js'
import {onOneLine} from '../src/text/on-one-line.js'

export default defineRule({
  name: 'cycle-named',
  summary: 'The statement names the cycle whose folder it is in.',
  why: 'Leads are elected for one cycle; a statement that names none, or another, may be a copy of an older one.',
  severity: 'error',
  lesser: [{severity: 'warning', findings: 'a missing name where this version does not know the cycle of the folder'}],
  advisoryOptions: {missing: 'warning'},
  options: nameOptions,
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
      reports: ['1:42-1:50: This statement is for Gazpacho, but its file is in candidates/2027.1 (Indri); change Gazpacho to Indri.'],
    },
    {
      bad: 'I would like to run for Nova PTL for 2027.2, which has no name yet.\n',
      reports: ['1:38-1:44: This statement is for 2027.2, but its file is in candidates/2027.1 (Indri); change 2027.2 to 2027.1.'],
    },
    {
      bad: 'Nova PTL candidacy for Indri\n\nI am running for Nova PTL for the Gazpacho cycle.\n',
      reports: [
        '3:35-3:43: Here the statement is for Gazpacho, but on line 1 it is for Indri, and the file is in candidates/2027.1 (Indri); change Gazpacho to Indri.',
      ],
    },
    {
      bad: 'I am running for Nova PTL for the 2027.1 (Gazpacho) cycle.\n',
      reports: ['1:43-1:51: 2027.1 is not Gazpacho, which is 2026.1, and the file is in candidates/2027.1 (Indri); change Gazpacho to Indri.'],
    },
    {
      bad: 'I would like to run for Nova PTL for the Indri cycle.\n',
      path: 'candidates/2026.2/Nova/jane@example.org',
      reports: [
        '1:42-1:47: This statement is for Indri, but its file is in candidates/2026.2 (Hibiscus); change Indri to Hibiscus, or move the file to candidates/2027.1/Nova/jane@example.org.',
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
  check(context, report, {missing}) {
    const {nomination, election, community, change} = context
    const {place, namedCycle, otherCycle, misspelledCycle} = nomination
    const {openCycle} = election
    // candidate-path reports that there is no such cycle.
    if (place && community.isNoCycle(place.cycle, election)) return
    // A file added to the folder of a closed election is meant for the open one; candidate-path says where to move it.
    const isMisfiled = change === 'added' && place !== null && openCycle !== null && nomination.cycle?.order !== openCycle.order
    const cycle = isMisfiled ? openCycle : nomination.cycle
    if (isMisfiled && (namedCycle || otherCycle?.cycle.order === openCycle.order)) return
    const path = place && community.layout.pathOf({cycle: place.cycle})
    const folder = path && nomination.cycle ? folderTitle(path, place.cycle, nomination.cycle.name) : path
    const otherMessage = (other: NonNullable<Nomination['otherCycle']>, own: Cycle) => {
      if (other.against) {
        const contradiction = other.isPaired
          ? notThePair(other, other.against)
          : contradictsItself(onOneLine(other.text), other, onOneLine(other.against.text), other.against, context.source)
        return `${contradiction}${folder === null ? '' : `, and the file is in ${folder}`}; change ${onOneLine(other.text)} to ${sameForm(other, own)}.`
      }
      const orElse = isMisfiled || !place ? '' : orMove(other.cycle, place, election, community)
      return `This statement is for ${onOneLine(other.text)}, but its file is in ${folder}; change ${onOneLine(other.text)} to ${sameForm(other, own)}${orElse}.`
    }
    const facts: NameFacts = {
      kind: 'cycle',
      wanted: cycle && {name: cycle.name, title: cycleTitle(cycle), forms: formsOf(cycle)},
      named: namedCycle,
      other:
        cycle && otherCycle && (place || otherCycle.against)
          ? {
              ...otherCycle,
              message: otherMessage(otherCycle, cycle),
              ...(otherCycle.against && {expected: [sameForm(otherCycle, cycle)]}),
            }
          : null,
      misspelled: misspelledCycle,
      anyMissing: 'The statement names no cycle; say which cycle you want to serve in.',
      unknown: place && !election.cycleNamed(place.cycle) ? {folder: place.cycle, name: place.cycle} : null,
    }
    reportName(context, report, facts, missing)
  },
})

/** `2027.1 is not Gazpacho, which is 2026.1`. */
function notThePair(other: CycleMention, {text}: Mention): string {
  return `${text} is not ${other.text}, which is ${/\d/.test(other.text) ? other.cycle.name : (other.cycle.number ?? 'another cycle')}`
}

/** A cycle's number to replace a number, or its name to replace a name. */
function sameForm({text}: Mention, {name, number}: Cycle): string {
  return /^\d/.test(text) && number ? number : name
}

/** `, or move the file to …` if the election that the statement names is open; otherwise empty, because no file belongs in a closed election. */
function orMove(cycle: Cycle, {team, candidate}: Place, {openCycle, openFolder}: Election, {layout}: Community): string {
  return openFolder !== null && cycle.order === openCycle?.order ? `, or move the file to ${layout.pathOf({cycle: openFolder, team, candidate})}` : ''
}

/** The names of a cycle that a statement may use: `Indri` and `2027.1`. */
function formsOf({name, number}: Cycle): string[] {
  return number && number !== name ? [name, number] : [name]
}
