import * as v from 'valibot'
import manifest from '../../package.json' with {type: 'json'}
import {addToSummary, emptySummary} from '../lint/counts.js'
import {unknownName} from '../lint/did-you-mean.js'
import type {LintedFile} from '../report/message.js'
import {type FormatName, formatNames, reporters} from '../report/registry.js'
import type {Rule} from '../rule/define-rule.js'
import type {Problem} from '../rule/result.js'
import {OptionsError} from './options-error.js'
import {originOf} from './origins.js'
import {faultsIn, refuse} from './refuse.js'

export interface FormatOptions {
  /** Colours of a terminal; none by default. */
  readonly color?: boolean | undefined
  /** Columns to wrap the text at; by default it is not wrapped. */
  readonly width?: number | undefined
}

/** The report of a linter. */
export interface Formattable {
  readonly files: readonly LintedFile[]
  readonly problems?: readonly (Pick<Problem, 'message'> & Partial<Problem>)[] | undefined
}

const optionsSchema = v.strictObject({
  color: v.optional(v.boolean()),
  width: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
})
const reportSchema = v.looseObject({
  files: v.array(v.looseObject({path: v.string(), messages: v.array(v.looseObject({}))})),
  problems: v.optional(v.array(v.looseObject({path: v.nullish(v.string()), message: v.string()}))),
})

/**
 * Writes a report as the command line does.
 *
 * @param rules those that may have reported something; some formats list them
 * @throws {OptionsError} for an unknown format, and for messages that did not come from a linter
 */
export async function formatReport(report: Formattable, name: FormatName, options: FormatOptions, rules: readonly Rule[]): Promise<string> {
  if (!formatNames.includes(name)) throw new OptionsError(unknownName('format', String(name), formatNames))
  refuse([...faultsIn(options, optionsSchema, ['options']), ...faultsIn(report, reportSchema, ['report'])])
  const {color = false, width = null} = options
  const results = report.files.map((file) => {
    const result = originOf(file)
    if (!result)
      throw new OptionsError(`report: a message of ${file.path} is a copy. Pass the messages that the linter gave; they may be left out, but not changed.`)
    return result
  })
  const problems = (report.problems ?? []).map(({path = null, message}) => ({path, message}))
  const {version} = manifest
  const run = (await reporters[name]()).start({color, width, version, rules})
  const texts = results.map((result) => run.file(result))
  return [...texts, run.end(results.reduce(addToSummary, emptySummary), problems)].join('')
}
