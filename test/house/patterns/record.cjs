// Loaded before a program: notes each pattern that it makes by `new RegExp`, and where, in the file that PATTERNS names.
const {appendFileSync} = require('node:fs')
const {basename} = require('node:path')

const notes = new Set()
const make = (target, [source, flags], newTarget) => {
  const pattern = Reflect.construct(target, [source, flags], newTarget)
  const caller = new Error().stack.split('\n').find((line, index) => index > 0 && !line.includes(__filename)) ?? ''
  const [, name, line, column] = /([^\s(]+):(\d+):(\d+)\)?$/.exec(caller) ?? []
  notes.add(JSON.stringify({script: basename(name ?? ''), at: `${line}:${column}`, source: pattern.source, flags: pattern.flags}))
  return pattern
}
globalThis.RegExp = new Proxy(RegExp, {construct: make, apply: (target, _, args) => make(target, args, target)})
process.on('exit', () => appendFileSync(process.env.PATTERNS, [...notes].map((note) => `${note}\n`).join('')))
