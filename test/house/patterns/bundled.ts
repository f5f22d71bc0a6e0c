import {SourceMap} from 'node:module'
import {basename, relative} from 'node:path'
import {build} from 'esbuild'
import {bundles} from '../../../tools/bundles.js'

/** A script of dist/, as long as it was before it was made small. */
export interface Script {
  /** `command-line.cjs` */
  readonly name: string
  readonly text: string
  readonly isModule: boolean
  /** Where a place (line from 1, column from 0) comes from: `src/text/label.ts:6:14`. */
  placeOf(line: number, column: number): string
}

/** All scripts of dist/, with what was bundled of each package, and nothing else of it. */
export async function bundledScripts(): Promise<readonly Script[]> {
  const scripts: Script[] = []
  for (const bundle of bundles) {
    const plain = {minifyWhitespace: false, minifySyntax: false, minifyIdentifiers: false, write: false, sourcemap: 'external'} as const
    const {outputFiles} = await build({...bundle, ...plain})
    const maps = new Map(outputFiles.map(({path, text}) => [path, text]))
    for (const {path, text} of outputFiles.filter(({path}) => !path.endsWith('.map'))) {
      const map = new SourceMap(JSON.parse(maps.get(`${path}.map`) ?? ''))
      scripts.push({name: basename(path), text, isModule: bundle.format === 'esm', placeOf: (line, column) => placeIn(map, line, column)})
    }
  }
  return scripts
}

/** Sources are named from dist/. */
function placeIn(map: SourceMap, line: number, column: number): string {
  const entry = map.findEntry(line - 1, column)
  if (!('originalSource' in entry)) throw new Error(`nothing is known of line ${line}, column ${column}`)
  return `${relative('..', `../${entry.originalSource}`).replace(/^(?:\.\.\/)+/, '')}:${entry.originalLine + 1}:${entry.originalColumn + 1}`
}
