import {loadavg} from 'node:os'
import {join} from 'node:path'
import {fetchOtherNodes} from '../nodes.js'
import {multiplied, nominationsOf, nominationWithSlips, soundNomination} from './inputs.js'
import {table} from './tables.js'
import {type Call, createMeter, inTurns, type Usage} from './usage.js'
import {lintCall} from './whole.js'

/** What is linted on each Node: nothing, one nomination, an open election, all elections, and ten times as many files. */
type Input = 'empty' | 'sound' | 'slips' | 'open' | 'all' | 'tenfold'

/** Nominations of an open election: the median of past ones is 52, one in the midst of its period holds fewer. */
const openCount = 40

/**
 * Measures the built command line on every supported Node, those that are not this machine's fetched from npm: all commands of all Nodes in
 * turn. What a first run on a Node leaves for later ones is there; that run is not counted.
 *
 * @param corpus an election repository; null for the seeds, multiplied to 420
 * @returns a table with a row for each Node
 */
export async function benchNodes(corpus: string | null, runs: number, isSmall: boolean, scratch: string): Promise<string> {
  const load = loadavg()[0] ?? Number.NaN
  const nodes = [{version: process.version, program: process.execPath}]
  for (const {version, bin} of await fetchOtherNodes(join(scratch, 'nodes'))) nodes.push({version, program: join(bin, 'node')})
  const calls = callsFor(corpus, isSmall, scratch)
  const names = Object.keys(calls)
  const meter = createMeter(scratch)
  const onEach = nodes.flatMap(({program}) => Object.values(calls).map((call): Call => ({...call, node: program})))
  for (const {program} of nodes) meter({...calls.slips, node: program})
  const outcomes = inTurns(onEach, runs, meter)
  const rows = nodes.map(({version}, index) => {
    const usages = outcomes.slice(index * names.length, (index + 1) * names.length).map(({usage, failure}) => {
      if (!usage) throw new Error(`Node ${version}: ${failure}`)
      return usage
    })
    return rowOf(version, (input) => usages[names.indexOf(input)] ?? {wall: Number.NaN, cpu: Number.NaN, peak: Number.NaN})
  })
  const busy = load > 1 ? ` The machine had other work (load ${load.toFixed(1)}): CPU ratios hold, wall ratios hardly.` : ''
  return `Medians of ${runs}, all Nodes in turn; ÷ is over \`node -e 0\` of the same Node, wall / CPU.${busy}\n\n${table(head, rows)}`
}

function callsFor(corpus: string | null, isSmall: boolean, scratch: string): Readonly<Record<Input, Call>> {
  const all = corpus === null ? (isSmall ? 30 : 420) : nominationsOf(corpus).length
  const folderOf = (count: number) => multiplied(corpus, join(scratch, `${count}-nominations`), count)
  return {
    empty: {args: ['-e', '0']},
    sound: lintCall([soundNomination(join(scratch, 'sound'))], 'No findings in 1 nomination'),
    slips: lintCall([nominationWithSlips(join(scratch, 'slips')).path]),
    open: lintCall(['--all', folderOf(openCount)], `${openCount} nominations`),
    all: lintCall(['--all', folderOf(all)], `${all} nominations`),
    tenfold: lintCall(['--all', folderOf(all * 10)]),
  }
}

const head = [
  'Node',
  'one, sound ÷',
  'five mistakes ÷',
  'open election ÷',
  'all: wall s / CPU s',
  'peak MB: one / all / tenfold',
  'CPU of a file, tenfold ÷ all',
]

function rowOf(version: string, of: (input: Input) => Usage): string[] {
  const empty = of('empty')
  const over = ({wall, cpu}: Usage) => `${(wall / empty.wall).toFixed(2)} / ${(cpu / empty.cpu).toFixed(2)}`
  const peak = (input: Input) => of(input).peak.toFixed(0)
  const start = of('sound').cpu
  const growth = (of('tenfold').cpu - start) / 10 / (of('all').cpu - start)
  const all = of('all')
  return [
    version,
    over(of('sound')),
    over(of('slips')),
    over(of('open')),
    `${all.wall.toFixed(2)} / ${all.cpu.toFixed(2)}`,
    `${Math.max(of('sound').peak, of('slips').peak).toFixed(0)} / ${peak('all')} / ${peak('tenfold')}`,
    growth.toFixed(2),
  ]
}
