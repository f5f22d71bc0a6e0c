import {setFlagsFromString} from 'node:v8'

/** V8 is made for pages that live long. The flags below suit runs that do not; docs/performance.md has the figures. */
const everywhere = [
  // V8 compiles each regular expression twice: to bytecode, then to machine code at its second call. One nomination calls most of them twice.
  '--no-regexp-tier-up',
]
const node20 = [
  // V8 optimizes functions that are called some hundred times. Most are hardly called again, so optimizing later saves a quarter of an open election.
  '--interrupt-budget=180000',
]

/** Sets the flags. Call it after the kept bytecode is read: V8 refuses bytecode that was compiled under other flags. */
export function setFlags(): void {
  const flags = process.versions.v8.startsWith('11.3.') ? [...everywhere, ...node20] : everywhere
  setFlagsFromString(flags.join(' '))
}
