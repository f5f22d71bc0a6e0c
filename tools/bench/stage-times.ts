import {execFileSync} from 'node:child_process'
import {cpSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {build} from 'esbuild'
import {asAscii} from '../as-ascii.js'
import {nominationsOf, nominationWithSlips, soundNomination} from './inputs.js'
import {middle} from './usage.js'
import {emptyName, type Input, ownName, type Row, usageOf} from './whole.js'

/** Milliseconds of CPU time of each stage, for each input. */
export interface Stage {
  readonly name: string
  readonly milliseconds: Readonly<Partial<Record<Input, number>>>
}

const names = ['election', 'read', 'decode', 'parse', 'outline', 'rules', 'spelling', 'report']

/** Divides the measured times of whole processes among the stages. */
export async function stageTimes(rows: readonly Row[], election: string, scratch: string, runs: number): Promise<Stage[]> {
  const script = await bundled(scratch)
  const inputs: readonly {input: Input; paths: readonly string[]}[] = [
    {input: 'sound', paths: [soundNomination(join(scratch, 'sound'))]},
    {input: 'slips', paths: [nominationWithSlips(join(scratch, 'slips')).path]},
    {input: 'all', paths: nominationsOf(election)},
  ]
  const told = inputs.map(({input, paths}) => {
    const times = Array.from({length: runs}, () => timesOf(script, paths))
    return {input, of: (name: string) => middle(times.map((time) => time[name] ?? Number.NaN))}
  })
  const stages = names.map((name) => ({name, milliseconds: Object.fromEntries(told.map(({input, of}) => [input, of(name)]))}))
  const whole = (input: Input) => (usageOf(rows, input, ownName)?.cpu ?? Number.NaN) * 1000
  const node = (usageOf(rows, 'nothing', emptyName)?.cpu ?? Number.NaN) * 1000
  const rest = (input: Input) => whole(input) - node - names.reduce((sum, name) => sum + (told.find((each) => each.input === input)?.of(name) ?? 0), 0)
  const forEach = (of: (input: Input) => number) => Object.fromEntries(inputs.map(({input}) => [input, of(input)]))
  return [
    {name: 'start of node', milliseconds: forEach(() => node)},
    {name: 'start of the program: loading it, command line, configuration, finding files, writing', milliseconds: forEach(rest)},
    ...stages,
    {name: 'whole process', milliseconds: forEach(whole)},
  ]
}

/** Bundles and compiles the stages like the command line, in a copy of dist/ with the vocabulary beside them. */
async function bundled(scratch: string): Promise<string> {
  const outdir = join(scratch, 'dist')
  cpSync('dist', outdir, {recursive: true})
  await build({
    entryPoints: ['tools/bench/stages.ts', 'tools/bench/run-stages.ts'],
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    outExtension: {'.js': '.cjs'},
    define: {'import.meta.url': '__url'},
    banner: {js: "const __url = require('node:url').pathToFileURL(__filename).href;"},
    minifyWhitespace: true,
    minifySyntax: true,
    logLevel: 'warning',
  })
  const stages = join(outdir, 'stages.cjs')
  writeFileSync(stages, asAscii(readFileSync(stages, 'utf8')))
  const script = join(outdir, 'run-stages.cjs')
  timesOf(script, nominationsOf('seeds'))
  return script
}

function timesOf(script: string, paths: readonly string[]): Readonly<Record<string, number>> {
  return JSON.parse(execFileSync(process.execPath, [script, ...paths], {encoding: 'utf8'}))
}
