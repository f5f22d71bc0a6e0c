import {accessSync, constants, readFileSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {cachedDataVersionTag} from 'node:v8'
import {Script} from 'node:vm'

/** A bundle that has been run. */
interface Bundle {
  /** What it exports. */
  readonly exports: unknown
  /** Whether `keep` would leave something: V8 flags may not change before it. */
  readonly isToBeKept: boolean
  /** Leaves what V8 has compiled so far for later starts; does nothing where there is nothing to leave, or no room for it. */
  keep(): void
}

/** The size of the bytecode of a run that linted a statement, over that of the bundle: 1.4 to 1.6. One that found no file to lint comes to 1.25, on Node 26 to 1.31. */
const leastOfLinting = 1.36

/**
 * Runs a CommonJS bundle of dist/ with the bytecode that an earlier run on the same Node has left beside it, as Python does in `__pycache__`:
 * that is half of the CPU time of linting one nomination. Node's own compile cache keeps only what is compiled before a module runs, and brings
 * half as much; and who can write to it can run code, while who can write to dist/ can do so anyway.
 *
 * @param name of a file that tools/as-ascii.ts has written: `command-line` for command-line.cjs and its bytecode, `command-line.<Node and flags>.compiled`
 * @param require that of a file in the same folder
 */
export function loadBundle(name: string, require: NodeJS.Require): Bundle {
  const file = join(__dirname, `${name}.cjs`)
  // A script of one's own has no source map that Node knows of.
  if (process.sourceMapsEnabled || process.env['NODE_DISABLE_COMPILE_CACHE']) return {exports: require(file), isToBeKept: false, keep: () => undefined}
  const text = readFileSync(file, 'latin1')
  // The tag stands for the version of V8, its flags and the processor. V8 itself compares of the source only its length.
  const tag = cachedDataVersionTag()
  const kept = join(__dirname, [name, process.arch, tag.toString(16), buildOf(text), 'compiled'].join('.'))
  const cachedData = bytesOf(kept)
  // The same wrapper as Node's own, on one line with the bundle's first, so that lines keep their numbers.
  const script = new Script(`(function (exports, require, module, __filename, __dirname) {${text}\n})`, {filename: file, ...(cachedData && {cachedData})})
  const module = {exports: {}}
  script.runInThisContext()(module.exports, require, module, file, __dirname)
  const isToBeKept = (!cachedData || script.cachedDataRejected === true) && isWritable(__dirname)
  return {
    exports: module.exports,
    isToBeKept,
    keep: () => {
      // Under flags set since, V8 would not take it; and a run so long that memory.ts sets some has forgotten how it began.
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

/** What tools/build.ts wrote at the end of the bundle. */
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

/** Another run may read or write the same file. Where it cannot be written, later starts take longer, and nothing else. */
function replace(file: string, bytes: Uint8Array): void {
  const written = `${file}.${process.pid}`
  try {
    writeFileSync(written, bytes, {flag: 'wx'})
    renameSync(written, file)
  } catch {
    rmSync(written, {force: true})
  }
}
