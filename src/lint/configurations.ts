import {dirname, join, relative, resolve} from 'node:path'
import type {Rule} from '../rule/define-rule.js'
import type {Problem} from '../rule/result.js'
import {isInside} from '../system/inside.js'
import {type ConfigurationView, defaultConfiguration, type TopSettings, viewOf} from './configuration/configuration.js'
import {createConfigurationFiles} from './configuration/files.js'
import {createFinder, type FoundConfiguration} from './configuration/find.js'
import {type LoadOptions, loadConfiguration} from './configuration/load.js'
import type {ConfigurationSource} from './configuration/source.js'
import {anywhere, checkoutAround} from './data/reach.js'
import type {DirectoryCache} from './files/directory-cache.js'
import {toSlashes} from './files/slashes.js'
import {memoize} from './memoize.js'

/** A copy of a checkout at another commit, which configurations are taken from. Paths in them refer to the checkout. */
export interface ConfigurationCopy {
  readonly folder: string
  /** The root of the checkout. */
  readonly of: string
  /** The name of the commit in messages. */
  readonly name: string
}

export interface ConfigurationOfFile {
  readonly view: ConfigurationView
  /** If there are any, nothing is linted. */
  readonly problems: readonly Problem[]
  /** About files that look like a configuration and are not read. */
  readonly notices: readonly string[]
}

/** Finds the configuration of each linted file. */
export interface Configurations {
  /** @param absolute a file, which need not exist. Files with the same configuration get the same object. */
  forFile(absolute: string): Promise<ConfigurationOfFile>
  /** Whether a person named the configuration, so that it is checked even where nothing is linted. */
  readonly isNamed: boolean
  /** The name of the commit that configurations are taken from instead of the checkout; null for the checkout. */
  readonly copyName: string | null
}

/** Each configuration file is read once. */
export function createConfigurations(
  source: ConfigurationSource,
  cwd: string,
  rules: readonly Rule[],
  top: TopSettings,
  directories: Pick<DirectoryCache, 'lacks'>,
  copy: ConfigurationCopy | null = null,
): Configurations {
  const named = typeof source === 'object' ? source.file : null
  const find = createFinder(directories, copy?.folder ?? null)
  const files = createConfigurationFiles()
  const known = new Map<string, Promise<ConfigurationOfFile>>()
  const shown = (file: string) => {
    if (copy && isInside(file, copy.folder)) return toSlashes(relative(cwd, join(copy.of, relative(copy.folder, file))))
    const relativePath = toSlashes(relative(cwd, file)) || '.'
    return relativePath.startsWith('../../') ? toSlashes(file) : relativePath
  }

  function found(absolute: string): FoundConfiguration {
    if (source === 'none') return {file: null, unread: []}
    if (named !== null) return {file: resolve(cwd, named), unread: []}
    const folder = dirname(absolute)
    if (copy === null) return find(folder)
    return isInside(folder, copy.of) ? find(join(copy.folder, relative(copy.of, folder))) : {file: null, unread: []}
  }

  /** The folder that a configuration's globs start at, and what it may read. */
  function originOf(file: string): Pick<LoadOptions, 'base' | 'reach'> {
    if (copy) return {base: named === null ? join(copy.of, relative(copy.folder, dirname(file))) : cwd, reach: named === null ? {root: copy.folder} : anywhere}
    return named === null ? {base: dirname(file), reach: checkoutAround(dirname(file))} : {base: cwd, reach: anywhere}
  }

  async function load({file, unread}: FoundConfiguration): Promise<ConfigurationOfFile> {
    const notices = unread.map((each) => `${shown(each.file)} ${each.why}`)
    if (file === null) return {view: viewOf(defaultConfiguration(cwd), rules, top), problems: [], notices}
    const {configuration, problems} = await loadConfiguration(file, {...originOf(file), rules, files, shown})
    const where = copy ? problems.map(({path, message}) => ({path, message: `${message} That is the version in ${copy.name}.`})) : problems
    return {view: viewOf(configuration, rules, top), problems: where, notices}
  }

  return {
    isNamed: named !== null,
    copyName: copy?.name ?? null,
    forFile(absolute) {
      const configuration = found(absolute)
      const key = [configuration.file ?? '', ...configuration.unread.map(({file}) => file)].join('\0')
      return memoize(known, key, () => load(configuration))
    },
  }
}
