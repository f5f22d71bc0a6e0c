import {execFileSync, spawnSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import type {Call} from './usage.js'

/** A tool that a user might choose instead. */
export interface Peer {
  readonly name: string
  /** The call for files that have the names of texts; with `says`, its output must hold that text. */
  call(files: readonly string[], says?: string): Call
}

/** The tools that are installed, and instructions to get each of the others. */
export interface Peers {
  /** The folder that they run in; some of them silently skip files outside it. */
  readonly folder: string
  readonly present: readonly Peer[]
  readonly absent: readonly string[]
}

/** The packages that npm installs: the newest versions that run on Node 20. */
const packages = {
  'remark-cli': '12.0.1',
  'remark-lint': '10.0.1',
  'remark-retext': '6.0.1',
  'retext-english': '5.0.0',
  'retext-spell': '6.1.0',
  'dictionary-en': '4.0.0',
  unified: '11.0.5',
  cspell: '9.8.0',
  textlint: '15.8.0',
  'textlint-rule-spelling': '0.3.0',
} as const

/** remark with its linter, and retext's spelling after the bridge: a linter built in the plainest way from the packages that this project uses. */
const plainBuild = `import dictionary from 'dictionary-en'
import remarkLint from 'remark-lint'
import remarkRetext from 'remark-retext'
import retextEnglish from 'retext-english'
import retextSpell from 'retext-spell'
import {unified} from 'unified'

export default {plugins: [remarkLint, [remarkRetext, unified().use(retextEnglish).use(retextSpell, {dictionary})]]}
`

/** Installs the tools from npm into a new folder, and finds those that come with Debian. */
export function installPeers(folder: string): Peers {
  mkdirSync(folder, {recursive: true})
  writeFileSync(join(folder, 'package.json'), JSON.stringify({private: true, dependencies: packages}))
  writeFileSync(join(folder, 'plain.mjs'), plainBuild)
  // Its suggestions make it ten times slower, and would dominate the measurement.
  writeFileSync(join(folder, 'textlintrc.json'), JSON.stringify({rules: {spelling: {language: 'en', suggestCorrections: false}}}))
  let absent: string[] = []
  let present: Peer[] = []
  try {
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']})
    present = nodePeers(folder)
  } catch (cause) {
    absent = [`remark-cli, cspell, textlint: npm could not install them (${cause instanceof Error ? cause.message : String(cause)})`]
  }
  for (const peer of debianPeers) {
    if (spawnSync(peer.name, ['--version']).error) absent.push(`${peer.name}: not installed; \`apt-get install ${peer.packages}\` brings it`)
    else present.push({...peer, name: `${peer.name} (Debian)`})
  }
  return {folder, present, absent}
}

function nodePeers(folder: string): Peer[] {
  const peer = (name: string, script: string, args: readonly string[]): Peer => ({
    name,
    call: (files, says) => ({args: [join(folder, 'node_modules', script), ...args, ...files], cwd: folder, ...(says !== undefined && {says})}),
  })
  return [
    peer(`remark-cli ${packages['remark-cli']}, remark-lint, remark-retext, retext-spell ${packages['retext-spell']} (plain build)`, 'remark-cli/cli.js', [
      '--rc-path',
      'plain.mjs',
      '--no-stdout',
    ]),
    peer(`cspell ${packages.cspell}`, 'cspell/bin.mjs', ['lint', '--no-progress', '--no-cache', '--no-gitignore']),
    peer(`textlint ${packages.textlint}, textlint-rule-spelling (no suggestions)`, 'textlint/bin/textlint.js', ['--config', 'textlintrc.json']),
  ]
}

const debianPeers = [
  {
    name: 'codespell',
    packages: 'codespell',
    call: (files: readonly string[]): Call => ({program: 'codespell', args: files, statuses: [0, 65]}),
  },
  {
    name: 'hunspell',
    packages: 'hunspell hunspell-en-us',
    call: (files: readonly string[], says?: string): Call => ({
      program: 'hunspell',
      args: ['-l', '-d', 'en_US', ...files],
      statuses: [0],
      ...(says !== undefined && {says}),
    }),
  },
]
