import {dirname, relative, resolve} from 'node:path'
import type {Rule} from '../rule/define-rule.js'
import type {Problem} from '../rule/result.js'
import {type ConfigurationView, defaultConfiguration, type TopSettings, viewOf} from './configuration/configuration.js'
import {createFinder} from './configuration/find.js'
import {loadConfiguration} from './configuration/load.js'
import type {Listings} from './listings.js'
import {toSlashes} from './slashes.js'

/** Where the configuration comes from: the nearest file for each linted file, none at all, or the one named. */
export type ConfigurationSource = 'nearest' | 'none' | {readonly file: string}

/** Gives each linted file its configuration. */
export interface Configurations {
  /** The view for a file, with the problems of its configuration the first time that it is asked for. */
  forFile(absolute: string): Promise<{view: ConfigurationView; problems: readonly Problem[]}>
}

/** Makes the keeper of configurations of one run; each file of configuration is read once, and folders that were read already are not asked. */
export function createConfigurations(
  source: ConfigurationSource,
  cwd: string,
  rules: readonly Rule[],
  top: TopSettings,
  listings: Pick<Listings, 'lacks'>,
): Configurations {
  const find = createFinder(listings)
  const views = new Map<string, ConfigurationView>()
  const shown = (file: string) => {
    const way = toSlashes(relative(cwd, file))
    return way.startsWith('../../') ? toSlashes(file) : way
  }
  return {
    async forFile(absolute) {
      const file = source === 'none' ? null : source === 'nearest' ? find(dirname(absolute)) : resolve(cwd, source.file)
      const known = views.get(file ?? '')
      if (known) return {view: known, problems: []}
      const base = file !== null && source === 'nearest' ? dirname(file) : cwd
      const {configuration, problems} =
        file === null ? {configuration: defaultConfiguration(cwd), problems: []} : await loadConfiguration(file, base, rules, shown)
      const view = viewOf(configuration, rules, top, problems.length > 0)
      views.set(file ?? '', view)
      return {view, problems}
    },
  }
}
