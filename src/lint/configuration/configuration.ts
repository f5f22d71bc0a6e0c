import {relative} from 'node:path'
import type {Community} from '../../community/community.js'
import {builtIn} from '../../community/index.js'
import {defaultLinkOptions, type LinkOptions} from '../../links/options.js'
import type {Rule} from '../../rule/define-rule.js'
import {filledIn} from '../../rule/options-schema.js'
import {toSlashes} from '../files/slashes.js'
import {memoize} from '../memoize.js'
import type {RuleSetting} from '../pipeline.js'
import {matcherOf} from './globs.js'
import {presetSetting} from './presets.js'
import type {RuleEntry} from './rule-settings.js'
import type {ConfigurationData, PresetName} from './schema.js'

/** The checked content of configuration files; later layers override earlier ones. */
export interface Configuration {
  /** The files that it was read from, the outermost first. */
  readonly files: readonly string[]
  /** The folder that its globs start at. */
  readonly base: string
  readonly preset: PresetName
  /** Where nominations are, and what they are called. */
  readonly community: Community
  readonly rules: ReadonlyMap<string, RuleEntry>
  readonly overrides: readonly {readonly files: readonly string[]; readonly rules: ReadonlyMap<string, RuleEntry>}[]
  readonly ignores: readonly string[]
  readonly words: readonly string[]
  /** Absolute paths of the word files, those of the outermost configuration first. */
  readonly wordFiles: readonly string[]
  readonly cycles: NonNullable<ConfigurationData['cycles']>
  readonly teams: NonNullable<ConfigurationData['teams']>
  readonly links: LinkOptions
  readonly limits: {readonly bytes: number; readonly findings: number; readonly seconds: number}
}

/** The largest file in bytes (the largest real nomination has 13 KB), the most findings shown of one, and the most seconds for one. */
export const defaultLimits = {bytes: 64 * 1024, findings: 200, seconds: 10} as const

/** The configuration where there is no file. */
export function defaultConfiguration(base: string): Configuration {
  return {
    files: [],
    base,
    preset: 'recommended',
    community: builtIn,
    rules: new Map(),
    overrides: [],
    ignores: [],
    words: [],
    wordFiles: [],
    cycles: [],
    teams: [],
    links: defaultLinkOptions,
    limits: defaultLimits,
  }
}

/** Settings of the command line or the API, which override all files. */
export interface TopSettings {
  readonly preset?: PresetName
  readonly rules?: ReadonlyMap<string, RuleEntry>
}

/** Answers questions about files from a configuration. */
export interface ConfigurationView {
  readonly configuration: Configuration
  /** The glob of `ignores` that matches a file, or null. */
  ignoredBy(absolute: string): string | null
  /** Each rule's setting for a file; files that share a pipeline get the same map. */
  settingsFor(absolute: string): ReadonlyMap<string, RuleSetting>
}

/** Makes a view of a configuration. Settings are computed once for each combination of overrides. */
export function viewOf(configuration: Configuration, rules: readonly Rule[], top: TopSettings): ConfigurationView {
  const fromBase = (absolute: string) => toSlashes(relative(configuration.base, absolute))
  const ignored = matcherOf(configuration.ignores)
  const overrides = configuration.overrides.map(({files, rules: entries}) => ({matches: matcherOf(files), entries}))
  const made = new Map<string, ReadonlyMap<string, RuleSetting>>()
  // Most configurations have neither ignores nor overrides; then paths need not be matched.
  const overridesOf = (path: string) => overrides.filter(({matches}) => matches(path) !== null)
  return {
    configuration,
    ignoredBy: (absolute) => (configuration.ignores.length > 0 ? ignored(fromBase(absolute)) : null),
    settingsFor(absolute) {
      const applying = overrides.length > 0 ? overridesOf(fromBase(absolute)) : []
      const key = applying.map((override) => overrides.indexOf(override)).join(',')
      return memoize(made, key, () => {
        const layers = [configuration.rules, ...applying.map(({entries}) => entries), top.rules ?? new Map<string, RuleEntry>()]
        return new Map(rules.map((rule) => [rule.name, settingOf(rule, top.preset ?? configuration.preset, layers)]))
      })
    },
  }
}

function settingOf(rule: Rule, preset: PresetName, layers: readonly ReadonlyMap<string, RuleEntry>[]): RuleSetting {
  let setting = presetSetting(rule, preset)
  let options: object | null = null
  for (const layer of layers) {
    const entry = layer.get(rule.name)
    if (!entry) continue
    options = entry.options ?? options
    // A severity that somebody set applies to all findings of the rule, even those that the preset makes lesser.
    setting = {severity: entry.severity, options: options ?? filledIn(rule), isExplicit: true}
  }
  return setting
}
