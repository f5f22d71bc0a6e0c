import {readFileSync} from 'node:fs'

/** A job that the address space must suffice for. */
export type Job = 'lint' | 'links'

/**
 * Megabytes of address space that a run reserves at most, with a tenth to spare: measured as VmPeak over 420 nominations (1,062 on Node 20
 * and 22, 1,448 on Node 24 and 26) and with links asked (11,352; 1,529). Most is reserved for threads and never used. Below some 750 and 1,150
 * Node does not start at all.
 */
const needed: Readonly<Record<'older' | 'newer', Readonly<Record<Job, number>>>> = {
  // For the parser of HTTP these reserve the 10 GB that WebAssembly can address.
  older: {lint: 1200, links: 12_500},
  newer: {lint: 1600, links: 1700},
}

/**
 * Why this process may not use enough address space (`ulimit -v`) for a job, as a sentence; null where it may. V8 ends a process that
 * gets no more, with an account of its own state and nothing that a person could do; so it is asked before.
 */
export function whyTooSmall(job: Job): string | null {
  const [major = ''] = process.versions.node.split('.')
  const need = needed[Number(major) < 23 ? 'older' : 'newer'][job]
  const allowed = allowedMegabytes()
  if (allowed === null || allowed >= need) return null
  const what = job === 'links' ? '--check-links' : 'nomination-lint'
  return `This process may use ${allowed} MB of address space (\`ulimit -v\`); ${what} needs ${need} MB on Node ${major}. Raise the limit, or remove it.`
}

/** Null where nothing is limited, or the system does not say. */
function allowedMegabytes(): number | null {
  if (process.platform !== 'linux') return null
  try {
    const [, bytes] = /^Max address space +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1')) ?? []
    return bytes === undefined ? null : Math.floor(Number(bytes) / 2 ** 20)
  } catch {
    // Not told: whatever comes of it comes.
    return null
  }
}
