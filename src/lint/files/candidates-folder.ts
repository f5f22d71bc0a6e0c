import {dirname} from 'node:path'

/** The folder of all nominations that a nomination is in: `…/candidates` of `…/candidates/<cycle>/<team>/<file>`. */
export function candidatesFolder(nomination: string): string {
  return dirname(dirname(dirname(nomination)))
}
