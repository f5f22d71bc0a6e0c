import {accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cachedDataVersionTag} from 'node:v8'
import {Script} from 'node:vm'

/** A bundle that has been run. */
interface Bundle {
  /** What it exports. */
  readonly exports: unknown
  /** Whether `keep` would write something; until then, V8's flags must not change. */
  readonly isToBeKept: boolean
  /** Saves what V8 has compiled so far for later starts, if there is something to save and the folder is writable. */
  keep(): void
}

/**
 * The smallest ratio of the bytecode's size to that of the bundle after a run that linted a statement: 1.4 to 1.6. After a run that found
 * no file to lint it is 1.25, on Node 26 1.31.
 */
const leastOfLinting = 1.36

/**
 * Runs a CommonJS bundle of dist/ with the bytecode that an earlier run on the same Node saved beside it, as Python does in `__pycache__`.
 * That saves half of the CPU time of linting one nomination. Node's own compile cache holds only what is compiled before a module runs, and
 * saves half as much. Anyone who can write to Node's cache can run code; anyone who can write to dist/ can do so anyway.
 *
 * @param name of a file that tools/as-ascii.ts has written: `command-line` for command-line.cjs and its bytecode, `command-line.<Node and
 * flags>.compiled`
 * @param require that of a file in the same folder
 */
export function loadBundle(name: string, require: NodeJS.Require): Bundle {
  const file = join(__dirname, `${name}.cjs`)
  // Node does not apply source maps to a script that was compiled here.
  if (process.sourceMapsEnabled || process.env['NODE_DISABLE_COMPILE_CACHE']) return {exports: require(file), isToBeKept: false, keep: () => undefined}
  const text = readFileSync(file, 'latin1')
  // The tag covers the version of V8, its flags and the processor. Of the source, V8 itself compares only the length.
  const tag = cachedDataVersionTag()
  const kept = join(__dirname, [name, process.arch, tag.toString(16), buildOf(text), 'compiled'].join('.'))
  const cachedData = bytesOf(kept)
  // The same wrapper as Node's own, on one line with the first line of the bundle, so that line numbers stay the same.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {filename: file, ...(cachedData && {cachedData})})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, require, module, file, __dirname)
  const isToBeKept = (!cachedData || script.cachedDataRejected === true) && isWritable(__dirname)
  return {
    exports: module.exports,
    isToBeKept,
    keep: () => {
      // With flags that were set since, V8 would reject it; and after a run that is long enough for memory.ts to set flags, V8 has
      // discarded the code of the start.
      if (!isToBeKept || cachedDataVersionTag() !== tag) return
      const code = script.createCachedData()
      if (code.length > leastOfLinting * text.length) replace(kept, code)
    },
  }
}

function bytesOf(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

/** The id that tools/build.ts wrote at the end of the bundle. */
function buildOf(text: string): string {
  const [, build = ''] = /\/\/ build (\w+)\n$/.exec(text.slice(-100)) ?? []
  return build
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

/** Replaces a file in one step, because another run may read or write it too. If it cannot be written, later starts only take longer. */
function replace(file: string, bytes: Uint8Array): void {
  const written = `${file}.${process.pid}`
  try {
    writeFileSync(written, bytes, {flag: 'wx'})
    renameSync(written, file)
  } catch {
    rmSync(written, {force: true})
  }
}
