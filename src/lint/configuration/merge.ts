import {builtIn} from '../../community/index.js'
import {defaultLinkOptions, mergeLinkOptions} from '../../links/options.js'
import type {Rule} from '../../rule/define-rule.js'
import {type Configuration, defaultLimits} from './configuration.js'
import {checkRules, type RuleEntry} from './rule-settings.js'
import type {ConfigurationData} from './schema.js'

/** A configuration file that was read and checked. */
export interface ReadConfiguration {
  readonly path: string
  readonly data: ConfigurationData
  /** The words of its word files. */
  readonly words: readonly string[]
  readonly wordFiles: readonly string[]
}

/**
 * Applies a file's settings over those of the files that it extends.
 *
 * @param layers the files that it extends, in order: later ones override earlier ones
 * @param base the folder that globs start at
 */
export function merge(
  layers: readonly Configuration[],
  {path, data, words, wordFiles}: ReadConfiguration,
  base: string,
  rules: readonly Rule[],
): Configuration {
  const before = layers.at(-1)
  const overrides = (data.overrides ?? []).map(({files, rules: entries}) => ({files: [files].flat(), rules: checkRules(entries, rules, []).entries}))
  return {
    files: [path, ...layers.flatMap((layer) => layer.files)],
    base,
    preset: data.preset ?? before?.preset ?? 'recommended',
    community: before?.community ?? builtIn,
    rules: mergeRules(layers, checkRules(data.rules ?? {}, rules, []).entries),
    overrides: [...layers.flatMap((layer) => layer.overrides), ...overrides],
    ignores: [...layers.flatMap((layer) => layer.ignores), ...(data.ignores ?? [])],
    words: [...new Set([...layers.flatMap((layer) => layer.words), ...(data.words ?? []), ...words])],
    wordFiles: [...wordFiles, ...layers.flatMap((layer) => layer.wordFiles)],
    cycles: [...layers.flatMap((layer) => layer.cycles), ...(data.cycles ?? [])],
    teams: [...layers.flatMap((layer) => layer.teams), ...(data.teams ?? [])],
    links: mergeLinkOptions(before?.links ?? defaultLinkOptions, data.links ?? {}),
    limits: {...defaultLimits, ...before?.limits, ...definedOnly(data.limits ?? {})},
  }
}

/** A rule whose options are not set keeps its earlier options. */
function mergeRules(layers: readonly Configuration[], own: ReadonlyMap<string, RuleEntry>): ReadonlyMap<string, RuleEntry> {
  const merged = new Map(layers.flatMap((layer) => [...layer.rules]))
  for (const [name, entry] of own) merged.set(name, {severity: entry.severity, options: entry.options ?? merged.get(name)?.options ?? null})
  return merged
}

function definedOnly({bytes, findings, seconds}: NonNullable<ConfigurationData['limits']>): Partial<Configuration['limits']> {
  return {...(bytes !== undefined && {bytes}), ...(findings !== undefined && {findings}), ...(seconds !== undefined && {seconds})}
}
