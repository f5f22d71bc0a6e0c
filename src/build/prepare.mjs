/**
 * `npm run prepare`: builds dist/, also in a clone where npm installed no development dependencies: pre-commit installs a
 * node hook with `npm install -g git+file://…`, which runs `prepare` without them. Then they are installed here first, and for
 * that npm's own settings of the outer global install must not leak in.
 */
import {execFileSync, execSync} from 'node:child_process'
import {existsSync, lstatSync, mkdirSync, realpathSync, rmSync} from 'node:fs'
import {basename, join} from 'node:path'

if (!existsSync('node_modules/esbuild') || !existsSync('node_modules/tsx')) {
  const env = {...process.env}
  for (const name of ['npm_config_global', 'npm_config_prefix', 'npm_config_location']) delete env[name]
  execSync('npm install --no-global --include=dev --ignore-scripts --no-save', {env, stdio: 'inherit'})
}
execFileSync(process.execPath, ['--import', 'tsx', 'src/build/build.ts'], {stdio: 'inherit'})
makeRoomForGlobalInstall()

/**
 * For `npm install -g git+…` npm clones into its cache, runs a second npm there that inherits `--global` and so links the
 * clone as the global package, unpacks the real package THROUGH that link, and deletes the clone: a dangling link is left.
 * An empty folder in the link's place, and npm unpacks into it.
 */
function makeRoomForGlobalInstall() {
  const prefix = process.env.npm_config_global_prefix
  const here = realpathSync('.')
  if (!prefix || !basename(here).startsWith('git-clone')) return
  const place = join(prefix, process.platform === 'win32' ? '' : 'lib', 'node_modules', 'nomination-lint')
  if (!lstatSync(place, {throwIfNoEntry: false})?.isSymbolicLink() || realpathSync(place) !== here) return
  rmSync(place)
  mkdirSync(place)
}
