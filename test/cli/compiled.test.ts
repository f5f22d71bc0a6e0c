import {spawnSync} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, expect, test} from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-compiled-'))
const copy = join(folder, 'dist')
const kept = join(copy, 'command-line.compiled')
cpSync('dist', copy, {recursive: true, filter: (path) => !path.endsWith('.map') && !path.includes('types')})
const sound = readFileSync(kept)

afterAll(() => rmSync(folder, {recursive: true}))

function lint(...flags: string[]): {status: number | null; stdout: string; stderr: string} {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    [...flags, join(copy, 'nomination-lint.cjs'), 'lint', '--no-config', '--format', 'json', '--all', 'seeds'],
    {encoding: 'utf8'},
  )
  return {status, stdout, stderr}
}

const expected = lint()

test('the command line says what it finds', () => {
  expect(expected).toMatchObject({status: 1, stderr: '', stdout: expect.stringContaining('"ruleId":"spelling"')})
})

// A script of one's own can import nothing later: what the bundle leaves to Node, `import('node:fs')`, would end a run in its midst.
test('the bundle of the command line imports nothing while it runs', () => {
  expect(readFileSync('dist/command-line.cjs', 'utf8')).not.toMatch(/\bimport\(/)
})

test.each<[string, () => void, string[]]>([
  ['is missing', () => rmSync(kept), []],
  ['is cut off', () => writeFileSync(kept, sound.subarray(0, 1000)), []],
  ['is something else', () => writeFileSync(kept, 'nothing that V8 knows'), []],
  ['was made for another version of V8', () => writeFileSync(kept, Buffer.from(sound.map((byte, at) => (at >= 4 && at < 8 ? byte ^ 0xff : byte)))), []],
  ['cannot be used, since maps to the source are asked for', () => writeFileSync(kept, sound), ['--enable-source-maps']],
])('the command line says the same where its compiled code %s', {timeout: 60_000}, (_, change, flags) => {
  change()
  expect(lint(...flags)).toEqual(expected)
})
