import {setFlags} from '../../src/launcher/flags.js'
import {loadBundle} from '../../src/launcher/load-bundle.js'

// Starts the stages as src/cli/main.ts starts the command line; the first run leaves what was compiled for those that count.
const bundle = loadBundle('stages', require)
if (!bundle.isToBeKept) setFlags()
void (bundle.exports as {run(argv: readonly string[]): Promise<number>}).run(process.argv.slice(2)).then(bundle.keep)
