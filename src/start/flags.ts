import {setFlagsFromString} from 'node:v8'

/** V8 is made for pages that live long: flags for runs that do not. All figures are of Node 20, in instructions. */
export const shortRun = [
  // It compiles each regular expression twice, first to bytecode, then, at its second call, to machine code: a sixth of one nomination's time.
  '--no-regexp-tier-up',
  // It copies into each hot function what that calls, and a run is over before that pays: an eighth of all work on a repository, in the background.
  '--max-inlined-bytecode-size-cumulative=300',
  // It optimizes what was called some hundred times; most of that is hardly called again. Done later, it leaves a quarter of all work undone,
  // which beside other work on the machine is worth more than the eighth that the thread that all wait for takes longer.
  '--interrupt-budget=180000',
  // It doubles the room for what is new each time that much of it stays; at once eight times as much, 422 nominations are cleared up after 15 times, not 23.
  '--semi-space-growth-factor=8',
].join(' ')

/**
 * Flags for two threads that have a core each: what V8 does beside them, on threads of its own, makes them wait. Of 0.74 s for 420
 * nominations they waited 0.27 s, with these flags 0.11 s.
 */
export const twoThreads = [
  '--interrupt-budget=600000',
  '--no-parallel-scavenge',
  // So small a heap needs no look through all of it, which V8 would take once on each thread, and prepare beside them: a fiftieth of the run.
  '--no-incremental-marking',
  // For the heap of the second thread, which is made when this is set.
  '--initial-old-space-size=24',
  // What the optimizing compiler does beyond the least, such as to find the best register for each value, a run of half a second gains nothing by: a twentieth of it.
  '--max-inlined-bytecode-size-cumulative=0',
  '--turbo-force-mid-tier-regalloc',
  '--no-turbo-load-elimination',
  '--no-turbo-escape',
  '--no-turbo-loop-peeling',
  '--no-turbo-loop-variable',
  '--no-turbo-jt',
  '--no-turbo-move-optimization',
].join(' ')

/** Sets flags of the V8 that Node 20 has. Others know other flags, and later ones of Node take no code that they kept under other flags. */
export function setFlags(flags: string): void {
  if (process.versions.v8.startsWith('11.3.')) setFlagsFromString(flags)
}
