import {spawnSync} from 'node:child_process'
import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {parseArgs} from 'node:util'

/**
 * `npm run same -- --with OTHER_DIST [--corpus PATH]`: whether this build says of every nomination of an election repository (PATH;
 * without it, the seeds) what another build says, byte for byte: findings of the presets `recommended` and `strict`, outlines, what goes
 * to standard error, and the exit status. To be run after each change that must change nothing: keep a copy of `dist` from before it.
 * Ends with 1 where they differ, and shows the first difference.
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

/** The command line of a build; former builds called it otherwise. */
function commandLineIn(dist: string): string {
  const found = ['nomination-lint.cjs', 'nomination-lint.js'].map((name) => join(dist, name)).find((path) => existsSync(path))
  if (found === undefined) throw new Error(`${dist} holds no build; \`npm run prepare\` makes one in dist`)
  return found
}

/** All that a call gives: exit status, standard output and standard error. */
function outputOf(args: readonly string[]): string {
  const {status, stdout, stderr, error} = spawnSync(process.execPath, args, {encoding: 'utf8', maxBuffer: 1 << 30})
  if (error) throw error
  return `status ${status}\n${stdout}\n${stderr}`
}

/** The first line that differs, around the place where it does; the report has a line for each nomination. */
function firstDifference(before: string, after: string): string {
  const [old, own] = [before.split('\n'), after.split('\n')]
  const number = own.findIndex((line, index) => line !== old[index])
  const [was = '', is = ''] = [old[number], own[number]]
  const at = [...is].findIndex((character, index) => character !== was[index])
  const around = (line: string) => line.slice(Math.max(0, at - 120), at + 120)
  return `  line ${number + 1}, ${is.slice(0, 100)}\n  was: ${around(was)}\n  is:  ${around(is)}`
}
