import {rules as ownRules} from '../../rules/index.js'
import {createEngine} from '../lint/engine.js'
import type {EngineOptions} from '../lint/engine-options.js'
import type {LintEvent} from '../lint/events.js'
import {type RuleInfo, ruleInfo} from '../lint/rule-info.js'
import type {FormatName} from '../report/registry.js'
import type {FilesOptions, FixFilesOptions, FixTextOptions} from './call-options.js'
import {checkedCall, filesOptions, fixFilesOptions, fixTextOptions} from './calls.js'
import {type FormatOptions, type Formattable, formatReport} from './format.js'
import type {LinterOptions} from './linter-options.js'
import {engineOptions} from './options.js'
import {publicFile} from './origins.js'
import {fixReport, lintReport, outlineReport} from './reports.js'
import type {FixReport, LintReport, OutlineReport, StreamEvent} from './results.js'

/**
 * Lints, repairs and outlines texts and files. Calls may overlap: each reads files and configurations again. Everything that is wrong with
 * a file is in the result; methods throw only an `OptionsError`, for invalid arguments.
 */
export interface NominationLinter {
  /** All rules, including `additionalRules`. */
  readonly rules: readonly RuleInfo[]
  /** Lints a text, or the bytes of a file, as if it were at a path. */
  lintText(text: string | Uint8Array, path?: string): Promise<LintReport>
  /** Lints files, folders and globs; none means the working directory. */
  lintFiles(paths?: string | readonly string[], options?: FilesOptions): Promise<LintReport>
  /** The same, file by file. */
  streamFiles(paths?: string | readonly string[], options?: FilesOptions): AsyncGenerator<StreamEvent, void, undefined>
  /** Repairs a text, or the bytes of a file, as if it were at a path; writes no file. */
  fixText(text: string | Uint8Array, path?: string, options?: FixTextOptions): Promise<FixReport>
  /** Repairs files, and writes them unless `dry` is set. */
  fixFiles(paths?: string | readonly string[], options?: FixFilesOptions): Promise<FixReport>
  /** Outlines a text: what it names, its goals, its signature, its references. No rule runs. */
  outlineText(text: string | Uint8Array, path?: string): Promise<OutlineReport>
  /** The same for files. */
  outlineFiles(paths?: string | readonly string[], options?: FilesOptions): Promise<OutlineReport>
  /** Writes a report in one of `formatNames`. */
  format(report: Formattable, name: FormatName, options?: FormatOptions): Promise<string>
}

/** @throws {OptionsError} lists everything that is wrong with the options */
export function createLinter(options: LinterOptions = {}): NominationLinter {
  const linting: EngineOptions = engineOptions(options, ownRules)
  const {lintRules, base = null} = linting
  // An outline needs no suppressions and no links.
  const {suppressions: _suppressions, links: _links, ...reading}: EngineOptions = {...linting, readsOnly: true}

  async function* ofText(text: string | Uint8Array, path: string, how: EngineOptions = linting): AsyncGenerator<LintEvent> {
    checkedCall.text(text, path)
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : Uint8Array.from(text)
    yield* createEngine(how).lintBytes(bytes, path)
  }

  async function* ofFiles(paths: string | readonly string[], {changed = false, signal}: FilesOptions, how: EngineOptions = linting): AsyncGenerator<LintEvent> {
    const given = checkedCall.paths(paths)
    signal?.throwIfAborted()
    for await (const event of createEngine({...how, ...(changed && {changed: {base}})}).lint(given)) {
      yield event
      signal?.throwIfAborted()
    }
  }

  return {
    rules: lintRules.map(ruleInfo),
    lintText: async (text, path = '<text>') => lintReport(ofText(text, path)),
    lintFiles: async (paths = [], options = {}) => lintReport(ofFiles(paths, checkedCall.options(options, filesOptions))),
    async *streamFiles(paths = [], options = {}) {
      for await (const event of ofFiles(paths, checkedCall.options(options, filesOptions))) {
        if (event.kind === 'file') yield {kind: 'file', file: publicFile(event.result)}
        else if (event.kind !== 'fixed') yield event
      }
    },
    async fixText(text, path = '<text>', options = {}) {
      const {suggestions = false} = checkedCall.options(options, fixTextOptions)
      return fixReport(ofText(text, path, {...linting, repairs: {withSuggestions: suggestions, isDryRun: true}}))
    },
    async fixFiles(paths = [], options = {}) {
      const {suggestions = false, dry = false, ...files} = checkedCall.options(options, fixFilesOptions)
      return fixReport(ofFiles(paths, files, {...linting, repairs: {withSuggestions: suggestions, isDryRun: dry}}))
    },
    outlineText: async (text, path = '<text>') => outlineReport(ofText(text, path, reading)),
    outlineFiles: async (paths = [], options = {}) => outlineReport(ofFiles(paths, checkedCall.options(options, filesOptions), reading)),
    format: (report, name, options = {}) => formatReport(report, name, options, lintRules),
  }
}
