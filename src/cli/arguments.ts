import {didYouMean} from '../lint/did-you-mean.js'
import {meantByArgument} from '../lint/files/names.js'
import {UsageError} from './usage-error.js'

/** Options with a single letter, which every command has. */
const lettered = ['help', 'version']

/** Returns the names of the commands that have an option. */
type Owners = (option: string) => readonly string[]

function unknownOption(name: string, known: readonly string[], owners: Owners): string {
  if (name.length > 1) {
    const others = owners(name).map((command) => `\`${command}\``)
    if (others.length > 0) return `The option --${name} belongs to ${others.join(' and ')}, not to this command.`
    return `Unknown option --${name}.${didYouMean(name, [...known, ...lettered]).replace('`', '`--')}`
  }
  const meant = lettered.find((each) => each.startsWith(name.toLowerCase()))
  const letter = meant === 'version' ? 'V' : 'h'
  return `Unknown option -${name}.${meant ? ` Did you mean \`-${letter}, --${meant}\`?` : ' Only -h and -V are single letters; write other options out, such as --format.'}`
}

/** The arguments as yargs parsed them, read with checks that yargs does not make. */
export class Arguments {
  readonly #values: ReadonlyMap<string, unknown>

  /** @throws {UsageError} for an option that is not among those known */
  constructor(parsed: object, known: readonly string[], owners: Owners = () => []) {
    this.#values = new Map<string, unknown>(Object.entries(parsed))
    for (const [name, value] of this.#values) {
      if (['_', '$0', '--', 'help', 'version', 'h', 'V'].includes(name) || known.includes(name) || value === undefined) continue
      throw new UsageError(unknownOption(name, known, owners))
    }
  }

  /** Whether a switch is on. */
  flag(name: string): boolean {
    const value = this.#values.get(name)
    return Array.isArray(value) ? value.at(-1) === true : value === true
  }

  /** The values of a repeatable option. */
  texts(name: string): string[] {
    const values = [this.#values.get(name) ?? []].flat().map(String)
    if (values.includes('')) throw new UsageError(`--${name} needs a value.`)
    for (const {isItself, others} of values.map(meantByArgument))
      if (!isItself) throw new UsageError(`--${name} ${others[0] ?? ''} is not UTF-8 (a byte of it is shown as \\xFC); rename the file.`)
    return values
  }

  /** The value of an option that may be given once. */
  text(name: string): string | null {
    const [value, ...others] = this.texts(name)
    if (others.length > 0) throw new UsageError(`--${name} is given ${others.length + 1} times, expected once.`)
    return value ?? null
  }

  /** The value of an option that takes a whole number, 0 or more. */
  count(name: string): number | null {
    const value = this.text(name)
    if (value === null) return null
    if (!/^\d{1,9}$/.test(value)) throw new UsageError(`Unexpected --${name} ${value}, expected a whole number, 0 or more.`)
    return Number(value)
  }

  /** The arguments after the command that fit none of its positionals. @param takesNothing includes what comes after `--` */
  extras(takesNothing: boolean): string[] {
    const behind = [this.#values.get('_') ?? []].flat().slice(1).map(String)
    return takesNothing ? [...behind, ...this.positionals('--')] : behind
  }

  /** The arguments after the command, including what comes after `--`. */
  positionals(name: string): string[] {
    const names = name === '--' ? [name] : [name, '--']
    return names.flatMap((each) => this.#values.get(each) ?? []).map(String)
  }
}
