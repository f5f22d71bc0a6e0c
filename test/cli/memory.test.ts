import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'
import {multiplied} from '../../tools/bench/inputs.js'
import {createMeter} from '../../tools/bench/usage.js'
import {lintCall} from '../../tools/bench/whole.js'

const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-memory-'))
afterAll(() => rmSync(folder, {recursive: true}))

// What is held of each file, be it ever so little, or made anew for each word, shows in a run of many.
test.each([
  [422, 70],
  [3834, 105],
])('linting %i nominations takes no more than %i MB beside those of Node', {timeout: 120_000}, (count, most) => {
  const meter = createMeter(folder)
  const {peak: own} = meter({args: ['-e', '0']})
  const {peak} = meter(lintCall(['--all', multiplied(null, join(folder, `${count}`), count)], `${count} nominations`))
  expect(own).toBeGreaterThan(20)
  expect(peak - own).toBeLessThan(most)
})
