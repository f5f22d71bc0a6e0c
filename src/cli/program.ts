import yargs, {type Argv} from 'yargs'
import manifest from '../../package.json' with {type: 'json'}
import {wantsJson} from '../launcher/wants-json.js'
import {emptySummary} from '../lint/counts.js'
import {didYouMean} from '../lint/did-you-mean.js'
import {forTerminal} from '../report/escape.js'
import {Arguments} from './arguments.js'
import {checkAsWritten, refuseInherited} from './check-argv.js'
import {type Command, commandNames} from './command.js'
import {explain} from './commands/explain.js'
import {init} from './commands/init.js'
import {lint} from './commands/lint.js'
import {newNomination} from './commands/new.js'
import {outline} from './commands/outline.js'
import {rules} from './commands/rules.js'
import {words} from './commands/words.js'
import {laidOut} from './help-layout.js'
import {terminalWidth, writeError, writeOutput} from './output.js'
import {UsageError} from './usage-error.js'

/** Every command, in the order of the help. */
const commands: readonly Command[] = [lint, outline, rules, explain, words, newNomination, init]

/**
 * Runs the command line and returns the exit status; never throws.
 *
 * @param argv without node and the script
 * @param onDone receives the name of the command that ran
 */
export async function runProgram(argv: readonly string[], onDone: (command: string) => void = () => undefined): Promise<number> {
  let status = 0
  try {
    refuseInherited(argv)
    let printed = ''
    const given = [...withHelpAsOption(argv)]
    const cli = parser(given, (result, {name}) => {
      status = result
      onDone(name)
    })
    // If yargs printed the help itself, a failed write would end with status 0.
    await cli.parseAsync(given, {}, (_error, _parsed, text) => {
      printed = text
    })
    if (printed !== '') await writeOutput(`${asksForHelp(given) ? laidOut(printed, terminalWidth('stdout')) : printed}\n`)
    return status
  } catch (cause) {
    const message = cause instanceof UsageError ? cause.message : crashText(cause)
    // A script that asked for JSON gets JSON even if there is only a usage error.
    if (wantsJson(argv)) await writeOutput(await jsonOf(message))
    writeError(`nomination-lint: ${forTerminal(message)}\n`)
    if (cause instanceof UsageError) writeError('`nomination-lint --help` shows the commands and options.\n')
    return 2
  }
}

/** yargs knows `help lint` as `lint --help`. */
function withHelpAsOption(argv: readonly string[]): readonly string[] {
  const [first, name, ...others] = argv
  if (first !== 'help') return argv
  if (name === undefined || name.startsWith('-')) return ['--help', ...argv.slice(1)]
  if (!commandNames.some((known) => known === name))
    throw new UsageError(`There is no command ${name}.${didYouMean(name, commandNames)} The commands are ${commandNames.join(', ')}.`)
  if (others.length > 0) throw new UsageError(`Unexpected ${others[0]}: \`help\` takes one command.`)
  return [name, '--help']
}

type Done = (status: number, command: Command) => void

function parser(argv: readonly string[], done: Done): Argv {
  const cli = yargs([...argv])
    .scriptName('nomination-lint')
    .locale('en')
    // `laidOut` wraps it.
    .wrap(null)
    .version(manifest.version)
    .alias({help: 'h', version: 'V'})
    .usage('$0 [command] [paths...]\n\nReads nominations as a careful editor would, and says what is missing or wrong.')
    .epilogue('Exit status: 0 no errors, 1 errors (or more warnings than --max-warnings allows), 2 the job could not be done.\n')
    .parserConfiguration({
      'boolean-negation': false,
      'camel-case-expansion': false,
      'dot-notation': false,
      'parse-numbers': false,
      'parse-positional-numbers': false,
      'populate--': true,
      'short-option-groups': false,
    })
    .exitProcess(false)
    .showHelpOnFail(false)
    .fail((message, error) => {
      // yargs throws errors of its own kind; anything else comes from a command.
      throw error && error.name !== 'YError' ? error : new UsageError(plain(message))
    })
  const isNeeded = ({isDefault, name}: Command) => isDefault || needsEveryCommand(argv) || argv.includes(name)
  for (const command of commands.filter(isNeeded)) addCommand(cli, command, argv, done)
  return cli
}

/** What yargs says of `--rev -v1`, as the linter says it of `--rev`. */
function plain(message: string): string {
  const [, option] = /^Not enough arguments following: (\S+)$/.exec(message) ?? []
  return option === undefined ? message : `--${option} needs a value; write one that begins with a hyphen as --${option}=VALUE.`
}

function asksForHelp(argv: readonly string[]): boolean {
  return argv.includes('--help') || argv.includes('-h')
}

/** Whether yargs needs every command: for the help and for completion. */
function needsEveryCommand(argv: readonly string[]): boolean {
  return asksForHelp(argv) || argv.includes('--get-yargs-completions')
}

function addCommand(cli: Argv, command: Command, argv: readonly string[], done: Done): void {
  const call = `${command.name} ${command.positional}`.trim()
  const build = (builder: Argv) => {
    if (!asksForHelp(argv)) return builder.options(hidden(command.options))
    builder.options(command.options)
    return command.examples ? builder.epilogue(shownExamples(command.examples)) : builder
  }
  const handler = async (parsed: object) => {
    const names = [...Object.keys(command.options), ...command.positional.matchAll(/\w+/g)].map(String)
    const given = new Arguments(parsed, names, (option) => commands.filter(({options}) => Object.hasOwn(options, option)).map((each) => each.name))
    checkAsWritten(argv, command, given.extras(command.positional === ''))
    done(await command.run(given), command)
  }
  cli.command(command.isDefault ? [call, `$0 ${command.positional}`] : call, command.summary, build, handler)
}

/** Each example on a line of its own, to be copied. */
function shownExamples(examples: NonNullable<Command['examples']>): string {
  const lines = examples.map(([example, what]) => `  ${example.replace('$0', 'nomination-lint')}${what && `\n      ${what}`}`)
  return ['Examples:', ...lines].join('\n')
}

/**
 * The same options, hidden from the help: yargs lays the help out before every command, which takes two thirds of the time that node takes
 * to start.
 */
function hidden(options: Command['options']): Command['options'] {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, {...option, hidden: true}]))
}

async function jsonOf(message: string): Promise<string> {
  const {json} = await import('../report/json.js')
  const runProgram = json.start({color: false, width: null, version: manifest.version, rules: []})
  return runProgram.end(emptySummary, [{path: null, message}])
}

/** An unexpected error is a bug, and a report of it needs the stack. */
function crashText(cause: unknown): string {
  const stack = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
  return `internal error; please report it with this text: ${stack
    .split('\n')
    .map((line) => line.trim())
    .join(' ')}`
}
