import type {Root} from 'mdast'
import type {Plugin} from 'unified'
import {lintRule} from 'unified-lint-rule'
import type {VFile} from 'vfile'
import type {RuleContext} from './context.js'
import type {Rule} from './define-rule.js'
import type {Finding, Report} from './finding.js'
import {withoutStacks} from './without-stacks.js'

/** A report with its place. */
type PlacedReport = Report & Pick<Finding, 'position'>

declare module 'vfile' {
  interface DataMap {
    /** What the rules look at; set once by the engine before the first rule runs. */
    context: RuleContext
    /** Rules that threw while they read this file. */
    ruleErrors: RuleError[]
  }
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** The report that this message carries through unified. */
    report?: PlacedReport
  }
}

/** A rule that threw: a fault of the rule, never of the statement. */
export interface RuleError {
  readonly rule: string
  readonly cause: unknown
}

/**
 * Makes a unified-lint-rule plug-in of a rule: it reads `file.data.context` and reports by `file.message`. A check that throws is kept in
 * `file.data.ruleErrors`, because unified-lint-rule would turn it into a warning; what it reported before is kept, too.
 */
export function pluginOf({name, url, readsUnreadable = false, ...rule}: Rule): Plugin<[config?: unknown], Root> {
  const plugin = lintRule<Root, object>({origin: `nomination-lint:${name}`, url}, (_tree, file, options) => {
    const {context} = file.data
    if (!context) throw new Error(`${name}: file.data.context is not set`)
    if (context.source.unreadable && !readsUnreadable) return
    try {
      rule.check(context, (report) => send(file, context, report), options)
    } catch (cause) {
      file.data.ruleErrors = [...(file.data.ruleErrors ?? []), {rule: name, cause}]
    }
  })
  return plugin as Plugin<[config?: unknown], Root>
}

function send(file: VFile, {source}: RuleContext, report: Report): void {
  const {position = source.positionAt(0, source.text.length)} = report
  const message = withoutStacks(() => file.message(report.message, {place: position}))
  message.report = {...report, position}
}
