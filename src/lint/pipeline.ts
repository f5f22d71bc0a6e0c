import {unified} from 'unified'
import {VFile} from 'vfile'
import type {Election} from '../election/election.js'
import {placeOf} from '../election/place.js'
import {readNomination} from '../nomination/read.js'
import type {Answer} from '../rule/context.js'
import type {Rule, RuleError} from '../rule/define-rule.js'
import type {Finding, Severity, SeveritySetting} from '../rule/finding.js'
import type {FileResult} from '../rule/result.js'
import {parse} from '../text/parse.js'
import type {Source} from '../text/source.js'

/** A rule as a configuration has set it. */
export interface RuleSetting {
  readonly severity: SeveritySetting
  readonly options: object
}

/** What the pipeline needs beside the source. */
export interface PipelineOptions {
  readonly rules: readonly Rule[]
  /** By rule name; a rule without a setting is off. */
  readonly settings: ReadonlyMap<string, RuleSetting>
  readonly election: Election
  readonly words: readonly string[]
  readonly answers: ReadonlyMap<string, Answer> | null
  readonly maximumFindings: number
}

const weight: Readonly<Record<Severity, number>> = {
  info: 0,
  warning: 1,
  error: 2,
}

/** Makes the function that lints one decoded file: tree, Nomination, then every rule one after another. */
export function createPipeline(options: PipelineOptions): (source: Source) => {result: FileResult; errors: readonly RuleError[]} {
  const processor = unified()
  for (const rule of options.rules) {
    const setting = options.settings.get(rule.name)
    if (setting && setting.severity !== 'off') processor.use(rule.plugin, [setting.severity === 'error' ? 'error' : 'warn', setting.options])
  }
  processor.freeze()
  return (source) => {
    const tree = parse(source)
    const nomination = readNomination(tree, source, placeOf(source.path), options.election)
    const file = new VFile({value: source.text})
    file.data.context = {
      source,
      tree,
      nomination,
      election: options.election,
      words: options.words,
      answers: options.answers,
      others: [],
    }
    processor.runSync(tree, file)
    const findings = file.messages.flatMap(({report, ruleId}): Finding[] => {
      const severity = options.settings.get(ruleId ?? '')?.severity
      if (!report || !ruleId || !severity || severity === 'off') return []
      return [
        {
          ...report,
          ruleId,
          severity: report.severity && weight[report.severity] < weight[severity] ? report.severity : severity,
        },
      ]
    })
    findings.sort((a, b) => a.position.start.line - b.position.start.line || a.position.start.column - b.position.start.column)
    const shown = findings.slice(0, options.maximumFindings)
    return {
      result: {
        path: source.path,
        findings: shown,
        more: findings.length - shown.length,
        source,
        nomination,
      },
      errors: file.data.ruleErrors ?? [],
    }
  }
}
