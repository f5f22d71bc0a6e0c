import {defineConfig} from 'vitest/config'

export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['test/**/*.test.ts'],
    // The tests of the command line run the built one.
    globalSetup: 'test/support/build-once.ts',
  },
})
