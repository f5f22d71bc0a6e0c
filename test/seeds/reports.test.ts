import {spawnSync} from 'node:child_process'
import {readFileSync, writeFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import manifest from '../../package.json' with {type: 'json'}

/**
 * What the built command line says of all seeds, byte for byte: a change that makes it faster changes none of it. After a wanted change:
 * `GOLDEN=write npx vitest run -c test/vitest.config.ts test/seeds/reports.test.ts`, then read the difference.
 */
test.each([
  ['lint', 'lint.json'],
  ['lint --preset strict', 'lint-strict.json'],
  ['outline', 'outline.json'],
])('%s gives the same JSON of the seeds as before', {timeout: 60_000}, (command, file) => {
  const {stdout, status} = spawnSync(
    process.execPath,
    [manifest.bin['nomination-lint'], ...command.split(' '), '--no-config', '--all', '--format', 'json', 'seeds'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    },
  )
  const golden = new URL(`golden/${file}`, import.meta.url)
  if (process.env['GOLDEN'] === 'write') writeFileSync(golden, stdout)
  expect(stdout).toBe(readFileSync(golden, 'utf8'))
  expect(status).toBe(command === 'outline' ? 0 : 1)
})
