import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {parseArgs} from 'node:util'
import {benchAttacks, type Shapes} from './bench/attacks.js'
import {type Measured, measure} from './bench/measure.js'
import {benchNodes} from './bench/nodes.js'
import {partNames, tablesOf} from './bench/tables.js'
import {commandLine} from './bench/whole.js'
import {fillParts, type Parts} from './marked-parts.js'

/**
 * `npm run bench`: measures runs of the built command line. docs/performance.md explains its tables.
 *
 * `--corpus PATH`  an election repository, instead of the multiplied seeds
 * `--peers`        also the tools that a user might choose instead; npm installs them into a temporary folder
 * `--runs N`       how often each command runs, all of them in turn; medians are shown
 * `--json`         all figures, for a script
 * `--write FILE`   puts the tables between the marks of a document
 * `--small`        few files, once: only shows that the bench works
 * `--nodes`        instead of all that: one table of all supported Nodes, fetched from npm; with `--corpus`, `--runs`, `--small`
 * `--attacks`      instead of all that: the cost of hostile texts (test/attacks); ends with status 1 if one costs too much.
 *                  `--attacks all` runs every combination, which takes hours; `--attacks random [SEED]` random ones, until stopped
 */
const {values, positionals} = optionsGiven()
const runs = Number(values.runs ?? (values.small ? '1' : '5'))
if (!Number.isInteger(runs) || runs < 1) refuse(`--runs ${values.runs}: expected a whole number from 1`)
if (values.corpus !== undefined && !existsSync(join(values.corpus, 'candidates')))
  refuse(`--corpus ${values.corpus}: holds no candidates/, expected a checkout of an election repository`)
if (!values.attacks && positionals.length > 0) refuse(`${positionals.join(' ')}: expected options only`)
if (values.attacks) {
  const {table, isWithin} = await benchAttacks(shapesGiven(positionals))
  console.log(table)
  process.exit(isWithin ? 0 : 1)
}
if (values.nodes && (values.peers || values.json || values.write !== undefined)) refuse('--nodes goes with --corpus, --runs and --small only')
if (!existsSync(commandLine)) refuse(`${commandLine} is missing; run \`npm run prepare\` first`)

// Faults in the marks are reported before the minutes of measuring, not after.
if (values.write !== undefined) filled(values.write, Object.fromEntries(partNames.map((name) => [name, ''])))

// If these are set, node first reads certificates or obeys other options, which would add half as much to its start.
for (const name of ['NODE_EXTRA_CA_CERTS', 'NODE_OPTIONS']) delete process.env[name]

const scratch = mkdtempSync(join(tmpdir(), 'nomination-lint-bench-'))
try {
  if (values.nodes) await showNodes()
  else await showAll()
} finally {
  rmSync(scratch, {recursive: true})
}

async function showNodes(): Promise<void> {
  console.log(await benchNodes(values.corpus ?? null, runs, values.small, scratch))
}

async function showAll(): Promise<void> {
  const measured = await measure({corpus: values.corpus ?? null, runs, withPeers: values.peers, isSmall: values.small}, scratch)
  const tables = tablesOf(measured)
  const told = [headOf(measured), ...Object.values(tables)]
  console.log(values.json ? JSON.stringify(measured) : told.join('\n\n'))
  if (values.write !== undefined) writeFileSync(values.write, filled(values.write, {measured: headOf(measured), ...tables}))
}

function optionsGiven() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        corpus: {type: 'string'},
        peers: {type: 'boolean', default: false},
        runs: {type: 'string'},
        json: {type: 'boolean', default: false},
        write: {type: 'string'},
        small: {type: 'boolean', default: false},
        attacks: {type: 'boolean', default: false},
        nodes: {type: 'boolean', default: false},
      },
    })
  } catch (cause) {
    return refuse(`${cause instanceof Error ? cause.message : cause}; docs/performance.md tells of the options`)
  }
}

/** The shapes that `--attacks` asks for. */
function shapesGiven([which = 'chosen', seed = String(Math.trunc(Math.random() * 2 ** 31)), ...more]: readonly string[]): Shapes {
  if (more.length > 0 || (which === 'random' && !/^\d+$/.test(seed)))
    refuse(`--attacks ${positionals.join(' ')}: expected nothing, all, or random and a number`)
  if (which === 'chosen' || which === 'all') return which
  if (which !== 'random') refuse(`--attacks ${which}: expected nothing, all, or random`)
  console.log(`seed ${seed}`)
  return {seed: Number(seed)}
}

/** Ends before anything is measured, because the request cannot be met. */
function refuse(message: string): never {
  console.error(`bench: ${message}`)
  process.exit(2)
}

function filled(document: string, parts: Parts): string {
  return fillParts(readFileSync(document, 'utf8'), parts)
}

/** When and on which machine it was measured, and what was not measured. */
function headOf({date, machine, load, absent}: Measured): string {
  const command = ['npm run bench --', ...(values.peers ? ['--peers'] : []), ...(values.corpus === undefined ? [] : ['--corpus PATH']), `--runs ${runs}`]
  const busy = load > 1 ? ` The machine had other work (load ${load.toFixed(1)}): compare ratios only.` : ''
  return [`${date}, ${machine}: medians of ${runs}, \`${command.join(' ')}\`.${busy}`, ...absent.map((each) => `- not measured: ${each}`)].join('\n')
}
