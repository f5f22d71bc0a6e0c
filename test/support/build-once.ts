import {execFileSync} from 'node:child_process'

/** Builds dist/ before the first test, so that no test runs against yesterday's; not where the caller has just built it. */
export function setup(): void {
  if (process.env['DIST_IS_BUILT']) return
  execFileSync(process.execPath, ['tools/prepare.mjs'], {stdio: ['ignore', 'ignore', 'inherit']})
}
