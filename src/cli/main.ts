#!/usr/bin/env node
import {writeSync} from 'node:fs'
import {whyTooSmall} from '../launcher/address-space.js'
import {setFlags} from '../launcher/flags.js'
import {loadBundle} from '../launcher/load-bundle.js'
import {whyTooOld} from '../launcher/node-version.js'
import {wantsJson} from '../launcher/wants-json.js'
import type * as Program from './program.js'

const argv = process.argv.slice(2)
const refusal = whyTooOld() ?? whyTooSmall('lint')
if (refusal === null) start()
else refuse(refusal)

function start(): void {
  const bundle = loadBundle('command-line', require)
  const {runProgram} = bundle.exports as typeof Program
  // Not earlier: V8 rejects code that was compiled under other flags.
  if (!bundle.isToBeKept) setFlags()
  let hasLinted = false
  const onDone = (command: string) => {
    hasLinted = command === 'lint'
  }
  void runProgram(argv, onDone).then((status) => {
    process.exitCode = status
    // The code that other commands compile is not useful for `lint`, which runs most often.
    if (hasLinted) bundle.keep()
  })
}

/** Loads no further module, because there is no room for one. */
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
