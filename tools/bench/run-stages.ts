import {existsSync, readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {setFlags, shortRun} from '../../src/start/flags.js'
import {runCompiled} from '../../src/start/run-compiled.js'

// Starts the stages as src/cli/main.ts starts the command line; the first run leaves what was compiled for those that count.
const kept = join(__dirname, 'stages.compiled')
const {exports, script} = runCompiled(join(__dirname, 'stages.cjs'), require, existsSync(kept) ? readFileSync(kept) : null)
setFlags(shortRun)
void (exports as {run(argv: readonly string[]): Promise<number>}).run(process.argv.slice(2)).then(() => {
  if (!existsSync(kept)) writeFileSync(kept, script.createCachedData())
})
