import type {Command} from './command.js'
import {UsageError} from './usage-error.js'

/**
 * Checks the arguments as they were written, for what yargs passes over without a word: a value of a switch (`--fix=yes` would switch it
 * off), a `-` that stands for standard input elsewhere, and what stands behind a command that takes nothing.
 *
 * @param strangers what yargs could give to no positional
 * @throws {UsageError}
 */
export function checkAsWritten(argv: readonly string[], {name, positional, options}: Command, strangers: readonly string[]): void {
  const end = argv.indexOf('--')
  const written = end < 0 ? argv : argv.slice(0, end)
  for (const [index, argument] of written.entries()) {
    const [, option = '', value] = /^--([^=]+)(?:=(.*))?$/s.exec(argument) ?? []
    if (value !== undefined && value !== 'true' && value !== 'false' && options[option]?.type === 'boolean')
      throw new UsageError(`Unexpected ${argument}: --${option} takes no value.`)
    const isValue = options[written[index - 1]?.replace(/^--/, '') ?? '']?.type === 'string'
    if (argument === '-' && !isValue)
      throw new UsageError('Unexpected -: --stdin reads a nomination from standard input, with --stdin-filename for the path that it will have.')
  }
  const [stranger] = strangers
  if (stranger === undefined) return
  const hint = name === 'rules' ? `; \`explain ${stranger}\` tells of one rule` : ''
  throw new UsageError(`Unexpected ${stranger}: \`${name}\` takes ${positional === '' ? 'no arguments' : 'one argument'}${hint}.`)
}
