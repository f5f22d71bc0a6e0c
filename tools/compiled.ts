import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type * as Program from '../src/cli/program.js'
import {runCompiled} from '../src/start/run-compiled.js'

/**
 * Writes what V8 compiles of dist/command-line.cjs while it lints some nominations, for src/start/. A process of its own, since the command
 * line sets exit statuses, and V8 knows of what has run only.
 */
const paths = process.argv.slice(2)
const file = resolve('dist/command-line.cjs')
const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
const {exports, script} = runCompiled(file, createRequire(file), null)
try {
  const {run} = exports as typeof Program
  await run(['lint', '--no-config', '--format', `pretty:${join(folder, 'report')}`, ...paths])
} finally {
  rmSync(folder, {recursive: true})
}
writeFileSync('dist/command-line.compiled', script.createCachedData())
process.exitCode = 0
