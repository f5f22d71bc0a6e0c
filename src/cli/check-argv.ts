import type {Command} from './command.js'
import {UsageError} from './usage-error.js'

/** Names that every object has: yargs looks options up in plain objects, and mistakes these for options. */
const inherited: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype))

/** Refuses options that make yargs crash, such as `--constructor`. @throws {UsageError} */
export function refuseInherited(argv: readonly string[]): void {
  const unexpected = written(argv).find((argument) => inherited.has(/^--?([^=]*)/.exec(argument)?.[1] ?? ''))
  if (unexpected !== undefined) throw new UsageError(`Unknown option ${unexpected.split('=', 1)[0]}.`)
}

/** The arguments before `--`, which may be options. */
function written(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf('--')
  return end < 0 ? argv : argv.slice(0, end)
}

/**
 * Checks the arguments as written for what yargs accepts silently: a value for a switch (`--fix=yes` would switch it off), a `-` for standard
 * input, and arguments after a command that takes none.
 *
 * @param extras the arguments that yargs could assign to no positional
 * @throws {UsageError}
 */
export function checkAsWritten(argv: readonly string[], {name, positional, options}: Command, extras: readonly string[]): void {
  const known = new Map(Object.entries(options))
  const given = written(argv)
  for (const [index, argument] of given.entries()) {
    const [, option = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (value !== undefined && value !== 'true' && value !== 'false' && known.get(option)?.type === 'boolean')
      throw new UsageError(`Unexpected ${argument}: --${option} takes no value.`)
    const isValue = known.get(given[index - 1]?.replace(/^--/, '') ?? '')?.type === 'string'
    if (argument === '-' && !isValue)
      throw new UsageError('Unexpected -: --stdin reads a nomination from standard input, and --stdin-filename gives the path that it will have.')
  }
  const [unexpected] = extras
  if (unexpected === undefined) return
  const hint = name === 'rules' ? `; \`explain ${unexpected}\` describes one rule` : ''
  throw new UsageError(`Unexpected ${unexpected}: \`${name}\` takes ${positional === '' ? 'no arguments' : 'one argument'}${hint}.`)
}
