import {spawnSync} from 'node:child_process'
import {appendFileSync, existsSync, mkdtempSync, readFileSync, realpathSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, relative, resolve} from 'node:path'
import {type CommitCopy, copyCommit} from '../git/commit-copy.js'
import {GitError} from '../git/error.js'
import {isInside} from '../system/inside.js'
import {type Base, baseConfiguration, findBase, trustedFile} from './base.js'
import {type PullRequest, readChange} from './event.js'
import {InputError, type Inputs, readInputs} from './inputs.js'
import {entryAt} from './look-up.js'
import {requireFolder} from './working-directory.js'

/**
 * The GitHub Action: reads its inputs, takes the settings from the base branch (so that a pull request cannot switch rules off), runs the
 * command line, and sets the outputs.
 */
async function main(): Promise<void> {
  const environment = process.env
  const work = mkdtempSync(join(environment['RUNNER_TEMP'] ?? tmpdir(), 'nomination-lint-'))
  let copy: CommitCopy | null = null
  try {
    const inputs = readInputs(environment)
    const workspace = resolve(environment['GITHUB_WORKSPACE'] ?? '.')
    const directory = resolve(workspace, inputs.directory)
    requireFolder(inputs.directory, directory)
    const change = readChange(environment['GITHUB_EVENT_PATH'])
    const base = await findBase(directory, workspace, change)
    for (const format of inputs.formats) refuseLinked(format, resolve(directory, format.replace(/^[^:]*:/, '')), workspace)
    if (inputs.isChangedOnly && !change)
      throw new InputError('No change started this workflow, so nothing says which nominations to lint; set the input changed-only to false.')
    if (change && 'head' in change) refuseWrongCheckout(base, change)
    copy = await copyCommit(base.checkout, base.commit, directory, work)
    const files = {...(await trustedFiles(inputs, base, copy)), sarif: join(work, 'nomination-lint.sarif'), json: join(work, 'nomination-lint.json')}
    const linter = join(import.meta.dirname, 'nomination-lint.cjs')
    const {status, error, stderr} = spawnSync(process.execPath, [linter, ...commandLine(inputs, base, copy, files)], {
      cwd: directory,
      stdio: ['ignore', 'inherit', 'pipe'],
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
    })
    process.stderr.write(stderr)
    if (error) throw error
    const summary = summaryIn(files.json)
    // The linter annotates its own findings and problems, but writes no report if it refused to start or crashed.
    if (!summary) annotate(stderr.trim() || `The linter ended with ${status === null ? 'a signal' : `status ${status}`} and printed nothing.`)
    else setOutputs(environment['GITHUB_OUTPUT'], summary, files)
    process.exitCode = summary ? (status ?? 2) : 2
  } catch (error) {
    annotate(error instanceof Error ? error.message : String(error))
    if (!(error instanceof InputError || error instanceof GitError)) console.error(error)
    process.exitCode = 2
  } finally {
    copy?.remove()
  }
}

/** Writes an annotation that belongs to no file. */
function annotate(message: string): void {
  console.log(`::error title=nomination-lint::${message.replaceAll('##[', '##\\[').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')}`)
}

/** Refuses a symbolic link that a pull request added under the name of a report so that another file would be overwritten. @throws {InputError} */
function refuseLinked(format: string, file: string, workspace: string): void {
  // A file outside the workspace is not part of the checkout.
  if (!isInside(file, workspace)) return
  const isLink = entryAt(file)?.isSymbolicLink()
  const isBehindLink = existsSync(dirname(file)) && realpathSync(dirname(file)) !== resolve(realpathSync(workspace), dirname(relative(workspace, file)))
  if (isLink || isBehindLink)
    throw new InputError(`The input format has ${format}, which leads through a symbolic link; name a file that is not in the checkout.`)
}

/** Refuses a checkout other than the merge commit, because its parent is not the base branch. @throws {InputError} */
function refuseWrongCheckout({head}: Base, pullRequest: PullRequest): void {
  if (head === pullRequest.head)
    throw new InputError(
      'The checkout is the branch of the pull request, which would bring its own configuration, instead of the merge commit; remove `ref` from actions/checkout.',
    )
  if (head === pullRequest.base)
    throw new InputError(
      'The checkout is the base branch, without what the pull request changes; run the workflow on pull_request, not on pull_request_target.',
    )
}

/** The paths of the files that the run reads and writes. */
interface Files {
  /** The file that an input names; null for the usual file names. */
  readonly configuration: string | null
  readonly governance: string | null
  readonly sarif: string
  readonly json: string
}

/** The configuration and the list of teams that inputs name, neither of which a pull request can change. @throws {InputError} */
async function trustedFiles({config, governance}: Inputs, base: Base, copy: CommitCopy): Promise<Pick<Files, 'configuration' | 'governance'>> {
  return {
    configuration: config === null ? null : baseConfiguration(config, copy),
    governance: governance === null ? null : await trustedFile('governance', governance, base, copy),
  }
}

function commandLine(inputs: Inputs, {prefix, commit}: Base, {folder}: CommitCopy, {configuration, governance, sarif, json}: Files): string[] {
  return [
    'lint',
    ...['github', `sarif:${sarif}`, `json:${json}`, ...inputs.formats].map((format) => `--format=${format}`),
    `--config-copy=${folder}`,
    ...(configuration === null ? [] : [`--config=${configuration}`]),
    ...(governance === null ? [] : [`--governance=${governance}`]),
    ...(prefix === '' ? [] : [`--path-prefix=${prefix}`]),
    `--base=${commit}`,
    ...(inputs.isChangedOnly ? ['--changed'] : []),
    ...(inputs.isCheckingLinks ? ['--check-links'] : []),
    ...(inputs.failOn === 'never' ? ['--exit-zero'] : []),
    ...(inputs.maximumWarnings !== null ? [`--max-warnings=${inputs.maximumWarnings}`] : inputs.failOn === 'warning' ? ['--max-warnings=0'] : []),
    '--',
    ...inputs.paths,
  ]
}

interface ReportSummary {
  readonly errors: number
  readonly warnings: number
  readonly files: number
}

/** The counts in the linter's report; null where the report is not complete. */
function summaryIn(json: string): ReportSummary | null {
  try {
    const {summary} = JSON.parse(readFileSync(json, 'utf8')) as {summary: ReportSummary}
    return summary
  } catch {
    return null
  }
}

function setOutputs(file: string | undefined, {errors, warnings, files}: ReportSummary, {sarif}: Files): void {
  if (file) appendFileSync(file, `errors=${errors}\nwarnings=${warnings}\nfiles=${files}\nsarif=${sarif}\n`)
}

await main()
