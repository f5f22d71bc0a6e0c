import {setFlags} from '../../src/launcher/flags.js'
import {loadBundle} from '../../src/launcher/load-bundle.js'

// Runs the stages as src/cli/main.ts runs the command line; the first run caches the bytecode for the runs that count.
const bundle = loadBundle('stages', require)
if (!bundle.isToBeKept) setFlags()
void (bundle.exports as {run(argv: readonly string[]): Promise<number>}).run(process.argv.slice(2)).then(bundle.keep)
