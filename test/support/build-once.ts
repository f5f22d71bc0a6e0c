import {execFileSync} from 'node:child_process'

/** Builds dist/ before the first test, so that no test runs against yesterday's. */
export function setup(): void {
  execFileSync(process.execPath, ['tools/prepare.mjs'], {stdio: ['ignore', 'ignore', 'inherit']})
}
