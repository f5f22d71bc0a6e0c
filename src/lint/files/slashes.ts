import {sep} from 'node:path'

/** A path of this system, with `/` between its segments. */
export function toSlashes(path: string): string {
  return sep === '/' ? path : path.split(sep).join('/')
}
