import {nearestName} from '../rule/nearest-name.js'

/** ` Did you mean \`signature\`?`, to put behind a sentence; empty where nothing is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = nearestName(name, names)
  return near === null ? '' : ` Did you mean \`${near}\`?`
}

/**
 * `Unknown format xlm. Did you mean …? The formats are json, sarif.`, for a name that is none of those known.
 *
 * @param given what is shown of it: all that was given, where the name is a part of that
 */
export function unknownName(kind: string, name: string, names: readonly string[], given = name): string {
  return `Unknown ${kind} ${given}.${didYouMean(name, names)} The ${kind}s are ${names.join(', ')}.`
}
