import {existsSync, realpathSync, statSync} from 'node:fs'
import type {ConfigurationCopy} from '../lint/configurations.js'
import {checkoutAround} from '../lint/data/reach.js'
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

/** Options that cannot be combined with `--config-from-base`. */
const otherwise = ['config', 'config-copy', 'suppressions-location', 'suppressions-base', 'suppress-rule'] as const
const switches = ['no-config', 'suppress-all', 'prune-suppressions'] as const

/**
 * Reads `--config-from-base` and `--config-copy`.
 *
 * @param suppressions as the other options ask for them
 * @throws {UsageError}
 */
export async function trustedSettings(given: Arguments, suppressions: SuppressionsOptions | null): Promise<TrustedSettings> {
  const cwd = process.cwd()
  const folder = given.text('config-copy')
  if (!given.flag('config-from-base')) {
    if (folder !== null && !existsSync(folder)) throw new UsageError(`--config-copy names ${folder}, which does not exist.`)
    if (folder !== null && !statSync(folder).isDirectory())
      throw new UsageError(`--config-copy names ${folder}, which is a file, expected the folder of a checkout.`)
    const copy = folder === null ? null : {folder: realpathSync(folder), of: checkoutAround(cwd).root ?? cwd, name: 'the base branch'}
    return {copy, suppressions, remove: () => {}}
  }
  const other = otherwise.find((name) => given.texts(name).length > 0) ?? switches.find((name) => given.flag(name))
  if (other !== undefined) throw new UsageError(`--config-from-base and --${other} cannot be used together.`)
  const {copyBase} = await import('../lint/base-copy.js')
  const base = await copyBase(cwd, given.text('base'))
  if (typeof base === 'string') throw new UsageError(base)
  return {copy: base.copy, suppressions: suppressions && base.suppressions ? {file: base.suppressions, base: cwd} : null, remove: base.remove}
}
