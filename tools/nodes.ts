import {execFile} from 'node:child_process'
import {mkdir, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {promisify} from 'node:util'

const run = promisify(execFile)

/** The versions of Node that the linter is built, tested and measured with; the matrix of .github/workflows/ci.yml is the same. */
export const supportedNodes = [20, 22, 24, 26]

/** A Node other than the machine's own. */
export interface OtherNode {
  /** `v22.23.3` */
  readonly version: string
  /** The folder of the program `node`. */
  readonly bin: string
}

/**
 * Fetches, as npm packages, the newest release of each supported Node other than the one running.
 *
 * @param folder where they are installed; nothing else is changed
 * @throws if npm cannot fetch one
 */
export async function fetchOtherNodes(folder: string): Promise<OtherNode[]> {
  const others = supportedNodes.filter((major) => major !== Number.parseInt(process.versions.node, 10))
  return Promise.all(others.map((major) => fetchNode(major, join(folder, `node${major}`))))
}

async function fetchNode(major: number, folder: string): Promise<OtherNode> {
  await mkdir(folder, {recursive: true})
  // npm installs into the nearest folder with a package.json.
  await writeFile(join(folder, 'package.json'), '{"private": true}')
  await run('npm', ['install', '--no-save', '--no-fund', '--no-audit', '--ignore-scripts=false', '--loglevel=error', `node@${major}`], {cwd: folder})
  const bin = join(folder, 'node_modules', 'node', 'bin')
  const {stdout} = await run(join(bin, 'node'), ['--version'])
  return {version: stdout.trim(), bin}
}
