import {dirname, relative, resolve} from 'node:path'
import type {Rule} from '../rule/define-rule.js'
import type {Problem} from '../rule/result.js'
import {type ConfigurationView, defaultConfiguration, type TopSettings, viewOf} from './configuration/configuration.js'
import {createConfigurationFiles} from './configuration/files.js'
import {createFinder, type FoundConfiguration} from './configuration/find.js'
import {loadConfiguration} from './configuration/load.js'
import type {ConfigurationSource} from './configuration/source.js'
import {anywhere, checkoutAround} from './data/reach.js'
import type {Listings} from './listings.js'
import {remember} from './remember.js'
import {toSlashes} from './slashes.js'

/** A file's configuration. */
export interface ConfigurationOfFile {
  readonly view: ConfigurationView
  /** Where there are any, nothing is linted. */
  readonly problems: readonly Problem[]
  /** What a person should know: files that look like a configuration and are not read. */
  readonly notices: readonly string[]
}

/** Gives each linted file its configuration. */
export interface Configurations {
  /** @param absolute a file, which need not exist. Files of one configuration get the same object. */
  forFile(absolute: string): Promise<ConfigurationOfFile>
  /** A person named it: it is wrong or right whatever is found to lint. */
  readonly isNamed: boolean
}

/** Makes the keeper of configurations of one linter; each file of configuration is read once, and folders that were read already are not asked. */
export function createConfigurations(
  source: ConfigurationSource,
  cwd: string,
  rules: readonly Rule[],
  top: TopSettings,
  listings: Pick<Listings, 'lacks'>,
): Configurations {
  const find = createFinder(listings)
  const files = createConfigurationFiles()
  const known = new Map<string, Promise<ConfigurationOfFile>>()
  const shown = (file: string) => {
    const way = toSlashes(relative(cwd, file)) || '.'
    return way.startsWith('../../') ? toSlashes(file) : way
  }

  function found(absolute: string): FoundConfiguration {
    if (source === 'none') return {file: null, unread: []}
    return source === 'nearest' ? find(dirname(absolute)) : {file: resolve(cwd, source.file), unread: []}
  }

  async function load({file, unread}: FoundConfiguration): Promise<ConfigurationOfFile> {
    const notices = unread.map((each) => `${shown(each.file)} ${each.why}`)
    if (file === null) return {view: viewOf(defaultConfiguration(cwd), rules, top), problems: [], notices}
    const place = source === 'nearest' ? {base: dirname(file), reach: checkoutAround(dirname(file))} : {base: cwd, reach: anywhere}
    const {configuration, problems} = await loadConfiguration(file, {...place, rules, files, shown})
    return {view: viewOf(configuration, rules, top), problems, notices}
  }

  return {
    isNamed: typeof source === 'object',
    forFile(absolute) {
      const configuration = found(absolute)
      const key = [configuration.file ?? '', ...configuration.unread.map(({file}) => file)].join('\0')
      return remember(known, key, () => load(configuration))
    },
  }
}
