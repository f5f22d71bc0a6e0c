import {spawnSync} from 'node:child_process'
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import * as v from 'valibot'
import {parse} from 'yaml'
import {plainEnvironment, projectRoot} from '../support/repository.js'

const actionSchema = v.object({
  inputs: v.record(v.string(), v.object({description: v.string(), default: v.string()})),
  outputs: v.record(v.string(), v.object({description: v.string(), value: v.string()})),
  runs: v.object({
    using: v.literal('composite'),
    steps: v.array(v.object({name: v.string(), id: v.optional(v.string()), shell: v.literal('bash'), env: v.record(v.string(), v.string()), run: v.string()})),
  }),
})

/** action.yml, checked for the shape that a composite action has. */
export const action = v.parse(actionSchema, parse(readFileSync(join(projectRoot, 'action.yml'), 'utf8')))

/** What a step of a workflow that uses the action ends with. */
export interface StepEnded {
  readonly status: number | null
  readonly log: string
  readonly summary: string
  readonly outputs: Readonly<Record<string, string>>
}

/** GitHub's event of a pull request, as far as the action reads it. */
export function pullRequestEvent(head: string, base: string): object {
  // A push to its branch is told as `before`, too.
  return {action: 'synchronize', before: base, after: head, pull_request: {head: {sha: head}, base: {sha: base}}}
}

/**
 * Runs the steps of action.yml as a runner would: expressions filled in, inputs by the environment, files for the event, outputs and summary.
 *
 * @param event what started the workflow; a pull request if left out
 */
export function runAction(
  workspace: string,
  given: Readonly<Record<string, string>>,
  event: object = pullRequestEvent('of another repository', 'of an earlier time'),
): StepEnded {
  const unknown = Object.keys(given).filter((name) => !action.inputs[name])
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  // Without it the action would install itself, here: over the packages that these tests run with.
  if (!existsSync(join(projectRoot, 'dist/action.js'))) throw new Error('dist/ holds no build of the action; run `npm run prepare`')
  const temporary = mkdtempSync(join(tmpdir(), 'nomination-lint-runner-'))
  const file = (name: string) => join(temporary, name)
  for (const name of ['output', 'summary']) writeFileSync(file(name), '')
  writeFileSync(file('event'), JSON.stringify(event))
  const values: Record<string, string> = {'github.action_path': projectRoot}
  for (const [name, input] of Object.entries(action.inputs)) values[`inputs.${name}`] = given[name] ?? input.default
  let log = ''
  let status: number | null = 0
  for (const step of action.runs.steps) {
    if (step.run.includes('${{')) throw new Error(`${step.name}: an expression inside run`)
    const environment = Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, fill(value, values)]))
    const ended = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run], {
      cwd: workspace,
      env: plainEnvironment({
        ...environment,
        GITHUB_WORKSPACE: workspace,
        GITHUB_EVENT_PATH: file('event'),
        GITHUB_OUTPUT: file('output'),
        GITHUB_STEP_SUMMARY: file('summary'),
        RUNNER_TEMP: temporary,
      }),
      encoding: 'utf8',
    })
    log += ended.stdout + ended.stderr
    status = ended.status
    if (status !== 0) break
  }
  const outputs = Object.fromEntries(
    readFileSync(file('output'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  )
  const ended = {
    status,
    log,
    summary: readFileSync(file('summary'), 'utf8'),
    outputs: outputs['sarif'] ? {...outputs, sarif: readFileSync(outputs['sarif'], 'utf8')} : outputs,
  }
  rmSync(temporary, {recursive: true, force: true})
  return ended
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{ ([\w.-]+) \}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`action.yml uses ${name}, which a runner would not know`)
    return value
  })
}
