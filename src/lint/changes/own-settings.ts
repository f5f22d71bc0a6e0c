import {realpathSync} from 'node:fs'
import {basename, dirname, join, relative} from 'node:path'
import {changesSince} from '../../git/changes.js'
import type {Checkout} from '../../git/checkout.js'
import {isInside} from '../../system/inside.js'
import {configurationIn, fileNames} from '../configuration/find.js'
import {realPathOf} from '../files/real-path.js'
import {toSlashes} from '../files/slashes.js'
import {unlessRefused} from '../files/system-error.js'

/** The sources of a run's settings. */
export interface SettingsInUse {
  /** Whether configurations are found by name in the checkout. */
  readonly isNearest: boolean
  /** The files that apply to every nomination, absolute: suppressions, and the list of today's teams. */
  readonly files: readonly string[]
  /** Whether `--config-from-base` would take all of them from the base. */
  readonly canComeFromBase: boolean
  /** The files with the settings for a nomination, absolute: configurations, the files that they extend, and word files. */
  filesFor(absolute: string): Promise<readonly string[]>
}

/** The settings files of nominations that a change altered: paths from the root of the checkout, sorted. */
export async function ownSettings(
  checkout: Checkout,
  commit: string | null,
  settings: SettingsInUse,
  nominations: readonly {readonly path: string}[],
): Promise<readonly string[]> {
  if (nominations.length === 0) return []
  const {root} = checkout
  const files = await Promise.all(nominations.map(({path}) => settings.filesFor(join(root, path))))
  const used = new Set([...files.flat(), ...settings.files].flatMap((file) => pathsOf(file, root)))
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

/** The path of a file from the root of the checkout, and the path of its target if it is a link; empty for files elsewhere. */
function pathsOf(file: string, root: string): string[] {
  return [realPathOf(file), unlessRefused(() => realpathSync(file), file)].flatMap((path) => (isInside(path, root) ? toSlashes(relative(root, path)) : []))
}
