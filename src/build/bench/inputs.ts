import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

const seeds = 'seeds/candidates'

/** The nominations of an election repository, by path. */
export function nominationsOf(election: string): string[] {
  return readdirSync(join(election, 'candidates'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/** Copies the seeds, under other names, until a new election repository holds so many nominations; returns its path. */
export function multipliedSeeds(election: string, count: number): string {
  const paths = nominationsOf(dirname(seeds))
  for (let copy = 0; copy < count; copy++) {
    const path = paths[copy % paths.length] ?? ''
    const to = join(election, 'candidates', dirname(path.slice(seeds.length + 1)), `${copy}-${basename(path)}`)
    mkdirSync(dirname(to), {recursive: true})
    cpSync(path, to)
  }
  return election
}

/**
 * Writes a statement of so many bytes, made of the paragraphs of a long seed over and over, and beside it a configuration that lets
 * such a size pass (`PATH.yaml`); returns the statement's path.
 */
export function statementOf(path: string, bytes: number): string {
  const text = readFileSync(join(seeds, 'ussuri/Cyborg/wei.sun@example.org'), 'utf8')
  writeFileSync(path, text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes))
  writeFileSync(`${path}.yaml`, 'limits:\n  bytes: 1000000\n')
  return path
}
