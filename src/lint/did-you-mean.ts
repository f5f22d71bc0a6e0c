import {nearestName} from '../election/nearest-name.js'

/** ` Did you mean \`signature\`?`, to append to a sentence; empty if no name is similar. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = nearestName(name, names)
  return near === null ? '' : ` Did you mean \`${near}\`?`
}

/**
 * `Unknown format xlm. Did you mean …? The formats are json, sarif.`
 *
 * @param given the whole argument, where the name is only a part of it
 */
export function unknownName(kind: string, name: string, names: readonly string[], given = name): string {
  return `Unknown ${kind} ${given}.${didYouMean(name, names)} The ${kind}s are ${names.join(', ')}.`
}
