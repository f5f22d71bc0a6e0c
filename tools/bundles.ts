import type {BuildOptions, Plugin} from 'esbuild'

const shared = {
  outdir: 'dist',
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node has supported them since version 10; to allow for later scripts of Unicode, esbuild would otherwise compile each pattern again
  // wherever it is used.
  supported: {'regexp-unicode-property-escapes': true},
  sourcemap: true,
  metafile: true,
  minifyWhitespace: true,
  minifySyntax: true,
  minifyIdentifiers: true,
  // dist/THIRD-PARTY-LICENSES holds the licences.
  legalComments: 'none',
  logLevel: 'warning',
  // Modules that yargs loads but hardly uses: the first costs every start a quarter of its CPU time, the second makes Node warn.
  alias: {'string-width': './src/launcher/string-width.ts', assert: './src/launcher/assert.ts'},
} as const satisfies BuildOptions

/** The action, the public API and the preset for remark. */
const modules = {
  ...shared,
  entryPoints: {action: 'src/action/main.ts', index: 'src/api/index.ts', remark: 'src/remark/index.ts'},
  splitting: true,
  format: 'esm',
  // If a program fails, Node prints the line of code where it failed, which should be a real line with real names.
  minifyWhitespace: false,
  minifyIdentifiers: false,
  // Bundled CommonJS packages import node's own modules with require().
  banner: {
    js: "import {createRequire as __createRequire} from 'node:module'; const require = __createRequire(import.meta.url);",
  },
} as const satisfies BuildOptions

/** Large packages that few runs need: separate files, because they would make up half of the command line. */
const late = ['undici', 'yaml']
const packages = {...shared, entryPoints: late, format: 'cjs', outExtension: {'.js': '.cjs'}} as const satisfies BuildOptions

const besideCommandLine: Plugin = {
  name: 'beside the command line',
  setup: ({onResolve}) => onResolve({filter: new RegExp(`^(?:${late.join('|')})$`)}, ({path}) => ({path: `./${path}.cjs`, external: true})),
}
const commandLine = {
  ...shared,
  entryPoints: {'command-line': 'src/cli/program.ts'},
  format: 'cjs',
  outExtension: {'.js': '.cjs'},
  plugins: [besideCommandLine],
  define: {'import.meta.url': '__url'},
  banner: {js: "const __url = require('node:url').pathToFileURL(__filename).href;"},
} as const satisfies BuildOptions

/** The file that starts the command line. Even a Node that is too old must be able to parse it, to report that. */
const launcher = {
  ...shared,
  target: 'node12',
  entryPoints: {'nomination-lint': 'src/cli/main.ts'},
  format: 'cjs',
  outExtension: {'.js': '.cjs'},
} as const satisfies BuildOptions

/** The entry points and options of all bundles in dist/. */
export const bundles = [modules, packages, commandLine, launcher] as const
