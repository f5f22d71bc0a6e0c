import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {rules} from '../../rules/index.js'
import type * as Program from '../cli/program.js'
import {createElection} from '../election/create.js'
import {createPipeline} from '../lint/pipeline.js'
import type * as Judge from '../lint/thread/judge.js'
import type {SecondThread} from '../lint/thread/second-thread.js'
import {shortRun, twoThreads} from '../start/flags.js'
import {runCompiled} from '../start/run-compiled.js'
import {decode} from '../text/decode.js'

/**
 * Writes what V8 compiles of a bundle of dist/ (`command-line` or `judge`) while it works on some nominations, for src/start/. A process
 * of its own for each, since the command line sets exit statuses, and V8 knows of what has run only.
 */
const [name = '', ...paths] = process.argv.slice(2)
const file = resolve(`dist/${name}.cjs`)
// The second thread starts when the flags are set.
if (name === 'judge') setFlagsFromString(`${shortRun} ${twoThreads}`)
const {exports, script} = runCompiled(file, createRequire(file), null)
await (name === 'judge' ? judge(exports as typeof Judge) : lint(exports as typeof Program))
writeFileSync(`dist/${name}.compiled`, script.createCachedData())
process.exitCode = 0

async function lint({run}: typeof Program): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  try {
    await run(['lint', '--no-config', '--format', `pretty:${join(folder, 'report')}`, ...paths])
  } finally {
    rmSync(folder, {recursive: true})
  }
}

async function judge({answersTo}: typeof Judge): Promise<void> {
  const judged = rules.filter(({apart}) => apart)
  const settings = new Map(judged.map(({name}) => [name, {severity: 'warning', options: {}}] as const))
  const pipeline = createPipeline({rules: judged, settings, election: createElection(), words: [], answers: null, maximumFindings: 1000})
  const thread: SecondThread = {
    async judge({rule, common, material}) {
      const [answer] = answersTo({instructions: [{number: 0, common}], questions: [{number: 0, rule, common: 0, material}]})
      if (!answer || 'error' in answer) throw answer?.error
      return answer.judgement
    },
    close: () => undefined,
  }
  for (const path of paths) {
    const {errors} = await pipeline.beside(thread, decode(path, readFileSync(path)), null, {})
    if (errors[0]) throw errors[0].cause
  }
}
