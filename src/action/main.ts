import {spawnSync} from 'node:child_process'
import {appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {Base} from './base.js'
import {InputError, type Inputs, readInputs} from './inputs.js'

/**
 * What the GitHub Action runs: reads its inputs, takes the configuration from the base branch (what a pull request brings
 * along must not switch rules off), runs the command line, and sets the outputs.
 */
function main(): void {
  const environment = process.env
  const work = mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'nomination-lint-'))
  const baseFolder = join(work, 'base')
  try {
    const inputs = readInputs(environment)
    const directory = resolve(environment['GITHUB_WORKSPACE'] ?? '.', inputs.directory)
    const base = Base.find(directory)
    if (!base) throw new InputError('The checkout has no parent commit; give actions/checkout `fetch-depth: 2`.')
    const configuration = base.configuration(baseFolder, inputs.config)
    if (configuration !== null && !existsSync(configuration))
      throw new InputError(`The input config names ${inputs.config}, which the base branch does not hold.`)
    const sarif = join(work, 'nomination-lint.sarif')
    const json = join(work, 'nomination-lint.json')
    const {status, error} = spawnSync(
      process.execPath,
      [join(import.meta.dirname, 'nomination-lint.cjs'), ...commandLine(inputs, base, configuration, sarif, json)],
      {
        cwd: directory,
        stdio: ['ignore', 'inherit', 'inherit'],
      },
    )
    if (error) throw error
    setOutputs(environment['GITHUB_OUTPUT'], json, sarif)
    base.remove(baseFolder)
    process.exitCode = status ?? 2
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    console.log(`::error title=nomination-lint::${error.message.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`)
    rmSync(work, {recursive: true, force: true})
    process.exitCode = 2
  }
}

function commandLine(inputs: Inputs, base: Base, configuration: string | null, sarif: string, json: string): string[] {
  return [
    'lint',
    ...['github', `sarif:${sarif}`, `json:${json}`, ...inputs.formats].map((format) => `--format=${format}`),
    ...(configuration === null ? ['--no-config'] : [`--config=${configuration}`]),
    ...(inputs.isChangedOnly ? ['--changed', `--base=${base.commit}`] : []),
    ...(inputs.isCheckingLinks ? ['--check-links'] : []),
    ...(inputs.failOn === 'never' ? ['--exit-zero'] : []),
    ...(inputs.maximumWarnings !== null ? [`--max-warnings=${inputs.maximumWarnings}`] : inputs.failOn === 'warning' ? ['--max-warnings=0'] : []),
    '--',
    ...inputs.paths,
  ]
}

function setOutputs(file: string | undefined, json: string, sarif: string): void {
  if (!file || !existsSync(json)) return
  const {summary} = JSON.parse(readFileSync(json, 'utf8')) as {summary: {errors: number; warnings: number; files: number}}
  appendFileSync(file, `errors=${summary.errors}\nwarnings=${summary.warnings}\nfiles=${summary.files}\nsarif=${sarif}\n`)
}

main()
