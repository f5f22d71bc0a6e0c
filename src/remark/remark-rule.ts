import type {Root} from 'mdast'
import type {Processor, Transformer} from 'unified'
import type {VFile} from 'vfile'
import {checkRules, type RuleEntry} from '../lint/configuration/rule-settings.js'
import type {Rule} from '../rule/define-rule.js'
import type {SeveritySetting} from '../rule/finding.js'
import {filledIn} from '../rule/options-schema.js'
import {pluginOf, type RulePlugin} from '../rule/plugin.js'
import {isInBrokenText} from '../text/broken-text.js'
import {rangeAt} from '../text/spans.js'
import {contextOf} from './context.js'
import {electionSettings} from './election-settings.js'
import {refuse} from './refuse.js'

/** Makes a plug-in for any remark pipeline of a rule. The plug-in throws a TypeError for a wrong severity or wrong options. */
export function remarkRule(rule: Rule): RulePlugin {
  function plugin(this: Processor, config?: unknown): Transformer<Root> | undefined {
    const {severity, options} = settingOf(rule, config)
    if (severity === 'off') return undefined
    const settings = electionSettings(this.data('settings')?.nominationLint)
    const lint = pluginOf(rule, (file) => contextOf(file, settings))
    const transform = lint.call(this, [severity === 'error' ? 'error' : 'warn', options ?? filledIn(rule)])
    if (!transform) return undefined
    return (tree, file, next) => {
      const before = file.messages.length
      return transform(tree, file, (error) => {
        const own = file.messages.splice(before).filter((message) => rule.readsBrokenText || !isOfBrokenText(message, contextOf(file, settings)))
        if (severity === 'info') for (const message of own) message.fatal = undefined
        file.messages.push(...own)
        next(error ?? errorOf(rule, file))
      })
    }
  }
  Object.defineProperty(plugin, 'name', {value: `nomination-lint:${rule.name}`})
  return plugin
}

type Message = VFile['messages'][number]

function isOfBrokenText({report}: Message, {source}: ReturnType<typeof contextOf>): boolean {
  if (!report) return false
  const {start, end} = rangeAt(report.position)
  return isInBrokenText(source, start, end)
}

/** The error that the rule threw; it makes the pipeline fail. */
function errorOf(rule: Rule, file: VFile): Error | undefined {
  const thrown = file.data.ruleErrors?.find((error) => error.rule === rule.name)
  return thrown && new Error(`nomination-lint:${rule.name} failed on ${file.path ?? 'a file without a path'}`, {cause: thrown.cause})
}

/** Severities as unified-lint-rule writes them; our own names are accepted too. */
const severities: ReadonlyMap<unknown, SeveritySetting> = new Map<unknown, SeveritySetting>([
  ...([false, 0] as const).map((word) => [word, 'off'] as const),
  ...([true, 1, 'on', 'warn', undefined] as const).map((word) => [word, 'warning'] as const),
  [2, 'error'],
])

/** `'error'`, `['error', {…}]` or `{…}`, checked like a configuration. */
function settingOf(rule: Rule, config: unknown): RuleEntry {
  const isOptions = typeof config === 'object' && config !== null && !Array.isArray(config)
  const [word, ...options]: unknown[] = isOptions ? ['warning', config] : Array.isArray(config) ? config : [config]
  const severity = severities.get(word) ?? word
  const {entries, faults} = checkRules({[rule.name]: options.length > 0 ? [severity, ...options] : severity}, [rule], ['nomination-lint'])
  refuse(faults)
  return entries.get(rule.name) ?? {severity: 'off', options: null}
}
