import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What a process used. */
export interface Usage {
  /** Seconds from its start to its end, as seen from outside. */
  readonly wall: number
  /** Seconds of processor time, user and system, over all its threads. */
  readonly cpu: number
  /** Largest resident size, in megabytes. */
  readonly peak: number
}

/** Makes the function that runs `node ARGS` and says what it used; needs a folder to write to. Throws where node did not do its job. */
export function createMeter(folder: string): (args: readonly string[]) => Usage {
  const probe = join(folder, 'probe.cjs')
  const answer = join(folder, 'usage.json')
  writeFileSync(
    probe,
    `process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  require('node:fs').writeFileSync(${JSON.stringify(answer)}, JSON.stringify({cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS / 1024}))
})\n`,
  )
  return (args) => {
    const start = process.hrtime.bigint()
    const {status, stderr} = spawnSync(process.execPath, ['--require', probe, ...args], {stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28})
    const wall = Number(process.hrtime.bigint() - start) / 1e9
    if (status !== 0 && status !== 1) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
    return {wall, ...JSON.parse(readFileSync(answer, 'utf8'))}
  }
}

/** The median of each figure. */
export function median(usages: readonly Usage[]): Usage {
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
  return {wall: middle(usages.map(({wall}) => wall)), cpu: middle(usages.map(({cpu}) => cpu)), peak: middle(usages.map(({peak}) => peak))}
}
