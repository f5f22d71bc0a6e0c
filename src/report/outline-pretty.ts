import {createColors} from 'picocolors'
import {cycleTitle, teamTitle} from '../election/titles.js'
import type {Goals, Mention, Nomination} from '../nomination/nomination.js'
import type {FileResult} from '../rule/result.js'
import {identifierOf} from '../text/label.js'
import type {Unreadable} from '../text/source.js'
import {forTerminal} from './escape.js'
import type {Reporter} from './reporter.js'

/** One line of the checklist: whether it is there, what it is, what was found and where. */
interface Item {
  readonly isFound: boolean
  readonly label: string
  readonly lines: readonly {readonly line: number | null; readonly text: string}[]
}

/** What was understood of each statement, for people: a checklist with line numbers. */
export const outlinePretty: Reporter = {
  name: 'pretty',
  summary: 'A checklist to read.',
  start({color}) {
    const colors = createColors(color)
    let before = ''
    return {
      file(result) {
        const text = [before, colors.underline(forTerminal(result.path)), '\n', ...checklist(result).map(show)].join('')
        before = '\n'
        return text
      },
      end: () => '',
    }

    function show({isFound, label, lines: [first, ...rest]}: Item): string {
      const mark = isFound ? colors.green('+') : colors.yellow('-')
      const where = (line: number | null) => (line === null ? ' '.repeat(4) : colors.dim(String(line).padStart(4)))
      const line = (head: string, found: Item['lines'][number] | undefined) => `${head} ${where(found?.line ?? null)}  ${forTerminal(found?.text ?? '')}\n`
      return [line(`  ${mark} ${label.padEnd(10)}`, first), ...rest.map((each) => line(' '.repeat(14), each))].join('')
    }
  },
}

function checklist({nomination, source}: FileResult): Item[] {
  if (!nomination || source?.unreadable)
    return [{isFound: false, label: 'text', lines: [{line: null, text: source?.unreadable ? reasonOf(source.unreadable) : 'not read'}]}]
  return [
    {isFound: nomination.place !== null, label: 'place', lines: [{line: null, text: placeText(nomination)}]},
    projectItem(nomination),
    cycleItem(nomination),
    goalsItem(nomination.goals),
    mention('signature', nomination.signature, 'none'),
    references('citations', nomination.citations, nomination.entries, ({label}) => `[${label}]`, 'no entry'),
    references('entries', nomination.entries, nomination.citations, ({label, url}) => `[${label}] ${url?.text ?? 'no link'}`, 'never cited'),
  ]
}

function placeText({place, cycle, team}: Nomination): string {
  if (!place)
    return cycle || team ? `a single file, for ${[team?.name, cycle?.name].filter(Boolean).join(' in ')}` : 'a single file, not in candidates/<cycle>/<team>'
  const cycleName = cycle && cycle.name !== place.cycle ? `${place.cycle} (${cycle.name})` : place.cycle
  return `${place.candidate} for ${team?.name ?? place.team} in ${cycleName}`
}

/** The statement's own words weigh more than that its team is named somewhere: it may stand for another one all the same. */
function projectItem({place, team, namedTeam, otherTeam, misspelledTeam}: Nomination): Item {
  if (place && team && otherTeam) return wrong('project', otherTeam, `${teamTitle(otherTeam.team)}, not ${teamTitle(team)}`)
  if (team && misspelledTeam) return wrong('project', misspelledTeam, `${excerpt(misspelledTeam.text)}, not ${teamTitle(team)}`)
  return mention('project', namedTeam, 'never named')
}

function cycleItem({place, cycle, namedCycle, otherCycle, misspelledCycle}: Nomination): Item {
  const other = (place && otherCycle) ?? misspelledCycle
  if (cycle && other) return wrong('cycle', other, `${excerpt(other.text)}, not ${cycleTitle(cycle)}`)
  return mention('cycle', namedCycle, 'never named')
}

function wrong(label: string, {position}: Mention, text: string): Item {
  return {isFound: false, label, lines: [{line: position.start.line, text}]}
}

function mention(label: string, found: Mention | null, missing: string): Item {
  return {isFound: found !== null, label, lines: [{line: found?.position.start.line ?? null, text: found ? excerpt(found.text) : missing}]}
}

function goalsItem({form, position, items}: Goals): Item {
  const heads = {bullets: 'a list with bullets', numbered: 'a numbered list', headings: 'headed sections', prose: 'in prose, not as a list', none: 'none'}
  const isList = form !== 'prose' && form !== 'none'
  const head = {line: position?.start.line ?? null, text: heads[form]}
  return {isFound: isList, label: 'goals', lines: [head, ...items.map(({position: {start}, text}) => ({line: start.line, text: excerpt(text)}))]}
}

/** Citations beside entries, or entries beside citations; `alone` says what one without the other lacks. */
function references<Kind extends Labelled>(
  label: string,
  found: readonly Kind[],
  others: readonly Labelled[],
  text: (each: Kind) => string,
  alone: string,
): Item {
  const known = new Set(others.map((each) => identifierOf(each.label)))
  const isAlone = (each: Kind) => !known.has(identifierOf(each.label))
  const lines = found.map((each) => ({line: each.position.start.line, text: `${excerpt(text(each))}${isAlone(each) ? ` (${alone})` : ''}`}))
  return {isFound: !found.some(isAlone), label, lines: lines.length > 0 ? lines : [{line: null, text: 'none'}]}
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

/** The beginning of a text on one line. */
function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 76 ? `${line.slice(0, 75)}…` : line
}
