import {readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'

/** One file of ours imports another. */
export interface Import {
  readonly from: string
  readonly to: string
  /** `import type`: gone when the program runs. */
  readonly isType: boolean
}

/** All TypeScript files of the product and of what makes it, by path. */
export const files: readonly string[] = ['src', 'rules', 'tools', 'evaluation']
  .flatMap((folder) => readdirSync(folder, {recursive: true, encoding: 'utf8'}).map((name) => join(folder, name)))
  .filter((path) => path.endsWith('.ts'))

/** Every import of one of our files in another, static or dynamic. */
export const imports: readonly Import[] = files.flatMap((from) =>
  [...readFileSync(from, 'utf8').matchAll(/^(?:import|export)\s(type\s)?[^'"`]*?\bfrom\s+'(\.[^']*)'|\bimport\('(\.[^']*)'\)/gm)].map(
    ([, type, fixed, dynamic]) => ({
      from,
      to: join(dirname(from), fixed ?? dynamic ?? '').replace(/\.js$/, '.ts'),
      isType: type !== undefined,
    }),
  ),
)

/** The room of a file: `src/text`, `rules`. */
export function roomOf(path: string): string {
  return path
    .split('/')
    .slice(0, path.startsWith('src/') ? 2 : 1)
    .join('/')
}
