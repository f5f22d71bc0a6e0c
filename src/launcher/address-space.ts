import {readFileSync} from 'node:fs'

/** A job that needs a certain amount of address space. */
export type Job = 'lint' | 'links'

/**
 * The most address space that a run reserves, in megabytes, plus a tenth: measured as VmPeak over 420 nominations (1,062 on Node 20 and 22,
 * 1,448 on Node 24 and 26), and with links (11,352; 1,529). Most of it is reserved for threads and never used. With less than about 750 and
 * 1,150, Node does not start at all.
 */
const needed: Readonly<Record<'older' | 'newer', Readonly<Record<Job, number>>>> = {
  // These reserve 10 GB for the HTTP parser, as much as WebAssembly can address.
  older: {lint: 1200, links: 12_500},
  newer: {lint: 1600, links: 1700},
}

/**
 * Why this process has too little address space (`ulimit -v`) for a job, as a sentence; null if it has enough. Checked beforehand, because
 * V8 would abort the process with a dump of its own state, which helps nobody.
 */
export function whyTooSmall(job: Job): string | null {
  const [major = ''] = process.versions.node.split('.')
  const need = needed[Number(major) < 23 ? 'older' : 'newer'][job]
  const allowed = allowedMegabytes()
  if (allowed === null || allowed >= need) return null
  const what = job === 'links' ? '--check-links' : 'nomination-lint'
  return `This process may use ${allowed} MB of address space (\`ulimit -v\`); ${what} needs ${need} MB on Node ${major}. Raise the limit, or remove it.`
}

/** Null if there is no limit, or the system does not say. */
function allowedMegabytes(): number | null {
  if (process.platform !== 'linux') return null
  try {
    const [, bytes] = /^Max address space +(\d+)/m.exec(readFileSync('/proc/self/limits', 'latin1')) ?? []
    return bytes === undefined ? null : Math.floor(Number(bytes) / 2 ** 20)
  } catch {
    // Without the limit nothing can be checked.
    return null
  }
}
