import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {multiplied} from '../../tools/bench/inputs.js'
import {createMeter} from '../../tools/bench/usage.js'
import {lintCall} from '../../tools/bench/whole.js'

const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-memory-'))
afterAll(() => rmSync(folder, {recursive: true}))

/** The largest memory of a run, in megabytes. */
function peakOf(count: number): number {
  const {peak} = createMeter(folder)(lintCall(['--all', multiplied(null, join(folder, `${count}`), count)], `${count} nominations`))
  expect(peak).toBeGreaterThan(20)
  return peak
}

// V8's heap grows with the first thousand files and then hardly more: 3,600 files take 1.0 to 1.2 times as much as 1,200, by version of
// Node. What is held of each file, be it 24 KB, comes to 1.45.
test('three times as many nominations take hardly more memory', {timeout: 120_000}, () => {
  expect(peakOf(3600) / peakOf(1200)).toBeLessThan(1.3)
})
