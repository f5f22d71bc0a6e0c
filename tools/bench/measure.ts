import {cpus, loadavg} from 'node:os'
import {join} from 'node:path'
import {type Goal, goalsOf} from './goals.js'
import {type Growth, growthInFiles, growthInSize} from './growth.js'
import {installPeers, type Peers} from './peers.js'
import {type Stage, stageTimes} from './stage-times.js'
import {createMeter} from './usage.js'
import {measureWhole, type Row} from './whole.js'

/** What to measure. */
export interface BenchOptions {
  /** An election repository; null for the multiplied seeds. */
  readonly corpus: string | null
  readonly runs: number
  readonly withPeers: boolean
  /** Few files, once: shows whether the bench works, not what anything costs. */
  readonly isSmall: boolean
}

/** Everything that a bench measured, in the form that `--json` prints. */
export interface Measured {
  readonly date: string
  readonly machine: string
  /** Runnable processes, averaged over the minute before it began; if there is more than 1, repeat it on a quiet machine. */
  readonly load: number
  readonly runs: number
  readonly nominations: number
  readonly rows: readonly Row[]
  readonly goals: readonly Goal[]
  readonly stages: readonly Stage[]
  readonly files: readonly Growth[]
  readonly sizes: readonly Growth[]
  /** Tools that are not installed, each with instructions to get it. */
  readonly absent: readonly string[]
}

/** The number of files in a whole election repository after twenty-three elections, and three and ten times as many. */
const wholeRepository = [1, 3, 10].map((times) => times * 1278)

/** Measures everything, which takes minutes. */
export async function measure({corpus, runs, withPeers, isSmall}: BenchOptions, scratch: string): Promise<Measured> {
  const load = loadavg()[0] ?? Number.NaN
  const meter = createMeter(scratch)
  const peers: Peers = withPeers
    ? installPeers(join(scratch, 'peers'))
    : {folder: scratch, present: [], absent: ['remark-cli, cspell, textlint, codespell, hunspell: not asked for; --peers brings them']}
  const {rows, nominations} = measureWhole({scratch, corpus, seedCount: isSmall ? 30 : 420, runs, peers}, meter)
  const stages = await stageTimes(rows, corpus ?? join(scratch, 'election'), scratch, runs)
  // The largest take a minute each.
  const files = growthInFiles(isSmall ? [30, 90] : wholeRepository, corpus, scratch, Math.min(runs, 3), meter)
  const sizes = growthInSize(isSmall ? [1, 4] : [1, 4, 16, 64], scratch, runs, meter)
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`,
    load,
    runs,
    nominations,
    rows,
    goals: goalsOf(rows, files, sizes),
    stages,
    files,
    sizes,
    absent: peers.absent,
  }
}
