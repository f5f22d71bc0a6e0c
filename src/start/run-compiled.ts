import {readFileSync} from 'node:fs'
import {dirname} from 'node:path'
import {Script} from 'node:vm'

/**
 * Runs a bundle with what V8 had compiled of it when dist/ was built; compiling is a quarter of the time in which one nomination is linted.
 * V8 refuses what another version of it, other flags or another bundle have left, and then compiles as ever.
 *
 * @param file absolute path of the CommonJS bundle
 * @param require what the bundle gets other modules by
 * @param compiled what `createCachedData` of the script of the same bundle gave; null for nothing
 * @returns what the bundle exports, and the script that it was compiled from
 */
export function runCompiled(file: string, require: NodeJS.Require, compiled: Buffer | null): {exports: unknown; script: Script} {
  // The same wrapper as Node's own, on one line with the bundle's first, so that lines keep their numbers. The bundle is ASCII (tools/as-ascii.ts).
  const text = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'latin1')}\n})`
  const script = new Script(text, {filename: file, ...(compiled && {cachedData: compiled})})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, require, module, file, dirname(file))
  return {exports: module.exports, script}
}
