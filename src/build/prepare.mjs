/**
 * `npm run prepare`: builds dist/, also in a clone where npm installed no development dependencies: pre-commit installs a
 * node hook with `npm install -g`, which runs `prepare` without them. Then they are installed here first, and for that npm's
 * own settings of the outer global install must not leak in.
 */
import {execFileSync, execSync} from 'node:child_process'
import {existsSync} from 'node:fs'

if (!existsSync('node_modules/esbuild') || !existsSync('node_modules/tsx')) {
  const env = {...process.env}
  for (const name of ['npm_config_global', 'npm_config_prefix', 'npm_config_location']) delete env[name]
  execSync('npm install --no-global --include=dev --ignore-scripts --no-save', {
    env,
    stdio: 'inherit',
  })
}
execFileSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], {
  stdio: 'inherit',
})
