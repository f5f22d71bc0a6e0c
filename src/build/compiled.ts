import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {runCompiled} from '../start/run-compiled.js'

/**
 * Writes what V8 compiles of dist/command-line.cjs while it lints a few seeds, for src/cli/main.ts. A process of its own, since the
 * command line sets exit statuses, and V8 knows of what has run only.
 */
const {commandLine, script} = runCompiled(resolve('dist/command-line.cjs'), createRequire(resolve('dist/command-line.cjs')), null)
const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
try {
  await commandLine.run(['lint', '--no-config', '--format', `pretty:${join(folder, 'report')}`, ...process.argv.slice(2)])
  writeFileSync('dist/command-line.compiled', script.createCachedData())
  process.exitCode = 0
} finally {
  rmSync(folder, {recursive: true})
}
