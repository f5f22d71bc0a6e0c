/**
 * Runs the stages that a nomination passes through one by one, and prints the time of each for all given files, in milliseconds of CPU, as
 * JSON. Runs in a process of its own, bundled and compiled like the command line, so that early stages are cold, as in a real run.
 */
import {readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {rules} from '../../rules/index.js'
import {builtIn} from '../../src/community/index.js'
import {createElection} from '../../src/community/openstack/create.js'
import {placeOf} from '../../src/community/openstack/place.js'
import {presetSetting} from '../../src/lint/configuration/presets.js'
import {countFindings} from '../../src/lint/counts.js'
import {readNomination} from '../../src/nomination/read.js'
import {pretty} from '../../src/report/pretty.js'
import {noOthers} from '../../src/rule/context.js'
import type {Rule} from '../../src/rule/define-rule.js'
import type {Finding} from '../../src/rule/finding.js'
import {pluginOf} from '../../src/rule/plugin.js'
import {decode} from '../../src/text/decode.js'
import {Document} from '../../src/text/document.js'
import {prepareParse} from '../../src/text/parse.js'

const spent = new Map<string, number>()

function timed<Value>(stage: string, run: () => Value): Value {
  const start = process.cpuUsage()
  const value = run()
  const {user, system} = process.cpuUsage(start)
  spent.set(stage, (spent.get(stage) ?? 0) + (user + system) / 1000)
  return value
}

const election = timed('election', () => createElection({}))
/** The same list for all files, because rules cache by it. */
const words: readonly string[] = []
const others = processorOf(rules.filter(({name}) => name !== 'spelling'))
const spelling = processorOf(rules.filter(({name}) => name === 'spelling'))
const report = pretty.start({color: false, width: null, version: '', rules})

/** Prints the times for the given files; returns an exit status, as the command line does. */
export async function run(paths: readonly string[]): Promise<number> {
  for (const path of paths) {
    await prepareParse(path)
    const bytes = timed('read', () => readFileSync(path))
    const source = timed('decode', () => decode(path, new Uint8Array(bytes)))
    const document = timed('parse', () => new Document(source))
    const {statement, tree} = document
    const nomination = timed('outline', () => readNomination(document, placeOf(resolve(path)), election))
    const file = new VFile({value: source.text})
    file.data.context = {document, source, statement, tree, nomination, election, community: builtIn, words, answers: null, others: noOthers, change: null}
    timed('rules', () => others.runSync(tree, file))
    timed('spelling', () => spelling.runSync(tree, file))
    const findings = file.messages.flatMap(({report, ruleId}): Finding[] => (report && ruleId ? [{...report, ruleId, severity: 'warning'}] : []))
    const counts = countFindings(findings)
    timed('report', () => report.file({path, findings, more: 0, counts, source, nomination}))
  }
  console.log(JSON.stringify(Object.fromEntries(spent)))
  return 0
}

/** Makes a function that runs some of the rules, as the engine does with the preset `recommended`. */
function processorOf(some: readonly Rule[]) {
  const processor = unified()
  for (const rule of some) {
    const {severity, options} = presetSetting(rule, 'recommended')
    if (severity !== 'off') processor.use(pluginOf(rule), ['warn', options])
  }
  return processor.freeze()
}
