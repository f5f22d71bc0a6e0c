import {dirname, isAbsolute, resolve} from 'node:path'
import type {Rule} from '../../rule/define-rule.js'
import type {Problem} from '../../rule/result.js'
import {DataError} from '../data/data-error.js'
import {type Reach, realPathWithin} from '../data/reach.js'
import type {LocatedData} from '../data/read-data.js'
import {isSystemError, whyUnreadable} from '../files/system-error.js'
import {check} from './check.js'
import {type Configuration, defaultConfiguration} from './configuration.js'
import {type ConfigurationFiles, mostBytes} from './files.js'
import {mostGlobs} from './globs.js'
import {type ConfigurationFault, keyPath, mostFaults} from './issues.js'
import {merge} from './merge.js'
import {presetNames} from './schema.js'
import {shorten} from './shorten.js'

/** A configuration, and everything wrong in its files. */
export interface LoadedConfiguration {
  /** The default configuration where anything is wrong. */
  readonly configuration: Configuration
  readonly problems: readonly Problem[]
}

export interface LoadOptions {
  /** The folder that globs start at. */
  readonly base: string
  readonly reach: Reach
  readonly rules: readonly Rule[]
  readonly files: ConfigurationFiles
  /** The path of a file in problems. */
  shown(file: string): string
}

/** Most files that one configuration extends or takes words from, including repetitions. */
const mostFiles = 20
const mostInChain = 8

/**
 * Loads a configuration file and what it extends. Faults in the files are returned as problems, each with its file, key, line and what was
 * expected.
 *
 * @param file absolute
 */
export async function loadConfiguration(file: string, options: LoadOptions): Promise<LoadedConfiguration> {
  const loader = new Loader(options)
  const configuration = await loader.loadFirst(file)
  if (!configuration) return {configuration: defaultConfiguration(options.base), problems: loader.problems}
  const globs = configuration.ignores.length + configuration.overrides.reduce((sum, {files}) => sum + files.length, 0)
  if (globs > mostGlobs) loader.addProblem(file, `holds ${globs} globs in \`ignores\` and \`overrides\`, expected at most ${mostGlobs}.`)
  const words = attempt(() => options.files.accepted(configuration.words))
  if (words.fault !== null) loader.addProblem(file, words.fault)
  const {problems} = loader
  if (words.fault !== null || problems.length > 0) return {configuration: defaultConfiguration(options.base), problems}
  return {configuration: {...configuration, words: words.value}, problems}
}

class Loader {
  readonly problems: Problem[] = []
  readonly #options: LoadOptions
  readonly #sizes = new Map<string, number>()
  #named = 0

  constructor(options: LoadOptions) {
    this.#options = options
  }

