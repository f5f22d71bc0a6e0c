import type {Command} from '../command.js'
import {terminalWidth, writeOutput} from '../output.js'
import {UsageError} from '../usage-error.js'

/** `nomination-lint init`. */
export const init: Command = {
  name: 'init',
  positional: '',
  summary: 'Write the configuration and the pre-commit hook into an election repository',
  options: {
    repo: {
      type: 'string',
      requiresArg: true,
      describe: 'Repository that pre-commit installs the linter from; by default, the hook runs the one that is already installed',
    },
    rev: {type: 'string', requiresArg: true, describe: 'Tag or commit of --repo that you trust'},
  },
  async run(given) {
    const repository = given.text('repo')
    const revision = given.text('rev')
    if (revision !== null && repository === null) throw new UsageError('--rev needs --repo.')
    // The tags of a repository cannot be known without a request to it.
    if (repository !== null && revision === null) throw new UsageError(`--repo needs --rev too: the tag or commit of ${repository} that you trust.`)
    const {repositoryHere} = await import('../repository-here.js')
    const {setUp} = await import('../../lint/set-up/set-up.js')
    const {forTerminal} = await import('../../report/escape.js')
    const {paragraph} = await import('../../report/wrap.js')
    const here = repositoryHere()
    const steps = await orUsageError(() => setUp(here, repository === null || revision === null ? null : {repository, revision}))
    const columns = terminalWidth('stdout')
    for (const {path, message} of steps) {
      // Lines to be pasted into a file follow the first one, and are not wrapped.
      const [first = '', ...lines] = message.split('\n').map(forTerminal)
      await writeOutput(`${[paragraph(`${forTerminal(path)}: ${first}`, columns), ...lines].join('\n')}\n`)
    }
    if (steps.some(({done}) => done === 'refused')) return 2
    await writeOutput(`${paragraph('Next, run `pre-commit install` in each clone that should use the hook.', columns)}\n`)
    return 0
  },
}

/** @throws {UsageError} in place of an error of the file system */
async function orUsageError<Result>(write: () => Result): Promise<Result> {
  const {Unwritten} = await import('../../lint/write/unwritten.js')
  const {isSystemError} = await import('../../lint/files/system-error.js')
  try {
    return write()
  } catch (cause) {
    if (cause instanceof Unwritten) throw new UsageError(`A file ${cause.message}`)
    throw isSystemError(cause) ? new UsageError(`The files could not be written: ${cause instanceof Error ? cause.message : ''}.`) : cause
  }
}
