import {execFile} from 'node:child_process'
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify, stripVTControlCharacters} from 'node:util'
import {fetchOtherNodes, type OtherNode} from './nodes.js'

/**
 * `npm run other-nodes`: checks that the linter builds and works on the supported Nodes other than this machine's own. On each of them the
 * build must print nothing, the command line must print for the seeds exactly what it prints here, and the tests below must pass. Ends with
 * 1 if one fails.
 */
const tests = ['scenarios', 'memory', 'kept-bytecode', 'address-space'].map((name) => `test/cli/${name}.test.ts`)
const calls = [
  ['lint', '--no-config', '--all', 'seeds'],
  ['lint', '--no-config', '--all', '--preset', 'strict', '--format', 'json', 'seeds'],
  ['outline', '--all', '--format', 'json', 'seeds'],
  ['--help'],
]
const run = promisify(execFile)
const scratch = mkdtempSync(join(tmpdir(), 'nomination-lint-nodes-'))
try {
  const others = await fetchOtherNodes(scratch)
  const expected = await said(process.execPath, '.')
  const outcomes = await Promise.all(others.map((node) => checked(node, expected)))
  if (outcomes.includes(false)) process.exitCode = 1
} finally {
  rmSync(scratch, {recursive: true})
}

/** Reports the result for one Node. */
async function checked(node: OtherNode, expected: readonly string[]): Promise<boolean> {
  const checkout = checkoutFor(node)
  const program = join(node.bin, 'node')
  const options = {cwd: checkout, env: {...process.env, PATH: `${node.bin}:${process.env['PATH']}`, DIST_IS_BUILT: '1'}, maxBuffer: 1 << 28}
  try {
    const {stdout, stderr} = await run(program, ['tools/prepare.mjs'], options)
    if (`${stdout}${stderr}` !== '') throw new Error(`the build says: ${stdout}${stderr}`)
    const differing = (await said(program, checkout)).findIndex((text, index) => text !== expected[index])
    if (differing >= 0) throw new Error(`other output than on ${process.version} of: nomination-lint ${calls[differing]?.join(' ')}`)
    const tested = await run(program, ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', ...tests], options)
    const [, passed = ''] = /^\s*Tests\s+(\d+ passed)/m.exec(stripVTControlCharacters(tested.stdout)) ?? []
    if (passed === '') throw new Error(`no test has run: ${tested.stdout}`)
    console.log(`Node ${node.version}: built; ${calls.length} outputs as on ${process.version}; tests: ${passed}`)
    return true
  } catch (cause) {
    const output = cause instanceof Error && 'stdout' in cause ? `${cause.stdout}${'stderr' in cause ? cause.stderr : ''}` : ''
    console.error(`Node ${node.version} failed: ${cause instanceof Error ? cause.message : cause}\n${output}`)
    return false
  }
}

/** A copy of this checkout with its packages, so that each Node has its own dist/. */
function checkoutFor({version}: OtherNode): string {
  const checkout = join(scratch, `checkout-${version}`)
  mkdirSync(checkout)
  for (const name of readdirSync('.')) if (!['.git', 'dist', 'node_modules'].includes(name)) cpSync(name, join(checkout, name), {recursive: true})
  symlinkSync(resolve('node_modules'), join(checkout, 'node_modules'))
  return checkout
}

/** The output of the command line in a checkout: exit status, standard output and standard error of each call. */
async function said(program: string, cwd: string): Promise<string[]> {
  const ended = calls.map(async (call) => {
    const args = ['dist/nomination-lint.cjs', ...call]
    const {code = 0, stdout, stderr} = await run(program, args, {cwd, env: {...process.env, NO_COLOR: '1'}, maxBuffer: 1 << 28}).catch((error) => error)
    return `status ${code}\n${stdout}\n${stderr}`
  })
  return Promise.all(ended)
}
