import {existsSync, statSync} from 'node:fs'
import type {BaseCopy} from '../lint/base-copy.js'
import type {ConfigurationCopy} from '../lint/configurations.js'
import type {SuppressionsOptions} from '../lint/suppressions/suppressing.js'
import type {Arguments} from './arguments.js'
import {UsageError} from './usage-error.js'

/** Settings that a change in the checkout cannot influence. */
export interface TrustedSettings {
  /** Where configurations are taken from; null for the checkout. */
  readonly copy: ConfigurationCopy | null
  readonly suppressions: SuppressionsOptions | null
  /** Deletes temporary files. */
  remove(): void
}

/** Options that write into the suppressions file, which would be that of the copy. */
const writing = {texts: ['suppress-rule'], flags: ['suppress-all', 'prune-suppressions']}
/** Options that cannot be combined with these. */
const excluded = {
  'config-from-base': {
    texts: ['config', 'config-copy', 'suppressions-location', 'suppressions-base', ...writing.texts],
    flags: ['no-config', ...writing.flags],
  },
  'config-copy': writing,
} as const

/**
 * Reads `--config-from-base` and `--config-copy`.
 *
 * @param suppressions as the other options ask for them
 * @throws {UsageError}
 */
export async function trustedSettings(given: Arguments, suppressions: SuppressionsOptions | null): Promise<TrustedSettings> {
  const folder = given.text('config-copy')
  const option = given.flag('config-from-base') ? 'config-from-base' : folder !== null ? 'config-copy' : null
  if (option === null) return {copy: null, suppressions, remove: () => {}}
  const {texts, flags} = excluded[option]
  const other = texts.find((name) => given.texts(name).length > 0) ?? flags.find((name) => given.flag(name))
  if (other !== undefined) throw new UsageError(`--${option} and --${other} cannot be used together.`)
  const cwd = process.cwd()
  const base = await baseCopy(cwd, folder, given)
  return {copy: base.copy, suppressions: suppressions && suppressionsOf(base, suppressions, cwd), remove: base.remove}
}

async function baseCopy(cwd: string, folder: string | null, given: Arguments): Promise<BaseCopy> {
  const {copyBase, givenCopy} = await import('../lint/base-copy.js')
  if (folder !== null) {
    if (!existsSync(folder)) throw new UsageError(`--config-copy names ${folder}, which does not exist.`)
    if (!statSync(folder).isDirectory()) throw new UsageError(`--config-copy names ${folder}, which is a file, expected the folder of a checkout.`)
    return givenCopy(cwd, folder)
  }
  const base = await copyBase(cwd, given.text('base'))
  if (typeof base === 'string') throw new UsageError(base)
  return base
}

/** The base's suppressions file, unless another was named; null if the base has none. Its paths are relative to the checkout, wherever it is. */
function suppressionsOf({suppressions}: BaseCopy, asked: SuppressionsOptions, cwd: string): SuppressionsOptions | null {
  if (asked.file !== null) return asked
  return suppressions === null ? null : {file: suppressions, base: asked.base ?? cwd}
}
