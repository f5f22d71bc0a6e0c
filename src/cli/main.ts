#!/usr/bin/env node
import {existsSync, readFileSync} from 'node:fs'
import module from 'node:module'
import {join} from 'node:path'
import {setFlagsFromString} from 'node:v8'
import {type CommandLine, runCompiled} from '../start/run-compiled.js'

/** V8 is made for pages that live long. All figures are of Node 20, in instructions. */
const shortRun = [
  // It compiles each regular expression twice, first to bytecode, then, at its second call, to machine code: a sixth of one nomination's time.
  '--no-regexp-tier-up',
  // It copies into each hot function what that calls, and a run is over before that pays: an eighth of all work on a repository, in the background.
  '--max-inlined-bytecode-size-cumulative=300',
  // It optimizes what was called some hundred times; most of that is hardly called again. Done later, it leaves a quarter of all work undone,
  // which beside other work on the machine is worth more than the eighth that the thread that all wait for takes longer.
  '--interrupt-budget=180000',
]

// Code is compiled once and kept: from Node 22.1 on by Node itself, before that by the build, beside the bundle.
const file = join(__dirname, 'command-line.cjs')
const kept = join(__dirname, 'command-line.compiled')
const enableCompileCache: unknown = Reflect.get(module, 'enableCompileCache')
if (typeof enableCompileCache === 'function') enableCompileCache()
// A script of one's own has no source map that Node knows of: who asks for maps gets the slower way.
const isPlain = typeof enableCompileCache === 'function' || process.sourceMapsEnabled || !existsSync(kept)
const {run}: CommandLine = isPlain ? require(file) : runCompiled(file, require, readFileSync(kept)).commandLine
// Set no sooner, for V8 takes no code that was compiled under other flags; nor where Node itself keeps code, under the flags of its end.
if (!isPlain) setFlagsFromString(shortRun.join(' '))
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
