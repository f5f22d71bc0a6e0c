import {spawn} from 'node:child_process'
import {mkdtempSync, rmSync, symlinkSync} from 'node:fs'
import {availableParallelism, tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {createInterface} from 'node:readline'
import {build} from 'esbuild'

/** Which shapes are run: the usual selection, all, or random ones for a seed. */
export type Shapes = 'chosen' | 'all' | {readonly seed: number}

/** CPU milliseconds of the steps of a run. */
type StepTimes = Readonly<Record<'lint' | 'repairs' | 'reports', number>>

/** What test/attacks/run-measured.ts prints after each shape. */
interface Measured {
  readonly name: string
  readonly times: StepTimes
  readonly half?: StepTimes
  readonly tooSlow: readonly string[]
}

/** A shape that did not finish, or that broke the linter. */
interface Broken {
  readonly name: string
  readonly why: string
}

/** Milliseconds after which a shape counts as hanging. None takes a twentieth of this, even on a busy machine. */
const hangGuard = 60_000
/** How many of the slowest shapes within the limits are shown. */
const shown = 10

/**
 * Runs everything that the command line can do on 60 KiB of each shape of test/attacks, in as many processes as there are processors (at
 * most two), and lists those that are too slow, hang or break.
 */
export async function benchAttacks(shapes: Shapes): Promise<{table: string; isWithin: boolean}> {
  const scratch = mkdtempSync(join(tmpdir(), 'nomination-lint-attacks-'))
  try {
    const script = await bundled(scratch)
    const portions = Math.min(2, availableParallelism())
    const outcomes = await Promise.all(Array.from({length: portions}, (_, portion) => portionOf(script, shapes, portion, portions)))
    return told(
      outcomes.flatMap(({measured}) => measured),
      outcomes.flatMap(({broken}) => broken),
    )
  } finally {
    rmSync(scratch, {recursive: true})
  }
}

/** Tests compile code as they run, so this bundles it, to measure what the command line would take. The vocabulary is put beside the bundle. */
async function bundled(scratch: string): Promise<string> {
  symlinkSync(resolve('dist/vocabulary.bin'), join(scratch, 'vocabulary.bin'))
  await build({
    entryPoints: ['test/attacks/run-measured.ts'],
    outdir: scratch,
    outExtension: {'.js': '.mjs'},
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    supported: {'regexp-unicode-property-escapes': true},
    banner: {js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);"},
    logLevel: 'warning',
  })
  return join(scratch, 'run-measured.mjs')
}

/** Measures every n-th shape; if one hangs or breaks, another process continues after it. */
async function portionOf(script: string, shapes: Shapes, portion: number, portions: number): Promise<{measured: Measured[]; broken: Broken[]}> {
  const measured: Measured[] = []
  const broken: Broken[] = []
  for (let from = 0; ; ) {
    const end = await untilBroken(script, [typeof shapes === 'string' ? shapes : String(shapes.seed), portion, portions, from].map(String), measured)
    if (end === null) return {measured, broken}
    broken.push({name: end.name, why: end.why})
    from = end.index + 1
  }
}

/** Runs one process to its end; returns the shape at which it hung or broke, or null. */
async function untilBroken(script: string, args: readonly string[], measured: Measured[]): Promise<(Broken & {index: number}) | null> {
  const child = spawn(process.execPath, [script, ...args], {stdio: ['ignore', 'pipe', 'inherit']})
  const exit = new Promise<number | null>((resolved) => child.once('close', resolved))
  const hang = () => child.kill('SIGKILL')
  let guard = setTimeout(hang, hangGuard)
  let current = {name: 'the start', index: 0}
  for await (const line of createInterface({input: child.stdout})) {
    clearTimeout(guard)
    guard = setTimeout(hang, hangGuard)
    const said: {name: string; index: number} & Partial<Measured> = JSON.parse(line)
    const {name, index, times, half, tooSlow} = said
    current = {name, index}
    if (times && tooSlow) measured.push({name, times, ...(half && {half}), tooSlow})
  }
  clearTimeout(guard)
  const status = await exit
  if (status === 0) return null
  return {...current, why: child.signalCode === 'SIGKILL' ? `did not end within ${hangGuard / 1000} s` : `ended the process with status ${status}`}
}

function told(measured: readonly Measured[], broken: readonly Broken[]): {table: string; isWithin: boolean} {
  const slowest = (each: Measured) => Math.max(...Object.values(each.times))
  const sorted = measured.toSorted((a, b) => slowest(b) - slowest(a))
  const tooSlow = sorted.filter((each) => each.tooSlow.length > 0)
  const others = sorted.filter((each) => each.tooSlow.length === 0).slice(0, shown)
  const rows = [...tooSlow, ...others].map((each) => row(each))
  const head = [`CPU ms of 60 KiB (of 30 KiB)${' '.repeat(32)}`, 'lint', 'repairs', 'reports'].map((cell, at) => (at === 0 ? cell : cell.padStart(14))).join('')
  const sums = `${measured.length + broken.length} shapes, ${tooSlow.length} too slow, ${broken.length} broken; the slowest ${others.length} of the others are shown.`
  return {
    table: [head, ...rows, ...broken.map(({name, why}) => `${name}: ${why}`), sums].join('\n'),
    isWithin: tooSlow.length + broken.length === 0 && measured.length > 0,
  }
}

function row({name, times, half, tooSlow}: Measured): string {
  const steps = (['lint', 'repairs', 'reports'] as const).map((step) => {
    const of30 = half ? ` (${half[step].toFixed(0)})` : ''
    return `${times[step].toFixed(0)}${of30}`.padStart(14)
  })
  return [name.padEnd(60), ...steps, tooSlow.length > 0 ? `  too slow: ${tooSlow.join(', ')}` : ''].join('')
}
