import {spawnSync} from 'node:child_process'
import {isDeepStrictEqual} from 'node:util'
import {expectations} from './expectations.js'

/** `npm run check-seeds`: the main job, as a user starts it: the built command line finds in seeds/ what each seed is meant to show. */
interface JsonReport {
  readonly files: readonly {readonly path: string; readonly messages: readonly {readonly line: number; readonly ruleId: string}[]}[]
  readonly problems: readonly unknown[]
}

const {status, stdout, stderr} = spawnSync(process.execPath, ['dist/nomination-lint.cjs', 'lint', '--no-config', '--format', 'json', 'seeds'], {
  encoding: 'utf8',
})
const report: JsonReport = JSON.parse(stdout)
const found = new Map(report.files.map(({path, messages}) => [path.replace('seeds/candidates/', ''), messages.map(({line, ruleId}) => `${line} ${ruleId}`)]))
/** One seed is named after its candidate; in a repository, whose election is known, that is a finding. */
const note = /^note: The path of \S+\/mirela-popescu\.md was not checked: outside an election repository, .*\n$/
const faults = [
  ...(status === 1 ? [] : [`ended with ${status}, expected 1`]),
  ...(note.test(stderr) ? [] : [`said on stderr: ${stderr}`]),
  ...(report.problems.length === 0 ? [] : [`told problems: ${JSON.stringify(report.problems)}`]),
  ...[...found.keys()].filter((path) => !expectations[path]).map((path) => `linted ${path}, which no expectation names`),
  ...Object.entries(expectations)
    .filter(([path, {findings}]) => !isDeepStrictEqual(found.get(path), findings))
    .map(([path, {findings}]) => `${path}: found ${JSON.stringify(found.get(path))}, expected ${JSON.stringify(findings)}`),
]
if (faults.length > 0) {
  console.error(`The linter on seeds/:\n${faults.join('\n')}`)
  process.exitCode = 1
} else console.log(`${found.size} seeds, each with the findings that it is meant to show.`)
