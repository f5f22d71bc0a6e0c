#!/usr/bin/env node
import {setFlags, shortRun} from '../start/flags.js'
import {loadBundle} from '../start/load-bundle.js'
import type * as Program from './program.js'

const {run} = loadBundle('command-line', require) as typeof Program
// Set no sooner, for V8 takes no code that was compiled under other flags.
setFlags(shortRun)
void run(process.argv.slice(2)).then((status) => {
  process.exitCode = status
})
