import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {proseSentences} from '../../src/nomination/goals/prose.js'
import {goalBlocks} from '../../src/nomination/goals/read-goals.js'
import {Document} from '../../src/text/document.js'
import {Source} from '../../src/text/source.js'
import {readLabels} from '../labels.js'
import {isList, textIn} from './labelled.js'

/** A labelled nomination without a list of goals: its sentences, and whether one of them states an intention. */
export interface ProseLabelled {
  readonly path: string
  readonly election: string
  /** Of the evaluation, not of a given corpus. */
  readonly isOwn: boolean
  readonly sentences: readonly {readonly text: string; readonly line: number}[]
  readonly intends: boolean
  /** Where, roughly; 0 if none does. */
  readonly line: number
}

/** @throws {Refusal} where labels or a nomination cannot be read */
export function readProse(root: string, labels: string, isOwn: boolean): ProseLabelled[] {
  return readLabels(labels)
    .filter(({goals}) => !isList(goals))
    .map(({path, goals}) => {
      const document = new Document(new Source(path, textIn(root, path)))
      const sentences = [...proseSentences(goalBlocks(document), document.statement)]
      return {
        path,
        election: path.split('/')[1] ?? '',
        isOwn,
        sentences: sentences.map(({text, range}) => ({text, line: document.statement.lineAt(range.start)})),
        intends: goals.form === 'prose',
        line: goals.line ?? 0,
      }
    })
}

/** The sentences of sentences.txt, each as a nomination of its own. */
export function readSentences(): ProseLabelled[] {
  const lines = readFileSync(join(import.meta.dirname, 'sentences.txt'), 'utf8').split('\n')
  return lines
    .filter((line) => /^[+-] /.test(line))
    .map((line) => ({path: line, election: '', isOwn: true, sentences: [{text: line.slice(2), line: 1}], intends: line.startsWith('+'), line: 1}))
}
