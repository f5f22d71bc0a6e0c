import {readFileSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {Stryker} from '@stryker-mutator/core'
import {globSync} from 'tinyglobby'
import {changesSince} from '../src/git/changes.js'
import {openCheckout} from '../src/git/checkout.js'
import {findCheckout} from '../src/git/find.js'

/**
 * `npm run mutation [-- FILES] [--changed] [--base COMMIT] [--lines N] [--seed N]`: whether the tests notice when the code that judges
 * texts is wrong. Changes small parts of it, one at a time (a mutant), and runs the tests that reach that part; what share of the mutants
 * fails a test is the score. Ends with 1 where it is clearly below the floor, and shows the mutants that no test noticed.
 *
 * All code would take hours, so it takes files at random until they have N lines, or, with --changed, those that differ from a base commit.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    changed: {type: 'boolean', default: false},
    base: {type: 'string', default: 'HEAD~1'},
    lines: {type: 'string', default: '600'},
    seed: {type: 'string', default: String(Date.now() % 10_000)},
  },
})
const mutated = ['src/text/**/*.ts', 'src/nomination/**/*.ts', 'src/spelling/**/*.ts', 'rules/**/*.ts']
const floor = 0.8
process.env['MUTANTS'] = 'yes'

const mutate = withinLines(
  positionals.length > 0 ? positionals : values.changed ? await changedFiles(values.base) : shuffled(globSync(mutated), Number(values.seed)),
)
if (mutate.length === 0) console.log('No file that is to be mutated has changed.')
else {
  console.log(`seed ${values.seed}: ${mutate.join(' ')}`)
  const results = await new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: [import.meta.resolve('@stryker-mutator/vitest-runner')],
    vitest: {configFile: 'test/vitest.config.ts', related: true},
    coverageAnalysis: 'perTest',
    // A list of words that is made once would need a process of its own for each word.
    ignoreStatic: true,
    // The compiler refuses them: an index may be beyond the end.
    mutator: {excludedMutations: ['OptionalChaining']},
    disableTypeChecks: false,
    // Stryker would rewrite the real one with a compiler that this one no longer has.
    tsconfigFile: 'none',
    concurrency: 2,
    dryRunTimeoutMinutes: 30,
    timeoutMS: 20_000,
    reporters: ['clear-text'],
    clearTextReporter: {allowColor: false, logTests: false, reportTests: false},
    tempDirName: 'coverage/stryker',
  }).runMutationTest()
  const noticed = results.filter(({status}) => status === 'Killed' || status === 'Timeout').length
  const missed = results.filter(({status}) => status === 'Survived' || status === 'NoCoverage').length
  const score = noticed / (noticed + missed)
  console.log(`${noticed} of ${noticed + missed} mutants are noticed: ${score.toFixed(3)} (floor ${floor})`)
  // Of few mutants chance may notice fewer: two standard deviations below the floor it is not chance.
  const total = noticed + missed
  if (noticed < floor * total - 2 * Math.sqrt(total * floor * (1 - floor))) process.exitCode = 1
}

/** The files to be mutated that differ from a commit; none where the clone does not have it. */
async function changedFiles(base: string): Promise<string[]> {
  const found = findCheckout(process.cwd())
  const checkout = found && (await openCheckout(found))
  const commit = (await checkout?.commitOf(base)) ?? null
  if (!checkout || commit === null) {
    console.log(`This clone has no commit ${base} to compare with.`)
    return []
  }
  const all = new Set(globSync(mutated))
  const {changed} = await changesSince(checkout, commit, (path) => all.has(path))
  return shuffled(
    changed.map(({path}) => path),
    Number(values.seed),
  )
}

/** Files from the first on until they have as many lines as are asked for; at least one. */
function withinLines(files: readonly string[]): string[] {
  let lines = 0
  return files.filter((file) => {
    if (lines >= Number(values.lines)) return false
    lines += readFileSync(file, 'utf8').split('\n').length
    return true
  })
}

/** The same order for the same seed. */
function shuffled(files: readonly string[], seed: number): string[] {
  let state = seed + 1
  const next = () => {
    state = (state * 48_271) % 2_147_483_647
    return state
  }
  return [...files]
    .sort()
    .map((file) => ({file, at: next()}))
    .sort((one, other) => one.at - other.at)
    .map(({file}) => file)
}
