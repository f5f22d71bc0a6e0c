import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {changesSince} from '../../git/changes.js'
import type {Checkout} from '../../git/checkout.js'
import {configurationIn, fileNames} from '../configuration/find.js'
import {isInside, isSystemError} from '../files/read-file.js'
import {realPathOf} from '../files/real-path.js'
import {toSlashes} from '../files/slashes.js'

/** Where the settings of a run come from. */
export interface SettingsInUse {
  /** Configurations are looked for by their names, in the checkout. */
  readonly isNearest: boolean
  /** The suppressions file, absolute; null where none is used. */
  readonly suppressions: string | null
  /** `--config-from-base` would take all of them from the base. */
  readonly canComeFromBase: boolean
  /** The files that hold the settings for a nomination, absolute: configurations, what they extend, and their word files. */
  filesFor(absolute: string): Promise<readonly string[]>
}

/** The settings that a change brings along for nominations, and that count: paths from the root of the checkout, sorted. */
export async function ownSettings(
  checkout: Checkout,
  commit: string | null,
  settings: SettingsInUse,
  nominations: readonly {readonly path: string}[],
): Promise<readonly string[]> {
  if (nominations.length === 0) return []
  const {root} = checkout
  const files = await Promise.all(nominations.map(({path}) => settings.filesFor(join(root, path))))
  const used = new Set([...files.flat(), ...(settings.suppressions === null ? [] : [settings.suppressions])].flatMap((file) => waysOf(file, root)))
  const isSetting = (path: string) => used.has(path) || (settings.isNearest && isCalledConfiguration(path, root))
  const {changed, missing, removed} = await changesSince(checkout, commit, isSetting)
  return [...new Set([...changed, ...missing, ...removed].map(({path}) => path))].sort()
}

function isCalledConfiguration(path: string, root: string): boolean {
  const name = basename(path)
  if (name !== 'package.json') return fileNames.includes(name)
  const manifest = join(root, path)
  return configurationIn(dirname(manifest)).file === manifest
}

/** A file from the root of the checkout, and what it leads to if it is a link; none for what lies elsewhere. */
function waysOf(file: string, root: string): string[] {
  return [realPathOf(file), targetOf(file)].flatMap((path) => (isInside(path, root) ? toSlashes(relative(root, path)) : []))
}

function targetOf(file: string): string {
  try {
    return realpathSync(file)
  } catch (cause) {
    if (isSystemError(cause)) return file
    throw cause
  }
}
