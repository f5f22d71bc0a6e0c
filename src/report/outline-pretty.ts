import {createColors} from 'picocolors'
import {community} from '../community/index.js'
import type {Goals, Mention, Nomination} from '../nomination/nomination.js'
import type {FileResult} from '../rule/result.js'
import {identifierOf} from '../text/label.js'
import {onOneLine} from '../text/on-one-line.js'
import type {Unreadable} from '../text/source.js'
import {type Contradiction, cycleContradiction, projectContradiction} from './contradictions.js'
import {forTerminal} from './escape.js'
import type {Reporter} from './reporter.js'
import {paragraph} from './wrap.js'

/** A line of the checklist: whether the element is there or wrong, its name, and what was found where. */
interface Item {
  readonly state: 'found' | 'missing' | 'wrong'
  readonly label: string
  readonly lines: readonly {readonly line: number | null; readonly text: string}[]
}

/** What was understood of each statement: a checklist with line numbers. */
export const outlinePretty: Reporter = {
  name: 'pretty',
  summary: 'A checklist to read.',
  start({color, width}) {
    const colors = createColors(color)
    const marks: Readonly<Record<Item['state'], string>> = {found: colors.green('+'), missing: colors.yellow('-'), wrong: colors.red('-')}
    let before = ''
    return {
      file(result) {
        const text = [before, colors.underline(forTerminal(result.path)), '\n', ...checklist(result).map(show)].join('')
        before = '\n'
        return text
      },
      end: () => '',
    }

    function show({state, label, lines: [first, ...rest]}: Item): string {
      return [row(`  ${marks[state]} ${label.padEnd(10)}`, first), ...rest.map((each) => row(' '.repeat(14), each))].join('')
    }

    function row(head: string, {line, text}: Item['lines'][number] = nothing): string {
      const place = String(line ?? '').padStart(4)
      return `${head} ${line === null ? place : colors.dim(place)}  ${paragraph(forTerminal(text), width, ' '.repeat(textStart)).slice(textStart)}\n`
    }
  },
}

const nothing: Item['lines'][number] = {line: null, text: ''}

/** The column, from 0, at which the text begins. */
const textStart = 21

function checklist({nomination, source}: FileResult): Item[] {
  if (!nomination || source?.unreadable)
    return [{state: 'missing', label: 'text', lines: [{line: null, text: source?.unreadable ? reasonOf(source.unreadable) : 'not read'}]}]
  return [
    {state: nomination.place ? 'found' : 'missing', label: 'place', lines: [{line: null, text: placeText(nomination)}]},
    projectItem(nomination),
    cycleItem(nomination),
    goalsItem(nomination.goals),
    mention('signature', nomination.signature, 'none'),
    references('citations', nomination.citations, nomination.entries, ({label}) => `[${label}]`, 'no entry', 'wrong'),
    references('entries', nomination.entries, nomination.citations, ({label, url}) => `[${label}] ${url?.text ?? 'no link'}`, 'never cited', 'missing'),
  ]
}

function placeText({place, cycle, team}: Nomination): string {
  if (!place)
    return cycle || team
      ? `a single file, for ${[team?.name, cycle?.name].filter(Boolean).join(' in ')}`
      : `a single file, not in ${community.layout.pathOf({cycle: '<cycle>', team: '<team>'})}`
  const cycleName = cycle && cycle.name !== place.cycle ? `${place.cycle} (${cycle.name})` : place.cycle
  return `${place.candidate} for ${team?.name ?? place.team} in ${cycleName}`
}

function projectItem(nomination: Nomination): Item {
  return wrong('project', projectContradiction(nomination)) ?? mention('project', nomination.namedTeam, 'never named')
}

function cycleItem(nomination: Nomination): Item {
  return wrong('cycle', cycleContradiction(nomination)) ?? mention('cycle', nomination.namedCycle, 'never named')
}

function wrong(label: string, found: Contradiction | null): Item | null {
  return found && {state: 'wrong', label, lines: [{line: found.line, text: `${excerpt(found.named)}, not ${found.expected}`}]}
}

function mention(label: string, found: Mention | null, missing: string): Item {
  return {state: found ? 'found' : 'missing', label, lines: [{line: found?.position.start.line ?? null, text: found ? excerpt(found.text) : missing}]}
}

function goalsItem({form, position, items}: Goals): Item {
  const heads = {bullets: 'a bulleted list', numbered: 'a numbered list', headings: 'headed sections', prose: 'in prose, not as a list', none: 'none'}
  const isList = form !== 'prose' && form !== 'none'
  const head = {line: position?.start.line ?? null, text: heads[form]}
  return {
    state: isList ? 'found' : 'missing',
    label: 'goals',
    lines: [head, ...items.map(({position: {start}, text}) => ({line: start.line, text: excerpt(text)}))],
  }
}

/** Citations and their entries, or the reverse. @param alone describes one without a counterpart @param state the state it causes */
function references<Kind extends Labelled>(
  label: string,
  found: readonly Kind[],
  others: readonly Labelled[],
  text: (each: Kind) => string,
  alone: string,
  state: Item['state'],
): Item {
  const known = new Set(others.map((each) => identifierOf(each.label)))
  const isAlone = (each: Kind) => !known.has(identifierOf(each.label))
  const lines = found.map((each) => ({line: each.position.start.line, text: `${excerpt(text(each))}${isAlone(each) ? ` (${alone})` : ''}`}))
  return {state: found.some(isAlone) ? state : 'found', label, lines: lines.length > 0 ? lines : [{line: null, text: 'none'}]}
}

type Labelled = Mention & {readonly label: string}

function reasonOf(unreadable: Unreadable): string {
  return 'format' in unreadable ? `not read: the file is ${unreadable.format.name}` : reasons[unreadable.kind]
}

const reasons: Readonly<Record<Unreadable['kind'], string>> = {
  empty: 'nothing: the file is empty',
  binary: 'not read: this is not text',
  'other-format': 'not read: this is not plain text',
  undecided: 'not read: this is not saved as UTF-8',
  'too-large': 'not read: the file is too large',
  link: 'not read: a symbolic link, not a file',
  repository: 'not read: a git repository of its own, not a file',
  'link-outside': 'not read: a symbolic link that leads out of the checked folder',
}

function excerpt(text: string): string {
  const line = onOneLine(text).trim()
  return line.length > 76 ? `${line.slice(0, 75)}…` : line
}
