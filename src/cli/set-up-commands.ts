import {join, relative} from 'node:path'
import {rules} from '../../rules/index.js'
import {community} from '../community/index.js'
import {isSystemError} from '../lint/files/read-file.js'
import {createRepositories, type Repository} from '../lint/files/repository.js'
import {toSlashes} from '../lint/files/slashes.js'
import {createLinter} from '../lint/linter.js'
import {type Scaffold, ScaffoldError, scaffoldOf} from '../lint/set-up/new-nomination.js'
import {type SetUpStep, setUp} from '../lint/set-up/set-up.js'
import {createFile} from '../lint/write/create-file.js'
import {Unwritten} from '../lint/write/unwritten.js'
import {forTerminal} from '../report/escape.js'
import {paragraph} from '../report/wrap.js'
import type {Arguments} from './arguments.js'
import {terminalWidth, writeError, writeOutput} from './output.js'
import {problemLine} from './run-reports.js'
import {UsageError} from './usage-error.js'

/** Does `new`. */
export async function runNew(given: Arguments): Promise<number> {
  const wanted = partsOf(given)
  const repository = repositoryHere()
  const {view, problems} = await createLinter({lintRules: rules}).configurationOf(join(repository.root, community.openElection.file))
  for (const problem of problems) writeError(`${problemLine(problem)}\n`)
  if (problems.length > 0) return 2
  const {path, text} = scaffold(repository, wanted, view.configuration)
  try {
    createFile(repository.root, path, text)
  } catch (cause) {
    throw cause instanceof Unwritten ? new UsageError(`${path} ${cause.message}`) : cause
  }
  const columns = terminalWidth('stdout')
  const told = paragraph(`Wrote ${forTerminal(path)}. Replace everything in <angle brackets> with your own words, then run:`, columns)
  // In a terminal the command has a line to itself, to be copied.
  await writeOutput(
    `${told}${columns === null ? ' ' : '\n  '}nomination-lint '${forTerminal(toSlashes(relative(process.cwd(), join(repository.root, path))).replaceAll("'", String.raw`'\''`))}'\n`,
  )
  return 0
}

function scaffold(...of: Parameters<typeof scaffoldOf>): Scaffold {
  try {
    return scaffoldOf(...of)
  } catch (cause) {
    throw cause instanceof ScaffoldError ? new UsageError(cause.message) : cause
  }
}

/** Does `init`. */
export async function runInit(given: Arguments): Promise<number> {
  const repository = given.text('repo')
  const revision = given.text('rev')
  if (revision !== null && repository === null) throw new UsageError('--rev needs --repo.')
  const source = repository === null ? null : {repository, revision: revision ?? revisionMissing(repository)}
  const steps = stepsOf(repositoryHere(), source)
  const columns = terminalWidth('stdout')
  for (const {path, message} of steps) {
    // What is to be pasted into a file stands in lines of its own, and is left as it is.
    const [told = '', ...lines] = message.split('\n').map(forTerminal)
    await writeOutput(`${[paragraph(`${forTerminal(path)}: ${told}`, columns), ...lines].join('\n')}\n`)
  }
  if (steps.some(({done}) => done === 'refused')) return 2
  await writeOutput(`${paragraph('Next, run `pre-commit install` in each clone that should use the hook.', columns)}\n`)
  return 0
}

/** Which tags a repository has cannot be known without asking it. */
function revisionMissing(repository: string): never {
  throw new UsageError(`--repo needs --rev too: the tag or commit of ${repository} that you trust.`)
}

function stepsOf(...of: Parameters<typeof setUp>): SetUpStep[] {
  try {
    return setUp(...of)
  } catch (cause) {
    if (cause instanceof Unwritten) throw new UsageError(`A file ${cause.message}`)
    throw isSystemError(cause) ? new UsageError(`The files could not be written: ${cause instanceof Error ? cause.message : ''}.`) : cause
  }
}

function partsOf(given: Arguments): {cycle: string; team: string; email: string} {
  const {committee, example} = community
  const [cycle, second, third, ...others] = given.positionals('parts')
  const isCommittee = given.flag('tc')
  const email = third ?? (isCommittee ? second : undefined)
  const team = isCommittee ? committee.folder : second
  if (isCommittee && third !== undefined && second !== committee.folder)
    throw new UsageError(`--tc names the ${committee.name}, so leave out ${second}: \`new ${cycle} ${third} --tc\`.`)
  if (cycle === undefined || team === undefined || email === undefined || others.length > 0)
    throw new UsageError(
      `Expected \`new CYCLE TEAM EMAIL\`, or \`new CYCLE EMAIL --tc\`, such as \`new ${example.cycle} ${example.team} ${example.candidate}\`.`,
    )
  return {cycle, team, email}
}

function repositoryHere(): Repository {
  const here = createRepositories().around(process.cwd())
  const {layout, openElection, repository} = community
  if (!here)
    throw new UsageError(
      `This folder is not in an election repository (one that has \`${layout.folder}/\` and \`${openElection.file}\`). Get it with \`git clone ${repository}\`, change to its folder, and run this again.`,
    )
  return here
}
