import {defineConfig} from 'vitest/config'

/** For each mutant (tools/mutation.ts) run the tests of what judges texts, but those of thousands of random words. */
const ofMutants = {
  include: ['test/{text,encodings,nomination,spelling,rules,rule,seeds}/**/*.test.ts', 'test/evaluation/mistakes.test.ts'],
  exclude: ['test/spelling/{mistyped-words,letter-mask,judged-around}.test.ts', 'test/nomination/words.test.ts'],
}

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    ...(process.env['MUTANTS']
      ? ofMutants
      : {
          include: ['test/**/*.test.ts'],
          // The tests of the command line run the built one.
          globalSetup: 'test/support/build-once.ts',
        }),
    // No test measures time; what hangs is stopped, and a busy machine is not taken for a hang.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
