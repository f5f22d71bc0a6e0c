import {existsSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {benchAttacks} from './bench/attacks.js'
import {multipliedSeeds, nominationsOf, statementOf} from './bench/inputs.js'
import {createMeter, median, type Usage} from './bench/usage.js'

/**
 * `npm run bench [-- --corpus PATH] [--runs N] [--json]`: what a run of the built command line costs, always as a whole process.
 * PATH is a checkout of an election repository; without one the seeds stand in for it, multiplied to 420 nominations.
 * `npm run bench -- --attacks [--runs N]`: what hostile texts cost (test/attacks); ends with status 1 where one costs too much.
 * Single times differ from hour to hour: compare the ratios, whose two sides are taken turn by turn.
 */
const {values} = parseArgs({
  options: {
    corpus: {type: 'string'},
    runs: {type: 'string', default: '7'},
    json: {type: 'boolean', default: false},
    attacks: {type: 'boolean', default: false},
  },
})
const runs = Number(values.runs)
if (!Number.isInteger(runs) || runs < 1) throw new Error(`--runs ${values.runs}: expected a whole number from 1`)
if (values.attacks) {
  const {table, isWithin} = benchAttacks(runs)
  console.log(table)
  process.exit(isWithin ? 0 : 1)
}
if (!existsSync('dist/nomination-lint.cjs')) throw new Error('dist/nomination-lint.js is missing; run `npm run prepare` first')

const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-bench-'))
try {
  const measured = measure(folder)
  console.log(values.json ? JSON.stringify(measured) : table(measured))
} finally {
  rmSync(folder, {recursive: true})
}

/** Wall and CPU seconds and peak megabytes, each the median of the runs. */
interface Row extends Usage {
  readonly what: string
  /** CPU seconds over those of `node -e 0`. */
  readonly ratio: number
}

/** CPU seconds of a whole process on one file, and those of each kilobyte beyond the smallest file's. */
interface Growth {
  readonly kilobytes: number
  readonly cpu: number
  readonly perKilobyte: number | null
}

interface Measured {
  readonly runs: number
  readonly nominations: number
  readonly rows: readonly Row[]
  readonly growth: readonly Growth[]
}

function measure(scratch: string): Measured {
  const meter = createMeter(scratch)
  const lint = (...args: string[]) => ['dist/nomination-lint.cjs', 'lint', '--format', 'json', ...args]
  const election = values.corpus ?? multipliedSeeds(join(scratch, 'election'), 420)
  const nominations = nominationsOf(election)
  const one = nominations[Math.floor(nominations.length / 2)]
  if (one === undefined) throw new Error(`${election}: no nominations under candidates/`)

  const nothing: Usage[] = []
  const unspelled = ['--rule', 'spelling: off']
  const commands = [
    {what: 'one nomination', args: [one]},
    {what: '  without spelling', args: [...unspelled, one]},
    {what: `${nominations.length} nominations`, args: ['--all', election]},
    {what: '  without spelling', args: [...unspelled, '--all', election]},
  ].map((command) => ({...command, usages: [] as Usage[]}))
  for (let run = 0; run < runs; run++) {
    nothing.push(meter(['-e', '0']))
    for (const {args, usages} of commands) usages.push(meter(lint('--no-config', ...args)))
  }
  const base = median(nothing)
  const rows: Row[] = [
    {what: 'node -e 0', ...base, ratio: 1},
    ...commands.map(({what, usages}) => ({what, ...median(usages), ratio: median(usages).cpu / base.cpu})),
  ]

  return {runs, nominations: nominations.length, rows, growth: growth(scratch, meter)}
}

/** One text in ever larger files: where cost grows with the text, every kilobyte costs the same. */
function growth(scratch: string, meter: (args: readonly string[]) => Usage): Growth[] {
  const sizes = [1, 10, 100].map((kilobytes) => ({
    kilobytes,
    path: statementOf(join(scratch, `${kilobytes}-kilobytes`), kilobytes * 1024),
    usages: [] as Usage[],
  }))
  for (let run = 0; run < runs; run++) {
    for (const {path, usages} of sizes) usages.push(meter(['dist/nomination-lint.cjs', 'lint', '--config', `${path}.yaml`, path]))
  }
  const least = sizes[0]
  return sizes.map(({kilobytes, usages}) => {
    const {cpu} = median(usages)
    const more = least ? (cpu - median(least.usages).cpu) / (kilobytes - least.kilobytes) : Number.NaN
    return {kilobytes, cpu, perKilobyte: Number.isFinite(more) ? more : null}
  })
}

function table({runs, rows, growth}: Measured): string {
  const lines = rows.map(({what, wall, cpu, peak, ratio}) =>
    [what.padEnd(18), wall.toFixed(3).padStart(7), cpu.toFixed(3).padStart(7), peak.toFixed(0).padStart(7), ratio.toFixed(1).padStart(7)].join(' '),
  )
  const grown = growth.map(
    ({kilobytes, cpu, perKilobyte}) =>
      `${`${kilobytes} KB`.padStart(8)} ${cpu.toFixed(3).padStart(7)} ${perKilobyte === null ? '' : (perKilobyte * 1000).toFixed(2).padStart(15)}`,
  )
  return [`${' '.repeat(18)}  wall s   CPU s peak MB   ratio   (medians of ${runs})`, ...lines, '', 'one file   CPU s   ms per more KB', ...grown].join('\n')
}