  addProblem(file: string, message: string): void {
    this.problems.push({path: this.#options.shown(file), message})
  }

  async loadFirst(file: string): Promise<Configuration | null> {
    const real = attempt(() => realPathWithin(file, this.#options.reach))
    if (real.fault === null) return this.#load(file, real.value, [])
    this.addProblem(file, real.fault)
    return null
  }

  /** @param real the same file without links */
  async #load(file: string, real: string, chain: readonly string[]): Promise<Configuration | null> {
    const document = await this.#read(file, real)
    if (!document) return null
    const {data, faults} = check(document.data, this.#options.rules)
    const here: ConfigurationFault[] = [...faults, ...alteredNumbers(data.cycles ?? [], document)]
    const layers: Configuration[] = []
    for (const [item, target] of [data.extends ?? []].flat().entries()) {
      const next = this.#locate(file, target, [...chain, file])
      if (next.fault !== null) here.push({path: ['extends'], item, message: next.fault})
      else {
        const layer = await this.#load(next.value.file, next.value.real, [...chain, file])
        if (layer) layers.push(layer)
      }
      if (this.#named > mostFiles) break
    }
    const words: string[] = []
    const wordFiles: string[] = []
    for (const [item, target] of [data.wordFiles ?? []].flat().entries()) {
      const found = this.#words(file, target)
      if (found.fault !== null) here.push({path: ['wordFiles'], item, message: found.fault})
      else {
        for (const word of found.value) words.push(word)
        wordFiles.push(resolve(dirname(file), target))
      }
      if (this.#named > mostFiles) break
    }
    this.#addFaults(file, here, document)
    // Invalid settings are not used.
    if (this.problems.length > 0) return null
    return merge(layers, {path: file, data, words, wordFiles}, this.#options.base, this.#options.rules)
  }

  async #read(file: string, real: string): Promise<LocatedData | null> {
    try {
      const {size, data} = await this.#options.files.data(real)
      this.#sizes.set(real, size)
      const total = [...this.#sizes.values()].reduce((sum, each) => sum + each, 0)
      if (total > mostBytes) throw new DataError(`is too large: with the files that it extends, a configuration may have at most ${mostBytes} bytes.`)
      return data
    } catch (cause) {
      this.addProblem(file, faultOf(cause))
      return null
    }
  }

  #locate(file: string, target: string, chain: readonly string[]): Attempt<{file: string; real: string}> {
    const next = resolve(dirname(file), target)
    const fault = this.#countNamed(' that extend each other') ?? faultOfExtends(target, next, chain)
    if (fault !== null) return {fault}
    return quoting(
      target,
      attempt(() => ({file: next, real: realPathWithin(next, this.#options.reach)})),
    )
  }

  #words(file: string, target: string): Attempt<readonly string[]> {
    const fault = this.#countNamed('') ?? faultOfPath(target)
    if (fault !== null) return {fault}
    return quoting(
      target,
      attempt(() => this.#options.files.words(realPathWithin(resolve(dirname(file), target), this.#options.reach))),
    )
  }

  #countNamed(which: string): string | null {
    return ++this.#named > mostFiles ? `too many files${which}, expected at most ${mostFiles} in all.` : null
  }

  #addFaults(file: string, faults: readonly ConfigurationFault[], {lineOf}: LocatedData): void {
    const lineOfFault = ({path, item}: ConfigurationFault) => lineOf(item === undefined ? path : [...path, item])
    const sorted = faults.toSorted((a, b) => lineOfFault(a) - lineOfFault(b))
    for (const fault of sorted.slice(0, mostFaults)) {
      const key = keyPath(fault.path)
      this.addProblem(file, key === '' ? fault.message : `\`${key}\` (line ${lineOfFault(fault)}): ${fault.message}`)
    }
    if (faults.length > mostFaults) this.addProblem(file, `has more faults than these ${mostFaults}.`)
  }
}

/** Numbers of cycles that are read as other numbers than they are written. */
function alteredNumbers(cycles: readonly {readonly number?: string | undefined}[], {writtenAt}: LocatedData): ConfigurationFault[] {
  return cycles.flatMap(({number}, index) => {
    const path = ['cycles', index, 'number']
    const written = writtenAt(path)
    return written === null ? [] : [{path, message: `unexpected ${shorten(written, 40)}, which is read as ${number}; write it in quotation marks.`}]
  })
}

/** A value, or why there is none. */
type Attempt<Value> = {readonly fault: null; readonly value: Value} | {readonly fault: string}

function attempt<Value>(make: () => Value): Attempt<Value> {
  try {
    return {fault: null, value: make()}
  } catch (cause) {
    return {fault: faultOf(cause)}
  }
}

/** A fault of a file, after the name that the configuration gives it. */
function quoting<Value>(target: string, outcome: Attempt<Value>): Attempt<Value> {
  return outcome.fault === null ? outcome : {fault: `\`${shorten(target, 80)}\` ${outcome.fault}`}
}

function faultOf(cause: unknown): string {
  if (cause instanceof DataError) return cause.message
  if (isSystemError(cause)) return whyUnreadable(cause)
  throw cause
}

function faultOfPath(target: string): string | null {
  if (/^[a-z][a-z\d+.-]+:\/\//i.test(target)) return 'unexpected web address, expected a path from the folder of this file; nothing is downloaded.'
  return isAbsolute(target) ? 'unexpected absolute path, expected a path from the folder of this file.' : null
}

function faultOfExtends(target: string, next: string, chain: readonly string[]): string | null {
  if (presetNames.some((name) => name === target)) return `unexpected \`${target}\`, expected a file; write \`preset: ${target}\` for the preset.`
  const elsewhere = faultOfPath(target)
  if (elsewhere !== null) return elsewhere
  if (chain.at(-1) === next) return `\`${shorten(target, 80)}\` is this file itself; remove it.`
  if (chain.includes(next)) return `\`${shorten(target, 80)}\` extends this file in turn; remove one of the two \`extends\`.`
  if (chain.length > mostInChain) return `too long a chain of files that extend each other, expected at most ${mostInChain}.`
  return null
}
