#!/usr/bin/env node
import {existsSync, readFileSync} from 'node:fs'
import module from 'node:module'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {type CommandLine, runCompiled} from '../start/run-compiled.js'

// Code is compiled once and kept: from Node 22.1 on by Node itself, before that by the build, beside the bundle.
const file = join(__dirname, 'command-line.cjs')
const kept = join(__dirname, 'command-line.compiled')
const enableCompileCache: unknown = Reflect.get(module, 'enableCompileCache')
if (typeof enableCompileCache === 'function') enableCompileCache()
// A script of one's own has no source map that Node knows of: who asks for maps gets the slower way.
const isPlain = typeof enableCompileCache === 'function' || process.sourceMapsEnabled || !existsSync(kept)
const {run}: CommandLine = isPlain ? require(file) : runCompiled(file, require, readFileSync(kept)).commandLine
if (!isPlain) {
  // V8 compiles each regular expression twice, first to bytecode, then, at its second call, to machine code: an eighth of the work on one
  // nomination. Set no sooner, for V8 takes no code that was compiled under other flags; nor where Node keeps code under the flags at its end.
  setFlagsFromString('--no-regexp-tier-up')
}
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
