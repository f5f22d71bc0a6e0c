import {readFileSync, statSync} from 'node:fs'
import {basename, dirname, isAbsolute, resolve} from 'node:path'
import * as v from 'valibot'
import {defaultLinkOptions, mergeLinkOptions} from '../../links/options.js'
import type {Rule} from '../../rule/define-rule.js'
import type {Problem} from '../../rule/result.js'
import {isSystemError, sentenceOf} from '../read-file.js'
import {type Configuration, defaultConfiguration, defaultLimits} from './configuration.js'
import type {ConfigurationDocument} from './document.js'
import {DocumentError} from './document-error.js'
import {faultOfGlob, mostGlobs} from './globs.js'
import {distinct, type Fault, faultsOf, keyPath, unknownKeys} from './issues.js'
import {checkRules} from './rule-settings.js'
import {type ConfigurationData, configurationSchema, presetNames} from './schema.js'
import {readWordFile} from './word-file.js'

/** A configuration, and all that is wrong in its files; what is right in them holds. */
export interface LoadedConfiguration {
  readonly configuration: Configuration
  readonly problems: readonly Problem[]
}

/** Most bytes of a configuration; those of people have some KB. */
export const maximumBytes = 256 * 1024

/** Most files that one configuration extends, counted as often as they are named: each may name others, and time would multiply. */
const mostFiles = 20
const tooManyFiles = `unexpected many files that extend each other, expected at most ${mostFiles} in all.`

/** Most faults that are told of one file; people mend some at a time. */
const mostFaults = 100

/** The key of `package.json` under which a configuration stands. */
export const packageKey = 'nomination-lint'

/**
 * Loads a configuration file and what it extends. Never throws: all faults of all files come as problems, each with its file, key,
 * line and what was expected.
 *
 * @param file absolute
 * @param base the folder that globs count from
 * @param shown how problems name a file
 */
export async function loadConfiguration(file: string, base: string, rules: readonly Rule[], shown: (file: string) => string): Promise<LoadedConfiguration> {
  const problems: Problem[] = []
  let loaded = 0
  const load = async (path: string, chain: readonly string[]): Promise<Configuration> => {
    const tell = (message: string) => problems.push({path: shown(path), message})
    const document = await readConfiguration(path, tell)
    if (!document) return defaultConfiguration(base)
    const {data, faults} = check(document.data, rules)
    const here: Fault[] = [...faults]
    const layers: Configuration[] = []
    for (const target of [data.extends ?? []].flat()) {
      const next = resolve(dirname(path), target)
      if (++loaded > mostFiles) {
        if (loaded === mostFiles + 1) here.push({path: ['extends'], message: tooManyFiles})
        break
      }
      const fault = faultOfExtends(target, next, [...chain, path])
      if (fault) here.push({path: ['extends'], message: fault})
      else layers.push(await load(next, [...chain, path]))
    }
    const words = [data.wordFiles ?? []].flat().flatMap((target) => {
      if (++loaded > mostFiles) here.push({path: ['wordFiles'], message: `unexpected many files, expected at most ${mostFiles} in all.`})
      if (loaded > mostFiles) return []
      const {words, fault} = isAbsolute(target) ? {words: [], fault: absolutePath} : readWordFile(resolve(dirname(path), target), target)
      if (fault !== null) here.push({path: ['wordFiles'], message: fault})
      return words
    })
    here.sort((a, b) => document.lineOf(a.path) - document.lineOf(b.path))
    const more = here.length - mostFaults
    for (const fault of here.slice(0, mostFaults)) {
      const way = keyPath(fault.path)
      tell(`${way === '' ? '' : `\`${way}\` `}(line ${document.lineOf(fault.path)}): ${fault.message}`)
    }
    if (more > 0) tell(`and ${more} more ${more === 1 ? 'fault' : 'faults'} of this file.`)
    return merge(layers, {...data, words: [...(data.words ?? []), ...words]}, path, base, rules)
  }
  const configuration = await load(file, [])
  const globs = configuration.ignores.length + configuration.overrides.reduce((sum, {files}) => sum + files.length, 0)
  if (globs <= mostGlobs) return {configuration, problems}
  problems.push({path: shown(file), message: `holds ${globs} globs in \`ignores\` and \`overrides\`, expected at most ${mostGlobs}; none of them holds.`})
  return {configuration: {...configuration, ignores: [], overrides: []}, problems}
}

async function readConfiguration(path: string, tell: (message: string) => void): Promise<ConfigurationDocument | null> {
  try {
    const stat = statSync(path)
    if (!stat.isFile()) throw new DocumentError('is no regular file, expected a configuration in YAML or JSON.')
    if (stat.size > maximumBytes) throw new DocumentError(`has ${stat.size} bytes, expected at most ${maximumBytes} for a configuration.`)
    const text = withoutMark(readFileSync(path, 'utf8'))
    // The YAML parser is loaded only where there is a configuration.
    const {readDocument} = await import('./document.js')
    const document = readDocument(text)
    return basename(path) === 'package.json' ? underPackageKey(document, text) : document
  } catch (cause) {
    if (cause instanceof DocumentError) tell(cause.message)
    else if (isSystemError(cause)) tell(sentenceOf(cause))
    else throw cause
    return null
  }
}

