#!/usr/bin/env node
import module from 'node:module'

// Where Node can (22.1 and newer), compiled code is kept for the next start; what is imported statically would come too early for it.
if ('enableCompileCache' in module && typeof module.enableCompileCache === 'function') module.enableCompileCache()
const {run} = await import('./program.js')
process.exitCode = await run(process.argv.slice(2))
