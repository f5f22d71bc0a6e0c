import {setFlagsFromString} from 'node:v8'

/** V8 is optimised for long-lived pages. The flags below suit short runs; docs/performance.md has the figures. */
const everywhere = [
  // V8 compiles each regular expression twice: to bytecode, then to machine code at its second call. One nomination calls most of them twice.
  '--no-regexp-tier-up',
]
const node20 = [
  // V8 optimises functions after some hundred calls. Most are hardly called again, so optimising later saves a quarter of the time for an
  // open election.
  '--interrupt-budget=180000',
]

/** Sets the flags. Call it after the cached bytecode is loaded: V8 rejects bytecode that was compiled with other flags. */
export function setFlags(): void {
  const flags = process.versions.v8.startsWith('11.3.') ? [...everywhere, ...node20] : everywhere
  setFlagsFromString(flags.join(' '))
}
