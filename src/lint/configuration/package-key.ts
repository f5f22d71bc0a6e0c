import {DataError} from '../data/data-error.js'
import type {LocatedData} from '../data/read-data.js'

/** The key of `package.json` that holds a configuration. */
const packageKey = 'nomination-lint'

/**
 * The configuration in a `package.json`; null data where it has none.
 *
 * @throws {DataError} for JSON that npm would reject, such as a trailing comma
 */
export function underPackageKey({data, text, lineOf, writtenAt}: LocatedData): LocatedData {
  if (!isJson(text)) throw new DataError(`is broken JSON, so its key \`${packageKey}\` is not read; npm says where it is broken.`)
  const value = typeof data === 'object' && data !== null && !Array.isArray(data) ? new Map<string, unknown>(Object.entries(data)).get(packageKey) : null
  return {data: value ?? null, text, lineOf: (path) => lineOf([packageKey, ...path]), writtenAt: (path) => writtenAt([packageKey, ...path])}
}

/** Whether a `package.json` holds a configuration. A broken file counts if it contains our key; loading it reports what is wrong. */
export function holdsPackageKey(text: string): boolean {
  if (!text.includes(`"${packageKey}"`)) return false
  try {
    const data: unknown = JSON.parse(text)
    return typeof data === 'object' && data !== null && Object.hasOwn(data, packageKey)
  } catch {
    return /"nomination-lint"\s*:/.test(text)
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
