import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {Answer} from '../../evaluation/answers.js'
import type {Label} from '../../evaluation/labels.js'
import {score} from '../../evaluation/score.js'

/** A label that says that everything is there and right, with changes. */
export function label(changes: Partial<Label> = {}): Label {
  return {
    path: 'candidates/ocata/Nova/jane@example.org',
    project: {line: 1, text: 'Nova'},
    cycle: {line: 1, text: 'Ocata'},
    other_cycle: null,
    goals: {form: 'bullets', line: 3},
    signature: {line: 6, text: 'Jane'},
    refs: {undefined: [], duplicate: [], unused: []},
    misspelled: [],
    either: [],
    repeated: [],
    ...changes,
  }
}

/** What the linter would answer to a statement that the label fits, with changes. */
export function answer(messages: readonly Partial<Answer['messages'][number]>[] = [], outline: Partial<Answer['outline']> = {}): Answer {
  return {
    messages: messages.map(({ruleId = '', line = 1, endLine = line, ...rest}) => ({ruleId, line, endLine, ...rest})),
    outline: {
      project: {line: 1, text: 'Nova'},
      cycle: {line: 1, text: 'Ocata'},
      goals: {form: 'bullets', line: 3, items: []},
      signature: {line: 6, text: 'Jane'},
      ...outline,
    },
    lines: [],
  }
}

/** The figures of a row over labels and what the linter answered to each. */
export function figures(name: string, pairs: readonly (readonly [Label, Answer])[]) {
  const labels = pairs.map(([own], index) => ({...own, path: `candidates/ocata/Nova/${index}@example.org`}))
  const answers = new Map(labels.map(({path}, index) => [path, pairs[index]?.[1] ?? answer()]))
  const row = score(labels, answers).find(({row}) => row.name === name)
  if (!row) throw new Error(`There is no row ${name}.`)
  return row.figures
}

/** A sound statement for Nova in Ocata; the lines are those of `label`. */
export const statement = `I stand for Nova in Ocata.

* Review more patches.
* Write more tests.

Jane
`

/** A new folder with files by their paths, and labels in `labels.jsonl`. */
export class Corpus {
  readonly root = mkdtempSync(join(tmpdir(), 'nomination-lint-evaluation-'))

  constructor(labels: readonly object[], files: Readonly<Record<string, string>>) {
    for (const [path, text] of Object.entries({...files, 'labels.jsonl': labels.map((each) => `${JSON.stringify(each)}\n`).join('')})) {
      mkdirSync(dirname(join(this.root, path)), {recursive: true})
      writeFileSync(join(this.root, path), text)
    }
  }

  get paths() {
    return {corpus: this.root, labels: join(this.root, 'labels.jsonl'), floors: join(this.root, 'floors.json')}
  }

  remove(): void {
    rmSync(this.root, {recursive: true})
  }
}
