import {lstatSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {placeOf} from '../election/place.js'
import type {Problem} from '../rule/result.js'
import {didYouMean} from './did-you-mean.js'
import {isSystemError, sentenceOf} from './read-file.js'
import {toSlashes} from './slashes.js'

/** What a path that was given on the command line means. */
export type Given =
  | {readonly kind: 'folder' | 'file' | 'placeholder'; readonly path: string; readonly absolute: string}
  /** The files that a glob matches, one at least, from the working directory. */
  | {readonly kind: 'glob'; readonly files: readonly string[]}
  | {readonly kind: 'problem'; readonly problem: Problem}

/**
 * Looks up what a path means; a file whose name looks like a glob is the file.
 *
 * @param commands of the command line, in case a path was meant as one
 */
export async function lookUp(given: string, cwd: string, commands: readonly string[] = []): Promise<Given> {
  if (given === '' || given.includes('\0')) return problem(given || null, 'An empty path, or one that holds a zero byte, names no file.')
  const absolute = resolve(cwd, given)
  const path = toSlashes(given)
  try {
    if (statSync(absolute).isDirectory()) return {kind: 'folder', path, absolute}
    return {kind: isPlaceholder(absolute) ? 'placeholder' : 'file', path, absolute}
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    if (isLink(absolute)) return problem(path, 'is a symbolic link that leads nowhere.')
    if (/[*?[{!]/.test(path)) return await matchesOf(path, cwd)
    if (path === '-') return problem(path, 'does not exist; --stdin reads standard input, with --stdin-filename for the path that it will have.')
    return problem(path, sentenceOf(cause) + (/[./]/.test(path) ? '' : didYouMean(path, commands)))
  }
}

async function matchesOf(pattern: string, cwd: string): Promise<Given> {
  const {glob} = await import('tinyglobby')
  const files = await glob(pattern, {cwd, onlyFiles: true, followSymbolicLinks: false, expandDirectories: false, dot: false})
  return files.length === 0 ? problem(pattern, 'matches no file.') : {kind: 'glob', files: files.sort()}
}

/** `.placeholder` where a nomination would lie: hooks name every file that changes. */
function isPlaceholder(absolute: string): boolean {
  return placeOf(toSlashes(absolute))?.candidate.startsWith('.') ?? false
}

function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink()
  } catch {
    // What cannot even be looked at is told by the error that led here.
    return false
  }
}

function problem(path: string | null, message: string): Given {
  return {kind: 'problem', problem: {path, message}}
}
