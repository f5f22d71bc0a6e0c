import {join, relative} from 'node:path'
import {builtIn} from '../../community/index.js'
import {toSlashes} from '../../lint/files/slashes.js'
import type {NewNominationError} from '../../lint/set-up/new-nomination.js'
import {shellPath, shellWord} from '../../report/shell.js'
import type {Arguments} from '../arguments.js'
import type {Command} from '../command.js'
import {terminalWidth, writeOutput, writeProblem} from '../output.js'
import {UsageError} from '../usage-error.js'

const {example, committee} = builtIn

/** `nomination-lint new CYCLE TEAM EMAIL`. */
export const newNomination: Command = {
  name: 'new',
  positional: '[parts..]',
  summary: 'Write a nomination to fill in: CYCLE TEAM EMAIL, or CYCLE EMAIL --tc',
  options: {
    tc: {type: 'boolean', describe: `For the ${builtIn.committee.name}`},
  },
  examples: [[`$0 new ${example.cycle} ${example.team} ${example.candidate}`, `write ${example.path}`]],
  async run(given) {
    const wanted = partsOf(given)
    const {repositoryHere} = await import('../repository-here.js')
    const {linterFor} = await import('../linter-for.js')
    const repository = repositoryHere()
    const {view, problems} = await linterFor(given).configurationOf(join(repository.root, builtIn.openElection.file))
    for (const problem of problems) writeProblem(problem)
    if (problems.length > 0) return 2
    const {newNominationIn, NewNominationError: Refused} = await import('../../lint/set-up/new-nomination.js')
    const {createFile} = await import('../../lint/write/create-file.js')
    const {Unwritten} = await import('../../lint/write/unwritten.js')
    const {forTerminal} = await import('../../report/escape.js')
    const {paragraph} = await import('../../report/wrap.js')
    let path = ''
    try {
      const nomination = newNominationIn(repository, wanted, view.configuration)
      path = nomination.path
      createFile(repository.root, path, nomination.text)
    } catch (cause) {
      if (cause instanceof Refused) throw new UsageError(withCall(cause))
      throw cause instanceof Unwritten ? new UsageError(`${path} ${cause.message}`) : cause
    }
    const columns = terminalWidth('stdout')
    const next = paragraph(`Wrote ${forTerminal(path)}. Replace everything in <angle brackets> with your own words, then run:`, columns)
    const fromHere = toSlashes(relative(process.cwd(), join(repository.root, path)))
    // On a terminal the command has a line to itself, to be copied.
    await writeOutput(`${next}${columns === null ? ' ' : '\n  '}nomination-lint ${shellPath(fromHere)}\n`)
    return 0
  },
}

function withCall({message, meant}: NewNominationError): string {
  return meant.length === 0 ? message : `${message} Did you mean \`new ${meant.map(shellWord).join(' ')}\`?`
}

/** Reads `CYCLE TEAM EMAIL`, or `CYCLE EMAIL --tc`. @throws {UsageError} */
function partsOf(given: Arguments): {cycle: string; team: string; email: string} {
  const [cycle, second, third, ...others] = given.positionals('parts')
  const isCommittee = given.flag('tc')
  const email = third ?? (isCommittee ? second : undefined)
  const team = isCommittee ? committee.folder : second
  if (isCommittee && third !== undefined && second !== committee.folder)
    throw new UsageError(`--tc already names the ${committee.name}, so drop ${second}: \`new ${[cycle ?? '', third].map(shellWord).join(' ')} --tc\`.`)
  if (cycle === undefined || team === undefined || email === undefined || others.length > 0)
    throw new UsageError(
      `Expected \`new CYCLE TEAM EMAIL\`, or \`new CYCLE EMAIL --tc\`, such as \`new ${example.cycle} ${example.team} ${example.candidate}\`.`,
    )
  return {cycle, team, email}
}
