import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import type {LinkRequest} from '../lint/links.js'
import type {Arguments} from './arguments.js'
import {progressOn} from './progress.js'
import {UsageError} from './usage-error.js'

/** Reads `--check-links`, `--cache` and `--cache-location`; null where no link is to be asked. */
export function linkRequest(given: Arguments): LinkRequest | null {
  const location = given.text('cache-location')
  const isCached = given.flag('cache') || location !== null
  if (!given.flag('check-links')) {
    if (isCached) throw new UsageError(`--${location === null ? 'cache' : 'cache-location'} goes with --check-links.`)
    return null
  }
  const cacheFile = isCached ? resolve(location ?? standardCache()) : null
  const onProgress = progressOn(process.stderr)
  return onProgress ? {cacheFile, onProgress} : {cacheFile}
}

/** Outside of what is checked: a checked repository cannot bring a cache of its own. */
function standardCache(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'nomination-lint', 'links.json')
}
