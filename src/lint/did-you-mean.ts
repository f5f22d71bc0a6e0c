import {closest} from '../rule/closest.js'

/** ` Did you mean \`signature\`?`, to put behind a sentence; empty where nothing is near. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const near = closest(name, names)
  return near === null ? '' : ` Did you mean \`${near}\`?`
}
