import type {Answer} from '../answers.js'
import type {Label} from '../labels.js'
import type {Row} from './row.js'

/** A misspelled word in a label, with straight apostrophes. */
interface Misspelling {
  readonly line: number
  readonly wrong: string
  readonly right: string
}

/** A word that the linter reports, with straight apostrophes, and its first suggestion; null for none. */
interface ReportedWord {
  readonly line: number
  readonly word: string
  readonly suggestion: string | null
}

interface Matched {
  readonly found: readonly {readonly misspelling: Misspelling; readonly reported: ReportedWord}[]
  readonly missed: readonly Misspelling[]
  readonly unfounded: readonly ReportedWord[]
}

/** Pairs each reported word with a misspelling on its line; words that editors disagree about do not count. */
function matchWords(label: Label, answer: Answer): Matched {
  const isOpen = ({line, word}: {line: number; word: string}) =>
    label.either.some(([its, either]) => its === line && isSameWord(straight(either).toLowerCase(), word.toLowerCase()))
  const missed = label.misspelled.map(([line, wrong, right]): Misspelling => ({line, wrong: straight(wrong), right: straight(right)}))
  const found: Matched['found'][number][] = []
  const unfounded: ReportedWord[] = []
  for (const reported of reportedWords(answer).filter((each) => !isOpen(each))) {
    const at = missed.findIndex(({line, wrong}) => line === reported.line && isSameWord(wrong, reported.word))
    const [misspelling] = at < 0 ? [] : missed.splice(at, 1)
    if (misspelling) found.push({misspelling, reported})
    else unfounded.push(reported)
  }
  return {found, missed: missed.filter(({line, wrong}) => !isOpen({line, word: wrong})), unfounded}
}

function reportedWords({messages}: Answer): ReportedWord[] {
  return messages.flatMap(({ruleId, line, actual, expected}) =>
    ruleId === 'spelling' ? [{line, word: straight(actual ?? ''), suggestion: expected?.[0] === undefined ? null : straight(expected[0])}] : [],
  )
}

/** Whether two words are the same, or one is a part of the other: `developement` of `developement/testing`. */
function isSameWord(one: string, other: string): boolean {
  return one === other || partsOf(one).includes(other) || partsOf(other).includes(one)
}

function partsOf(word: string): string[] {
  return word.split(/[-_/]/)
}

function straight(word: string): string {
  return word.replaceAll('’', "'")
}

/** Misspelled words: those that are reported, and those that should be. */
export const spelling: Row = {
  name: 'spelling',
  measure: 'f1',
  compare(label, answer) {
    const {found, missed, unfounded} = matchWords(label, answer)
    return [
      ...found.map(({misspelling: {line, wrong}}) => ({outcome: 'found', line, says: wrong}) as const),
      ...missed.map(({line, wrong}) => ({outcome: 'missed', line, says: wrong}) as const),
      ...unfounded.map(({line, word}) => ({outcome: 'unfounded', line, says: word}) as const),
    ]
  },
}

/** Whether the first suggestion for each misspelled word that was found is the right word. */
export const suggestion: Row = {
  name: 'suggestion',
  measure: 'accuracy',
  compare: (label, answer) =>
    matchWords(label, answer).found.map(({misspelling: {line, wrong, right}, reported: {word, suggestion}}) => {
      const [wanted, best] = [right.toLowerCase(), suggestion?.toLowerCase()]
      const isRight = best === wanted || (best !== undefined && wrong !== word && partsOf(wanted).includes(best))
      return {outcome: isRight ? 'right' : 'wrong', line, says: `${word}: ${wanted} expected, ${best ?? 'nothing'} suggested`}
    }),
}
