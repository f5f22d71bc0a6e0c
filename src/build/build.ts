import {rmSync} from 'node:fs'
import {build} from 'esbuild'

/** Bundles the command line and the public API into dist/, what is loaded late in chunks of its own. */
rmSync('dist', {recursive: true, force: true})
await build({
  entryPoints: {'nomination-lint': 'src/cli/main.ts'},
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
