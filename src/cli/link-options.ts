import {homedir} from 'node:os'
import {join, resolve} from 'node:path'
import type {LinkRequest} from '../lint/links.js'
import {forTerminal} from '../report/escape.js'
import type {Arguments} from './arguments.js'
import {writeError} from './output.js'
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
  return process.stderr.isTTY && process.env['TERM'] !== 'dumb' ? {cacheFile, onProgress: showProgress} : {cacheFile}
}

/** Outside of what is checked: a checked repository cannot bring a cache of its own. */
function standardCache(): string {
  return join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'nomination-lint', 'links.json')
}

/** One line that is written over and over, and wiped after the last link. */
function showProgress({answered, total, host}: {answered: number; total: number; host: string}): void {
  const line = `${answered} of ${total} links asked: ${forTerminal(host)}`.slice(0, (process.stderr.columns ?? 80) - 1)
  writeError(`\r\u001B[K${answered < total ? line : ''}`)
}
