import {existsSync, readFileSync} from 'node:fs'
import module from 'node:module'
import {join} from 'node:path'
import {runCompiled} from './run-compiled.js'

const enableCompileCache: unknown = Reflect.get(module, 'enableCompileCache')
/** Whether this version of Node keeps what it has compiled. */
const nodeKeepsCode = typeof enableCompileCache === 'function'

/**
 * Loads a bundle of dist/. Code is compiled once and kept: from Node 22.1 on by Node itself, before that by the build, beside the bundle.
 *
 * @param name `command-line` for command-line.cjs and command-line.compiled
 * @param require that of a file in the same folder
 * @returns what it exports
 */
export function loadBundle(name: string, require: NodeJS.Require): unknown {
  const [file, kept] = [join(__dirname, `${name}.cjs`), join(__dirname, `${name}.compiled`)]
  if (typeof enableCompileCache === 'function') enableCompileCache()
  // A script of one's own has no source map that Node knows of: who asks for maps gets the slower way.
  const isKept = !nodeKeepsCode && !process.sourceMapsEnabled && existsSync(kept)
  return isKept ? runCompiled(file, require, readFileSync(kept)).exports : require(file)
}
