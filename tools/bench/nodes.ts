import {loadavg} from 'node:os'
import {join} from 'node:path'
import {fetchOtherNodes} from '../nodes.js'
import {multiplied, namedAsText, nominationsOf, nominationWithSlips, soundNomination, statementOf} from './inputs.js'
import {installPeers} from './peers.js'
import {table} from './tables.js'
import {type Call, createMeter, inTurns, type Usage} from './usage.js'
import {lintCall} from './whole.js'

/**
 * The inputs on each Node: nothing; this linter on one nomination, an open election, all elections, ten times as many files, and statements
 * of various sizes; the other tools on all elections.
 */
const inputs = ['empty', 'sound', 'slips', 'open', 'all', 'tenfold', 'bytes64', 'kib1', 'kib64', 'cspell', 'remark-cli'] as const
type Input = (typeof inputs)[number]

/** Calls that take seconds run at most three times, so that everything takes about six minutes. */
const long = {mostRuns: 3} as const

/** The number of nominations in an open election: the median of past ones is 52, and during the nomination period there are fewer. */
const openCount = 40

/**
 * Measures the built command line on every supported Node, fetching from npm those that this machine lacks: all commands of all Nodes in
 * turn. A first run on each Node, which caches its bytecode for later ones, does not count. A small bench skips the other tools.
 *
 * @param corpus an election repository; null for the seeds, multiplied to 420
 * @returns a table with a row for each Node
 */
export async function benchNodes(corpus: string | null, runs: number, isSmall: boolean, scratch: string): Promise<string> {
  const load = loadavg()[0] ?? Number.NaN
  const nodes = [{version: process.version, program: process.execPath}]
  for (const {version, bin} of await fetchOtherNodes(join(scratch, 'nodes'))) nodes.push({version, program: join(bin, 'node')})
  const calls = callsFor(corpus, isSmall, scratch)
  const names = inputs.filter((input) => calls[input])
  const meter = createMeter(scratch)
  const onEach = nodes.flatMap(({program}) => names.flatMap((name) => calls[name] ?? []).map((call): Call => ({...call, node: program})))
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

function callsFor(corpus: string | null, isSmall: boolean, scratch: string) {
  const all = corpus === null ? (isSmall ? 30 : 420) : nominationsOf(corpus).length
  const folderOf = (count: number) => multiplied(corpus, join(scratch, `${count}-nominations`), count)
  const statement = (bytes: number) => lintCall([statementOf(join(scratch, `${bytes}-bytes`), bytes)])
  return {
    empty: {args: ['-e', '0']},
    sound: lintCall([soundNomination(join(scratch, 'sound'))], 'No findings in 1 nomination'),
    slips: lintCall([nominationWithSlips(join(scratch, 'slips')).path]),
    open: lintCall(['--all', folderOf(openCount)], `${openCount} nominations`),
    all: lintCall(['--all', folderOf(all)], `${all} nominations`),
    tenfold: {...lintCall(['--all', folderOf(all * 10)]), ...long},
    bytes64: statement(64),
    kib1: statement(1024),
    kib64: statement(64 * 1024),
    ...(isSmall ? {} : peerCalls(nominationsOf(folderOf(all)), join(scratch, 'peers'))),
  } satisfies Readonly<Partial<Record<Input, Call>>>
}

/** The plain remark-cli build and cspell on the same nominations. */
function peerCalls(paths: readonly string[], folder: string): Partial<Record<Input, Call>> {
  const {present} = installPeers(folder)
  const texts = namedAsText(paths, join(folder, 'all'))
  const called = (['cspell', 'remark-cli'] as const).flatMap((name) => {
    const peer = present.find((each) => each.name.startsWith(name))
    return peer ? [[name, {...peer.call(texts), ...long}] as const] : []
  })
  return Object.fromEntries(called)
}

const head = [
  'Node',
  'one, sound ÷',
  'five mistakes ÷',
  'open election ÷',
  'all: wall s / CPU s',
  'all: wall ÷ cspell / remark-cli',
  'peak MB: one / all / tenfold',
  'CPU of a file, tenfold ÷ all',
  'CPU of a KiB, 64 ÷ 1',
]

function rowOf(version: string, of: (input: Input) => Usage): string[] {
  const empty = of('empty')
  const over = ({wall, cpu}: Usage) => `${(wall / empty.wall).toFixed(2)} / ${(cpu / empty.cpu).toFixed(2)}`
  const peak = (input: Input) => of(input).peak.toFixed(0)
  const start = of('sound').cpu
  const growth = (of('tenfold').cpu - start) / 10 / (of('all').cpu - start)
  const all = of('all')
  const perKib = (of('kib64').cpu - of('bytes64').cpu) / 64 / (of('kib1').cpu - of('bytes64').cpu)
  const than = (peer: Input) => (all.wall / of(peer).wall).toFixed(2)
  return [
    version,
    over(of('sound')),
    over(of('slips')),
    over(of('open')),
    `${all.wall.toFixed(2)} / ${all.cpu.toFixed(2)}`,
    `${than('cspell')} / ${than('remark-cli')}`,
    `${Math.max(of('sound').peak, of('slips').peak).toFixed(0)} / ${peak('all')} / ${peak('tenfold')}`,
    growth.toFixed(2),
    perKib.toFixed(2),
  ]
}
