import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../rules/index.js'
import {builtIn} from '../src/community/index.js'
import {collect} from '../src/lint/collect-results.js'
import {createEngine} from '../src/lint/engine.js'
import {linted, type Message} from '../src/report/message.js'
import {type Outline, outlineOf} from '../src/report/outline-json.js'
import {Refusal} from './refusal.js'

/** The linter's results for one nomination, from its JSON reports, as far as they are evaluated. */
export interface Answer {
  readonly messages: readonly Pick<Message, 'ruleId' | 'line' | 'endLine' | 'actual' | 'expected'>[]
  readonly outline: Pick<Outline, 'project' | 'cycle' | 'goals' | 'signature'>
  /** The lines of the statement, first to last, as the linter reads them. */
  readonly lines: readonly string[]
}

/**
 * Lints nominations as the command line does without a configuration; returns the answers by path.
 *
 * @param root a folder that holds `candidates/`
 * @param paths from that folder
 * @throws {Refusal} if a nomination is missing or could not be linted
 */
export async function answersTo(root: string, paths: readonly string[]): Promise<ReadonlyMap<string, Answer>> {
  const {folder} = builtIn.layout
  if (!existsSync(join(root, folder))) throw new Refusal(`${root} holds no ${folder}/; expected a checkout of an election repository.`)
  const {files, problems} = await collect(createEngine({lintRules: rules, configuration: 'none', cwd: root}).lint(paths))
  const [problem] = problems
  if (problem) throw new Refusal(`${problem.path === null ? '' : `${join(root, problem.path)}: `}${problem.message}`)
  const answers = new Map<string, Answer>()
  for (const {result} of files) {
    const lines = (result.source?.text ?? '').split(/\r\n|\r|\n/)
    answers.set(result.path, {messages: linted(result).messages, outline: outlineOf(result), lines})
  }
  const unanswered = paths.find((path) => !answers.has(path))
  if (unanswered !== undefined) throw new Refusal(`${join(root, unanswered)} was not linted, although it has a label.`)
  return answers
}
