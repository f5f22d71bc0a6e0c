import {chmodSync, existsSync, rmSync, writeFileSync} from 'node:fs'
import {build} from 'esbuild'
import {thirdPartyLicenses} from './third-party-licenses.js'
import {buildTypes} from './types.js'
import {buildVocabulary, vocabularyPackages} from './vocabulary.js'

/** Bundles the command line and the public API into dist/, what is loaded late in chunks of its own, with the licences of what went in. */
rmSync('dist', {recursive: true, force: true})
const {metafile} = await build({
  entryPoints: {
    'nomination-lint': 'src/cli/main.ts',
    action: 'src/action/main.ts',
    ...(existsSync('src/lint/index.ts') && {index: 'src/lint/index.ts'}),
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: true,
  metafile: true,
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
  // What yargs loads and hardly uses costs every start more than the rest of yargs.
  alias: {'string-width': './src/build/light/string-width.ts', assert: './src/build/light/assert.ts'},
  // Bundled CommonJS packages ask for node's own modules by require().
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
  },
})
chmodSync('dist/nomination-lint.js', 0o755)
const typePackages = buildTypes('dist/types')
writeFileSync('dist/THIRD-PARTY-LICENSES', thirdPartyLicenses(metafile, [...vocabularyPackages, ...typePackages]))
buildVocabulary('dist/vocabulary')
