import {execFileSync} from 'node:child_process'

/** CPU seconds that a text of 64 KiB may take, and how many times those of 32 KiB. */
const most = {seconds: 1, growth: 2.5}
/** Below this (in milliseconds) a ratio measures the machine. */
const measurable = 100

interface Measurement {
  readonly name: string
  readonly kibibytes: number
  readonly milliseconds?: number
}

/** Lints every shape of test/attacks at 32 and 64 KiB; gives a table of CPU times, and whether all of them keep within the limits. */
export function benchAttacks(runs: number): {table: string; isWithin: boolean} {
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'test/attacks/run-all.ts', '32,64', String(runs)], {encoding: 'utf8'})
  const times = new Map<string, Map<number, number>>()
  for (const line of output.trim().split('\n')) {
    const {name, kibibytes, milliseconds}: Measurement = JSON.parse(line)
    if (milliseconds !== undefined) times.set(name, (times.get(name) ?? new Map<number, number>()).set(kibibytes, milliseconds))
  }
  const rows = [...times].map(([name, time]) => {
    const [half, whole] = [time.get(32) ?? 0, time.get(64) ?? 0]
    const isWithin = whole <= most.seconds * 1000 && (whole < measurable || whole <= most.growth * half)
    const growth = half > 0 ? (whole / half).toFixed(1) : '-'
    return {isWithin, text: [name.padEnd(36), `${half}`.padStart(7), `${whole}`.padStart(7), growth.padStart(6), isWithin ? '' : '  too slow'].join(' ')}
  })
  const head = ['shape'.padEnd(36), '32 KiB'.padStart(7), '64 KiB'.padStart(7), 'ratio'.padStart(6), ' (milliseconds of CPU)'].join(' ')
  return {table: [head, ...rows.map(({text}) => text)].join('\n'), isWithin: rows.every(({isWithin}) => isWithin)}
}
