import {cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {basename, dirname, join} from 'node:path'

const seeds = 'seeds'

/** A seed without any fault. */
const soundSeed = 'candidates/2027.1/TC/henrik.dahl@example.org'

/** Misspellings of five words in the sound seed. */
const slips = [
  ['Committee', 'Comittee'],
  ['served', 'serverd'],
  ['committee has', 'commitee has'],
  ['candidate', 'canditate'],
  ['publish', 'publsih'],
] as const

/** The nominations of an election repository, by path. */
export function nominationsOf(election: string): string[] {
  return readdirSync(join(election, 'candidates'), {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}

/**
 * Copies an election repository, or the seeds if it is null, into a new one, with copies under other names until that has the given number
 * of nominations; returns its path.
 */
export function multiplied(election: string | null, to: string, count: number): string {
  const from = election ?? seeds
  const paths = nominationsOf(from)
  for (let copy = 0; copy < count; copy++) {
    const path = paths[copy % paths.length]
    if (path === undefined) throw new Error(`${from}: no nominations under candidates/`)
    const number = Math.floor(copy / paths.length)
    const place = path.slice(join(from, 'x').length - 1)
    const target = join(to, dirname(place), number === 0 ? basename(place) : `${number}.${basename(place)}`)
    mkdirSync(dirname(target), {recursive: true})
    cpSync(path, target)
  }
  return to
}

/** Writes a sound nomination into a folder, and returns its path. */
export function soundNomination(folder: string): string {
  return written(join(folder, soundSeed), readFileSync(join(seeds, soundSeed), 'utf8'))
}

/** Writes the same nomination with five misspelled words; returns its path and one of the words. */
export function nominationWithSlips(folder: string): {path: string; slip: string} {
  let text = readFileSync(join(seeds, soundSeed), 'utf8')
  for (const [right, wrong] of slips) {
    if (!text.includes(right)) throw new Error(`${soundSeed} holds no "${right}" any more; choose another word`)
    text = text.replace(right, wrong)
  }
  return {path: written(join(folder, soundSeed), text), slip: slips[4][1]}
}

/** Copies nominations into a folder under names that every tool treats as text, `1.txt`; returns the copies. */
export function namedAsText(paths: readonly string[], folder: string): string[] {
  mkdirSync(folder, {recursive: true})
  return paths.map((path, index) => {
    const copy = join(folder, `${index + 1}.txt`)
    cpSync(path, copy)
    return copy
  })
}

/** Writes a statement of a given number of bytes, a long seed repeated; returns its path. */
export function statementOf(path: string, bytes: number): string {
  const text = readFileSync(join(seeds, 'candidates/ussuri/Cyborg/wei.sun@example.org'), 'utf8')
  return written(path, text.repeat(Math.ceil(bytes / text.length)).slice(0, bytes))
}

function written(path: string, text: string): string {
  mkdirSync(dirname(path), {recursive: true})
  writeFileSync(path, text)
  return path
}