/** A byte order mark is no part of JSON or YAML, and editors write it unasked. */
export function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '')
}

function underPackageKey({data, lineOf}: ConfigurationDocument, text: string): ConfigurationDocument {
  // What YAML forgives and npm does not, such as a comma at the end, is told here.
  try {
    JSON.parse(text)
  } catch (cause) {
    throw new DocumentError(`is broken JSON, so its key \`${packageKey}\` is not read: ${cause instanceof Error ? cause.message : String(cause)}.`, {cause})
  }
  const value = typeof data === 'object' && data !== null ? new Map<string, unknown>(Object.entries(data)).get(packageKey) : undefined
  return {data: value ?? {}, lineOf: (path) => lineOf([packageKey, ...path])}
}

/** The part of a document that holds, and the faults of the rest. */
function check(document: unknown, rules: readonly Rule[]): {data: ConfigurationData; faults: Fault[]} {
  if (document === null || document === undefined) return {data: {}, faults: []}
  if (typeof document !== 'object' || Array.isArray(document))
    return {data: {}, faults: [{path: [], message: 'unexpected form, expected a map of names and values.'}]}
  const whole = v.safeParse(configurationSchema, document)
  const faults = distinct([...faultsOf(whole.issues, configurationSchema), ...unknownKeys(document, configurationSchema, [])])
  const wrong = new Set(faults.map(({path}) => path[0]))
  const sound = Object.fromEntries(Object.entries(document).filter(([key]) => !wrong.has(key)))
  const result = v.safeParse(configurationSchema, sound)
  const data = result.success ? result.output : {}
  faults.push(...checkRules(data.rules ?? {}, rules, ['rules']).faults)
  data.overrides?.forEach((override, index) => {
    faults.push(...checkRules(override.rules, rules, ['overrides', index, 'rules']).faults)
    faults.push(...globFaults([override.files].flat(), ['overrides', index, 'files']))
  })
  faults.push(...globFaults(data.ignores ?? [], ['ignores']))
  return {data, faults}
}

function globFaults(globs: readonly string[], path: Fault['path']): Fault[] {
  return globs.flatMap((glob, index) => {
    const message = faultOfGlob(glob)
    return message ? [{path: [...path, index], message}] : []
  })
}

const absolutePath = 'unexpected absolute path, expected a path from the folder of this file.'

function faultOfExtends(target: string, next: string, chain: readonly string[]): string | null {
  if (presetNames.some((name) => name === target)) return `unexpected \`${target}\`, expected a file; write \`preset: ${target}\` for the preset.`
  if (isAbsolute(target)) return absolutePath
  if (chain.includes(next)) return `\`${target}\` extends this file in turn; take one of the two away.`
  if (chain.length > 8) return 'unexpected long chain of files that extend each other, expected at most 8.'
  return null
}

function merge(layers: readonly Configuration[], data: ConfigurationData, path: string, base: string, rules: readonly Rule[]): Configuration {
  const soundGlobs = (globs: readonly string[]) => globs.filter((glob) => faultOfGlob(glob) === null)
  const own = checkRules(data.rules ?? {}, rules, []).entries
  const overrides = (data.overrides ?? []).map(({files, rules: entries}) => ({
    files: soundGlobs([files].flat()),
    rules: checkRules(entries, rules, []).entries,
  }))
  const before = layers.at(-1)
  const merged = new Map(layers.flatMap((layer) => [...layer.rules]))
  for (const [name, entry] of own) merged.set(name, {severity: entry.severity, options: entry.options ?? merged.get(name)?.options ?? null})
  return {
    files: [path, ...layers.flatMap((layer) => layer.files)],
    base,
    preset: data.preset ?? before?.preset ?? 'recommended',
    rules: merged,
    overrides: [...layers.flatMap((layer) => layer.overrides), ...overrides],
    ignores: [...layers.flatMap((layer) => layer.ignores), ...soundGlobs(data.ignores ?? [])],
    words: [...layers.flatMap((layer) => layer.words), ...(data.words ?? [])],
    cycles: [...layers.flatMap((layer) => layer.cycles), ...(data.cycles ?? [])],
    teams: [...layers.flatMap((layer) => layer.teams), ...(data.teams ?? [])],
    links: mergeLinkOptions(before?.links ?? defaultLinkOptions, data.links ?? {}),
    limits: {...defaultLimits, ...before?.limits, ...definedOnly(data.limits ?? {})},
  }
}

/** `exactOptionalPropertyTypes` takes no `undefined` for what was left out. */
function definedOnly({bytes, findings, seconds}: NonNullable<ConfigurationData['limits']>): Partial<Configuration['limits']> {
  return {...(bytes !== undefined && {bytes}), ...(findings !== undefined && {findings}), ...(seconds !== undefined && {seconds})}
}
