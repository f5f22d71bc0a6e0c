import {rules} from '../../rules/index.js'
import {createEngine, type EngineOptions, type LintEvent} from '../../src/lint/engine.js'

/** What a run says. */
export interface Outcome {
  /** Errors and problems, each by its path. */
  readonly refused: string[]
  readonly notices: string[]
  /** Paths of the files that were linted. */
  readonly linted: string[]
}

/** Lints in a folder. */
export async function lintIn(cwd: string, options: Partial<EngineOptions> = {}, paths: readonly string[] = []): Promise<Outcome> {
  return gather(createEngine({lintRules: rules, cwd, ...options}).lint(paths))
}

/** Lints a text that would stand at a path. */
export async function lintTextIn(cwd: string, text: string, path: string, options: Partial<EngineOptions> = {}): Promise<Outcome> {
  return gather(createEngine({lintRules: rules, cwd, ...options}).lintBytes(Buffer.from(text), path))
}

async function gather(events: AsyncIterable<LintEvent>): Promise<Outcome> {
  const outcome: Outcome = {refused: [], notices: [], linted: []}
  for await (const event of events) {
    if (event.kind === 'problem') outcome.refused.push(`${event.problem.path}: ${event.problem.message}`)
    if (event.kind === 'notice') outcome.notices.push(event.message)
    if (event.kind !== 'file') continue
    outcome.linted.push(event.result.path)
    outcome.refused.push(...event.result.findings.filter(({severity}) => severity === 'error').map(({message}) => `${event.result.path}: ${message}`))
  }
  return outcome
}
