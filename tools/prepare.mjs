/**
 * `npm run prepare`: builds dist/, even in a clone where npm installed no development dependencies. pre-commit installs a node hook with
 * `npm install -g git+file://…`, which runs `prepare` without them. They are then installed here first, without npm's settings for the
 * outer global install.
 */
import {execFileSync, execSync} from 'node:child_process'
import {existsSync, lstatSync, mkdirSync, readFileSync, realpathSync, rmSync} from 'node:fs'
import {basename, join} from 'node:path'

const {engines} = JSON.parse(readFileSync('package.json', 'utf8'))
const [neededMajor, neededMinor] = engines.node.replace('>=', '').split('.').map(Number)
const [major, minor] = process.versions.node.split('.').map(Number)
if (major < neededMajor || (major === neededMajor && minor < neededMinor)) {
  process.stderr.write(`nomination-lint needs Node ${neededMajor}.${neededMinor} or newer; this is ${process.versions.node}.\n`)
  process.exit(1)
}
if (!existsSync('node_modules/esbuild') || !existsSync('node_modules/tsx')) {
  const env = {...process.env}
  for (const name of ['npm_config_global', 'npm_config_prefix', 'npm_config_location']) delete env[name]
  execSync('npm install --no-global --include=dev --ignore-scripts --no-save', {env, stdio: 'inherit'})
}
execFileSync(process.execPath, ['--import', 'tsx', 'tools/build.ts'], {stdio: 'inherit'})
makeRoomForGlobalInstall()

/**
 * For `npm install -g git+…`, npm clones into its cache, where it runs a second npm. This inherits `--global` and so links the clone as the
 * global package. The first npm then unpacks the real package THROUGH that link and deletes the clone, which leaves a dangling link. If
 * there is an empty folder instead of the link, npm unpacks into that.
 */
function makeRoomForGlobalInstall() {
  const prefix = process.env.npm_config_global_prefix
  const here = realpathSync('.')
  if (!prefix || !basename(here).startsWith('git-clone')) return
  const place = join(prefix, process.platform === 'win32' ? '' : 'lib', 'node_modules', 'nomination-lint')
  const entry = lstatSync(place, {throwIfNoEntry: false})
  // biome-ignore lint/complexity/useOptionalChain: an older Node must be able to parse this file, to say that it is too old.
  if (!entry || !entry.isSymbolicLink() || realpathSync(place) !== here) return
  rmSync(place)
  mkdirSync(place)
}
