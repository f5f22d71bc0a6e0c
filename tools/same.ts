import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

/**
 * `npm run same -- --with OTHER_DIST [--corpus PATH]`: compares this build with another one on every nomination of an election repository
 * (PATH; by default the seeds), byte for byte: findings of the presets `recommended` and `strict`, outlines, standard error and exit
 * status. Run it after each change that must not change any output, with a copy of `dist` from before the change. Ends with 1 at the first
 * difference, and shows it.
 */
const {values} = parseArgs({options: {with: {type: 'string'}, corpus: {type: 'string', default: 'seeds'}}})
if (values.with === undefined) throw new Error('--with is missing: the dist folder of the build to compare with')
const commandLines = [values.with, 'dist'].map(commandLineIn)

const calls = [['lint'], ['lint', '--preset', 'strict'], ['outline']].map((call) => [...call, '--no-config', '--all', '--format', 'json', values.corpus])
for (const call of calls) {
  const [before, after] = commandLines.map((path) => outputOf([path, ...call]))
  const isSame = before === after
  console.log(`${isSame ? 'same' : 'DIFFERENT'}: nomination-lint ${call.join(' ')} (${Buffer.byteLength(after ?? '')} bytes)`)
  if (isSame) continue
  console.log(firstDifference(before ?? '', after ?? ''))
  process.exitCode = 1
}

/** The command line of a build, by its present or a former name. */
function commandLineIn(dist: string): string {
  const found = ['nomination-lint.cjs', 'nomination-lint.js'].map((name) => join(dist, name)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${dist} holds no build; \`npm run prepare\` makes one in dist`)
  return found
}

/** The complete output of a call: exit status, standard output and standard error. */
function outputOf(args: readonly string[]): string {
  const {status, stdout, stderr, error} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 30})
  if (error) throw error
  return `status ${status}\n${stdout}\n${stderr}`
}

/** The first line that differs, cut to the place of the difference; the report has a line for each nomination. */
function firstDifference(before: string, after: string): string {
  const [old, own] = [before.split('\n'), after.split('\n')]
  const number = own.findIndex((line, index) => line !== old[index])
  const [was = '', is = ''] = [old[number], own[number]]
  const at = [...is].findIndex((character, index) => character !== was[index])
  const around = (line: string) => line.slice(Math.max(0, at - 120), at + 120)
  return `  line ${number + 1}, ${is.slice(0, 100)}\n  was: ${around(was)}\n  is:  ${around(is)}`
}
