import {homedir} from 'node:os'
import {isAbsolute, join, resolve} from 'node:path'
import {whyTooSmall} from '../launcher/address-space.js'
import type {LinkRequest} from '../lint/links.js'
import type {Arguments} from './arguments.js'
import {progressOn} from './progress.js'
import {UsageError} from './usage-error.js'
import {checkWritable} from './written-files.js'

/**
 * Reads `--check-links`, `--cache` and `--cache-location`; null where no links are to be requested.
 *
 * @param others files that the run reads, or writes other things to
 * @throws {UsageError} also where the cache would replace another file
 */
export async function linkRequest(given: Arguments, others: readonly string[]): Promise<LinkRequest | null> {
  const location = given.text('cache-location')
  const isCached = given.flag('cache') || location !== null
  if (!given.flag('check-links')) {
    if (isCached) throw new UsageError(`--${location === null ? 'cache' : 'cache-location'} needs --check-links.`)
    return null
  }
  const refusal = whyTooSmall('links')
  if (refusal !== null) throw new UsageError(refusal)
  const cacheFile = isCached ? resolve(location ?? standardCache()) : null
  if (cacheFile !== null) await checkCache(cacheFile, others)
  const onProgress = progressOn(process.stderr)
  return onProgress ? {cacheFile, onProgress} : {cacheFile}
}

async function checkCache(file: string, others: readonly string[]): Promise<void> {
  const {refusalOf} = await import('../links/cache.js')
  const what = `${file}, the file of --cache,`
  const refusal = await refusalOf(file)
  if (refusal !== null) throw new UsageError(`${what} ${refusal}`)
  checkWritable(file, what, others, () => true)
}

/** Outside the checked repository, which therefore cannot supply a cache of its own. */
function standardCache(): string {
  const given = process.env['XDG_CACHE_HOME'] ?? ''
  // The XDG Base Directory Specification says to ignore a path that is not absolute: it would mean another folder in each directory.
  return join(isAbsolute(given) ? given : join(homedir(), '.cache'), 'nomination-lint', 'links.json')
}
