#!/usr/bin/env node
import {writeSync} from 'node:fs'
import {whyTooSmall} from '../start/address-space.js'
import {setFlags, shortRun} from '../start/flags.js'
import {loadBundle} from '../start/load-bundle.js'
import {whyTooOld} from '../start/node-version.js'
import {wantsJson} from '../start/wants-json.js'
import type * as Program from './program.js'

const argv = process.argv.slice(2)
const refusal = whyTooOld() ?? whyTooSmall('lint')
if (refusal === null) start()
else refuse(refusal)

function start(): void {
  const {run} = loadBundle('command-line', require) as typeof Program
  // Set no sooner, for V8 takes no code that was compiled under other flags.
  setFlags(shortRun)
  void run(argv).then((status) => {
    process.exitCode = status
  })
}

/** With nothing loaded: there is no room for it. */
function refuse(message: string): void {
  const report = {
    version: 1,
    files: [],
    problems: [{path: null, message}],
    summary: {files: 0, errors: 0, warnings: 0, infos: 0, faulty: 0, fixable: 0, suggested: 0},
  }
  if (wantsJson(argv)) writeSync(1, `${JSON.stringify(report)}\n`)
  const prefix = message.startsWith('nomination-lint ') ? '' : 'nomination-lint: '
  writeSync(2, `${prefix}${message}\n`)
  process.exitCode = 2
}
