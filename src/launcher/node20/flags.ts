import {setFlagsFromString} from 'node:v8'

/** V8 is made for pages that live long: flags for runs that do not. All figures are of Node 20. */
export const shortRun = [
  // It compiles each regular expression twice, first to bytecode, then, at its second call, to machine code: a sixth of one nomination's time.
  '--no-regexp-tier-up',
  // It optimizes what was called some hundred times, most of which is hardly called again: later, a quarter of all work is left undone.
  '--interrupt-budget=180000',
].join(' ')

/** Sets flags of the V8 that Node 20 has. Others know other flags, and later ones of Node take no code that they kept under other flags. */
export function setFlags(flags: string): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(flags)
}
