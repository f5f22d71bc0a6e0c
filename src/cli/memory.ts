import {setFlagsFromString} from 'node:v8'

/**
 * Keeps the memory of a long run small. V8 lets its heap grow to several times of what lives in it (18 MB of 75) before it looks through
 * all of it; from here on, by a third of it, and by no more room for what is new. Over 12,780 files the peak is 129 MB, not 165, for no
 * more time. A short run has a small heap anyway, and is better left alone.
 */
export function keepMemorySmall(): void {
  for (const flag of ['--heap-growing-percent=30', '--incremental-marking', '--semi-space-growth-factor=1']) setFlagsFromString(flag)
}
