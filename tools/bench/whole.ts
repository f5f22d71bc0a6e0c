import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import manifest from '../../package.json' with {type: 'json'}
import {multiplied, namedAsText, nominationsOf, nominationWithSlips, soundNomination} from './inputs.js'
import type {Peers} from './peers.js'
import {type Call, inTurns, type Meter, type Outcome, type Usage} from './usage.js'

/** The input: nothing at all, one nomination, or a whole election repository. */
export type Input = 'nothing' | 'sound' | 'slips' | 'all'

/** A tool on an input. */
export interface Row {
  readonly input: Input
  readonly tool: string
  /** Medians; null where the tool failed. */
  readonly usage: Usage | null
  /** Why it failed. */
  readonly failure: string | null
}

/** The built command line. */
export const commandLine = manifest.bin['nomination-lint']

/** The tool's name in every table. */
export const ownName = 'nomination-lint'
export const emptyName = 'node -e 0'
export const readerName = 'a node program that only reads the files'

/** The inputs' folder and their sizes. */
export interface WholeOptions {
  readonly scratch: string
  /** An election repository; null for the seeds. */
  readonly corpus: string | null
  /** The number of nominations in an election repository made from the seeds. */
  readonly seedCount: number
  readonly runs: number
  readonly peers: Peers
}

/** Measures whole processes, all of them in turn: node itself, node reading a file, this linter and the other tools, on each input. */
export function measureWhole({scratch, corpus, seedCount, runs, peers}: WholeOptions, meter: Meter): {rows: Row[]; nominations: number} {
  const election = corpus ?? multiplied(null, join(scratch, 'election'), seedCount)
  const sound = soundNomination(join(scratch, 'sound'))
  const {path: faulty, slip} = nominationWithSlips(join(scratch, 'slips'))
  const all = nominationsOf(election)
  const reader = readerIn(scratch)

  const inputs: readonly {input: Input; paths: readonly string[]; own: readonly string[]; says?: string}[] = [
    {input: 'sound', paths: [sound], own: [sound], says: 'No findings in 1 nomination'},
    {input: 'slips', paths: [faulty], own: [faulty], says: slip},
    {input: 'all', paths: all, own: ['--all', election], says: `${all.length} nominations`},
  ]
  const commands: {input: Input; tool: string; call: Call}[] = [{input: 'nothing', tool: emptyName, call: {args: ['-e', '0']}}]
  for (const {input, paths, own, says} of inputs) {
    commands.push({input, tool: readerName, call: {args: [reader, ...paths]}}, {input, tool: ownName, call: lintCall(own, says)})
    const texts = peers.present.length > 0 ? namedAsText(paths, join(peers.folder, input)) : []
    for (const peer of peers.present) commands.push({input, tool: peer.name, call: peer.call(texts, input === 'slips' ? slip : undefined)})
  }
  const outcomes = inTurns(
    commands.map(({call}) => call),
    runs,
    meter,
  )
  return {rows: commands.map(({input, tool}, index) => rowOf(input, tool, outcomes[index])), nominations: all.length}
}

/** A call of the built command line with default options. */
export function lintCall(args: readonly string[], says?: string): Call {
  return {args: [commandLine, '--no-config', ...args], ...(says !== undefined && {says})}
}

function rowOf(input: Input, tool: string, outcome: Outcome | undefined): Row {
  return {input, tool, usage: outcome?.usage ?? null, failure: outcome?.failure ?? null}
}

/** The resources that a tool used on an input. */
export function usageOf(rows: readonly Row[], input: Input, tool: string): Usage | null {
  return rows.find((row) => row.input === input && row.tool.startsWith(tool))?.usage ?? null
}

function readerIn(scratch: string): string {
  const path = join(scratch, 'read-files.cjs')
  writeFileSync(
    path,
    "const {readFileSync} = require('node:fs')\nlet bytes = 0\nfor (const path of process.argv.slice(2)) bytes += readFileSync(path).length\n",
  )
  return path
}
