import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // The tests of the command line run the built one.
    globalSetup: 'test/support/build-once.ts',
    // No test measures time; what hangs is stopped, and a busy machine is not taken for a hang.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
