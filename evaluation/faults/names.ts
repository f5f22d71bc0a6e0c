import {builtIn} from '../../src/community/index.js'
import type {Cycle} from '../../src/election/election.js'
import type {Label} from '../labels.js'
import {anyOf, type Fault} from './fault.js'

const election = builtIn.createElection()

function cycleOf({path}: Label): Cycle | null {
  return election.cycleNamed(builtIn.layout.placeOf(path)?.cycle ?? '')
}

/** Replaces every mention of the statement's own cycle, by name and by number. */
function withCycle(label: Label, lines: readonly string[], replacement: string | undefined): readonly string[] | null {
  const cycle = cycleOf(label)
  if (!label.cycle || !cycle || replacement === undefined) return null
  const own = anyOf([cycle.name, ...(cycle.number === null ? [] : [cycle.number])], '\\b')
  return lines.map((line) => line.replace(own, replacement))
}

const cycleGone: Fault = {
  name: 'cycle not named',
  rule: 'cycle-named',
  put: (label, lines) => withCycle(label, lines, 'coming'),
}

/** The cycle of two years before, as in a copied statement. */
const otherCycle: Fault = {
  name: 'another cycle',
  rule: 'cycle-named',
  put: (label, lines) => withCycle(label, lines, election.cycles.at((cycleOf(label)?.order ?? 0) - 4)?.name),
}

/** Replaces the team's name in the folder's form and in the label's. */
const projectGone: Fault = {
  name: 'project not named',
  rule: 'project-named',
  put({path, project}, lines) {
    const folder = builtIn.layout.placeOf(path)?.team ?? ''
    const team = election.teamNamed(folder)
    if (!project || !team) return null
    const text = lines.join('\n')
    const after = text.replace(looseName([folder, project.text, team.name, ...team.aliases, ...team.shortForms]), 'team')
    // `python-novaclient` becomes `python-teamclient`, which no candidate would write.
    return /team[\p{L}\d]|[\p{L}\d]team/u.test(after) ? null : after.split('\n')
  },
}

/** A pattern that matches names with any spaces, hyphens or underscores between their words, or nothing. */
function looseName(names: readonly string[]): RegExp {
  // The longest first, so that no part of a name is left.
  const words = names.toSorted((one, other) => other.length - one.length).map((name) => name.split(/[\s_-]+/))
  return new RegExp(words.map((parts) => parts.map((part) => anyOf([part]).source).join('[\\s_-]*')).join('|'), 'gi')
}

const otherTeam: Fault = {
  name: 'another team',
  rule: 'project-named',
  put({path, project}, lines) {
    const folder = builtIn.layout.placeOf(path)?.team ?? ''
    if (!project || !/^[A-Z][a-z]+$/.test(folder)) return null
    const own = anyOf([folder], '\\b')
    return lines.map((line) => line.replace(own, folder === 'Heat' ? 'Swift' : 'Heat'))
  },
}

/** Faults in what a statement is for. */
export const nameFaults: readonly Fault[] = [cycleGone, otherCycle, projectGone, otherTeam]
