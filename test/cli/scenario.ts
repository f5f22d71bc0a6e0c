import {execFile, execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join, resolve} from 'node:path'

/**
 * A session at the command line, in one text file. A line `=== WORD ARGUMENT` opens a part; what follows up to the next is its text.
 *
 *     === about       what the session shows
 *     === file PATH   a file of the session's folder; `=== bytes PATH` the same in hexadecimal digits,
 *     === link PATH -> TARGET, === pipe PATH, === folder PATH, === blanks COUNT PATH
 *     === run COMMAND one call, in the session's folder; NAME=VALUE before it sets the environment, `(cd FOLDER)` another folder
 *     === stdin, === stdout, === stderr, === status N   of the call before; what is not told is empty, and 0
 *     === reads PATH  what a file holds after the call before
 *
 * In what is expected, `[..]` stands for anything within a line, and a line `...` for any lines.
 */
export interface Scenario {
  readonly about: string
  readonly set: readonly ((folder: string) => void)[]
  readonly calls: readonly Call[]
}

/** One call and what is expected of it. */
export interface Call {
  readonly command: string
  readonly stdin: string
  readonly stdout: string
  readonly stderr: string
  readonly status: number
  readonly files: readonly {readonly path: string; readonly text: string}[]
}

/** What a call gave. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly status: number
}

const bin = resolve('dist/nomination-lint.cjs')

/** Reads a scenario; throws for a part that it does not know. */
export function parseScenario(text: string): Scenario {
  const parts = [...text.matchAll(/^=== (\w+) ?(.*)\n((?:(?!=== ).*(?:\n|$))*)/gm)].map(([, word = '', argument = '', body = '']) => ({word, argument, body}))
  const set: ((folder: string) => void)[] = []
  const calls: {-readonly [Key in keyof Call]: Call[Key]}[] = []
  let about = ''
  for (const {word, argument, body} of parts) {
    const call = calls.at(-1)
    const place = placer(word, argument, body)
    if (word === 'about') about = `${argument}${body}`.trim()
    else if (word === 'run') calls.push({command: argument, stdin: '', stdout: '', stderr: '', status: 0, files: []})
    else if (place) set.push(place)
    else if (!call) throw new Error(`=== ${word} stands before any === run`)
    else if (word === 'stdin' || word === 'stdout' || word === 'stderr') call[word] = body
    else if (word === 'status') call.status = Number(argument)
    else if (word === 'reads') call.files = [...call.files, {path: argument, text: body}]
    else throw new Error(`=== ${word} is no part of a scenario`)
  }
  return {about, set, calls}
}

function placer(word: string, argument: string, body: string): ((folder: string) => void) | null {
  const write = (path: string, data: string | Uint8Array) => (folder: string) => {
    mkdirSync(dirname(join(folder, path)), {recursive: true})
    writeFileSync(join(folder, path), data)
  }
  const [first = '', second = ''] = argument.split(word === 'link' ? ' -> ' : ' ')
  if (word === 'file') return write(unescaped(argument), body)
  if (word === 'bytes') return write(argument, Buffer.from(body.replace(/\s/g, ''), 'hex'))
  if (word === 'blanks') return write(second, ' '.repeat(Number(first)))
  if (word === 'folder') return (folder) => mkdirSync(join(folder, argument), {recursive: true})
  if (word === 'link')
    return (folder) => {
      mkdirSync(dirname(join(folder, first)), {recursive: true})
      symlinkSync(second, join(folder, first))
    }
  if (word === 'pipe') return (folder) => execFileSync('mkfifo', [join(folder, argument)])
  return null
}

/** `\x1b` in a file's name. */
function unescaped(text: string): string {
  return text.replace(/\\x([\da-f]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
}

/** Plays a scenario in a folder of its own, call by call. */
export async function play(scenario: Scenario, check: (call: Call, outcome: Outcome, read: (path: string) => string) => void): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  try {
    for (const place of scenario.set) place(folder)
    for (const call of scenario.calls) check(call, await runCall(call, folder), (path) => readFileSync(join(folder, path), 'utf8'))
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function runCall({command, stdin}: Call, folder: string): Promise<Outcome> {
  const words = [...command.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '')
  const at = words.indexOf('nomination-lint')
  if (at < 0) throw new Error(`=== run ${command} does not run nomination-lint`)
  const before = words.slice(0, at).join(' ')
  const environment = Object.fromEntries([...before.matchAll(/(\w+)=(\S*)/g)].map(([, name = '', value = '']) => [name, value]))
  const cwd = join(folder, /\(cd (\S+)\)/.exec(before)?.[1] ?? '.')
  const env = {PATH: process.env['PATH'], HOME: folder, ...environment}
  return new Promise((done) => {
    const child = execFile(process.execPath, [bin, ...words.slice(at + 1)], {cwd, env, encoding: 'utf8', timeout: 60_000}, (_error, stdout, stderr) => {
      const inert = (text: string) => text.replaceAll(folder, '<folder>')
      done({stdout: inert(stdout), stderr: inert(stderr), status: child.exitCode ?? -1})
    })
    child.stdin?.end(stdin)
  })
}

/** Whether a text is what is expected, with the wildcards `[..]` and `...`. */
export function matches(text: string, expected: string): boolean {
  const quoted = expected.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  const pattern = quoted.replaceAll('\\[\\.\\.\\]', '[^\\n]*').replace(/^\\\.\\\.\\\.$\n?/gm, '(?:[^\\n]*\\n)*')
  return new RegExp(`^${pattern}$`).test(text)
}
