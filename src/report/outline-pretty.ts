import {createColors} from 'picocolors'
import {builtIn} from '../community/index.js'
import type {Goals, Mention, Nomination} from '../nomination/nomination.js'
import type {FileResult} from '../rule/result.js'
import {identifierOf} from '../text/label.js'
import {onOneLine} from '../text/on-one-line.js'
import type {Source, Unreadable} from '../text/source.js'
import type {Range} from '../text/spans.js'
import {type Contradiction, cycleContradiction, projectContradiction} from './contradictions.js'
import {forTerminal} from './escape.js'
import type {Reporter} from './reporter.js'
import {paragraph} from './wrap.js'

/** A row of the checklist: whether the element is there or wrong, its name, and what was found where. */
interface Item {
  readonly state: 'found' | 'missing' | 'wrong'
  readonly label: string
  readonly found: readonly {readonly at: Range | null; readonly text: string}[]
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
        const text = [before, colors.underline(forTerminal(result.path)), '\n', ...checklist(result).map((item) => show(item, result.source))].join('')
        before = '\n'
        return text
      },
      end: () => '',
    }

    function show({state, label, found}: Item, source: Source | null): string {
      return found.map((each, index) => row(index === 0 ? `  ${marks[state]} ${label.padEnd(10)}` : ' '.repeat(14), each, source)).join('')
    }

    function row(head: string, {at, text}: Item['found'][number], source: Source | null): string {
      const place = String((at && source?.lineAt(at.start)) ?? '').padStart(4)
      return `${head} ${at ? colors.dim(place) : place}  ${paragraph(forTerminal(text), width, ' '.repeat(textStart)).slice(textStart)}\n`
    }
  },
}

/** The column, from 0, at which the text begins. */
const textStart = 21

function checklist({nomination, source}: FileResult): Item[] {
  if (!nomination || source?.unreadable)
    return [{state: 'missing', label: 'text', found: [{at: null, text: source?.unreadable ? reasonOf(source.unreadable) : 'not read'}]}]
  return [
    {state: nomination.place ? 'found' : 'missing', label: 'place', found: [{at: null, text: placeText(nomination)}]},
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
      : `a single file, not in ${builtIn.layout.pathOf({cycle: '<cycle>', team: '<team>'})}`
  const cycleName = cycle && cycle.name !== place.cycle ? `${place.cycle} (${cycle.name})` : place.cycle
  return `${place.candidate} for ${team?.name ?? place.team} in ${cycleName}`
}

function projectItem(nomination: Nomination): Item {
  return wrong('project', projectContradiction(nomination)) ?? mention('project', nomination.namedTeam, 'never named')
}

function cycleItem(nomination: Nomination): Item {
  return wrong('cycle', cycleContradiction(nomination)) ?? mention('cycle', nomination.namedCycle, 'never named')
}

function wrong(label: string, contradiction: Contradiction | null): Item | null {
  if (!contradiction) return null
  const {at, named, expected} = contradiction
  return {state: 'wrong', label, found: [{at, text: `${excerpt(named)}, not ${expected}`}]}
}

function mention(label: string, at: Mention | null, missing: string): Item {
  return {state: at ? 'found' : 'missing', label, found: [{at, text: at ? excerpt(at.text) : missing}]}
}

function goalsItem({form, range, items}: Goals): Item {
  const heads = {bullets: 'a bulleted list', numbered: 'a numbered list', headings: 'headed sections', prose: 'in prose, not as a list', none: 'none'}
  const isList = form !== 'prose' && form !== 'none'
  const head = {at: range, text: heads[form]}
  return {
    state: isList ? 'found' : 'missing',
    label: 'goals',
    found: [head, ...items.map((item) => ({at: item, text: excerpt(item.text)}))],
  }
}

/** Citations and their entries, or the reverse. @param alone describes one without a counterpart @param state the state it causes */
function references<Kind extends Labelled>(
  label: string,
  all: readonly Kind[],
  others: readonly Labelled[],
  text: (each: Kind) => string,
  alone: string,
  state: Item['state'],
): Item {
  const known = new Set(others.map((each) => identifierOf(each.label)))
  const isAlone = (each: Kind) => !known.has(identifierOf(each.label))
  const found = all.map((each) => ({at: each, text: `${excerpt(text(each))}${isAlone(each) ? ` (${alone})` : ''}`}))
  return {state: all.some(isAlone) ? state : 'found', label, found: found.length > 0 ? found : [{at: null, text: 'none'}]}
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
