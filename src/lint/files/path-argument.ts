import {lstatSync, statSync} from 'node:fs'
import {resolve} from 'node:path'
import {community} from '../../community/index.js'
import type {Problem} from '../../rule/result.js'
import {didYouMean} from '../did-you-mean.js'
import {isDoubtful, isNotUtf8, meantByArgument, meantByPath} from './names.js'
import {nearestPath} from './nearest-path.js'
import {isSystemError, sentenceOf} from './read-file.js'
import {toSlashes} from './slashes.js'

/** What a path that was given on the command line means. */
export type Given =
  | {readonly kind: 'folder' | 'file' | 'placeholder'; readonly path: string; readonly absolute: string}
  /** What a glob matches, one at least, from the working directory: files, and files and folders whose name is not UTF-8, as people see it. */
  | {readonly kind: 'glob'; readonly files: readonly string[]; readonly misnamed: readonly string[]}
  | {readonly kind: 'problem'; readonly problem: Problem}

/**
 * Looks up what a path means; a file whose name looks like a glob is the file.
 *
 * @param commands of the command line, in case a path was meant as one
 */
export async function lookUp(given: string, cwd: string, commands: readonly string[] = []): Promise<Given> {
  if (given === '' || given.includes('\0')) return problem(given || null, 'A path must not be empty or contain a zero byte.')
  const meant = meantByArgument(given)
  if (!meant.isItself) return problem(meant.others.join(', '), isNotUtf8)
  const absolute = resolve(cwd, given)
  const path = toSlashes(given)
  try {
    if (statSync(absolute).isDirectory()) return {kind: 'folder', path, absolute}
    return {kind: isPlaceholder(absolute) ? 'placeholder' : 'file', path, absolute}
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    if (isLink(absolute)) return problem(path, 'is a symbolic link that leads nowhere.')
    if (isGlob(path)) return await matchesOf(path, cwd)
    if (path === '-') return problem(path, 'does not exist; --stdin reads standard input, and --stdin-filename gives the path that it will have.')
    const [misnamed] = meantByPath(given, cwd).others
    if (misnamed !== undefined) return problem(toSlashes(misnamed), isNotUtf8)
    return problem(path, sentenceOf(cause) + meantInstead(path, given, cwd, commands))
  }
}

/** ` Did you mean …?`: a command, or a path that is there. */
function meantInstead(path: string, given: string, cwd: string, commands: readonly string[]): string {
  // A command that is written twice is a path the second time.
  const command = /[./]/.test(path) || commands.includes(path) ? '' : didYouMean(path, commands)
  const near = command === '' ? nearestPath(given, cwd) : null
  return near === null ? command : ` Did you mean \`${near}\`?`
}

async function matchesOf(pattern: string, cwd: string): Promise<Given> {
  const {glob} = await import('tinyglobby')
  const options = {cwd, followSymbolicLinks: false, expandDirectories: false, dot: false}
  const found = await glob(pattern, options)
  // No glob looks into a folder that cannot be opened by its name.
  const folders = await glob(foldersOf(pattern), {...options, onlyDirectories: true})
  const doubtful = [...found, ...folders].filter(isDoubtful)
  const misnamed = [...new Set(doubtful.flatMap((path) => meantByPath(path.replace(/\/$/, ''), cwd).others))].sort()
  const files = [...new Set(found)].filter((path) => meantByPath(path, cwd).isItself).sort()
  return files.length + misnamed.length === 0 ? problem(pattern, 'matches no file.') : {kind: 'glob', files, misnamed}
}

/** The globs of the folders that a glob leads through: `a/*` of `a/*\/b`; of `a/**` that itself. */
function foldersOf(pattern: string): string[] {
  const segments = pattern.startsWith('!') ? [] : pattern.split('/')
  const above = segments.map((_, at) => segments.slice(0, at).join('/')).filter(isGlob)
  return pattern.includes('**') ? [...above, pattern] : above
}

function isGlob(path: string): boolean {
  return /[*?[{!]/.test(path)
}

/** `.placeholder` where a nomination would lie: hooks name every file that changes. */
function isPlaceholder(absolute: string): boolean {
  const place = community.layout.placeOf(toSlashes(absolute))
  return place !== null && community.candidateNames.keepsFolder(place.candidate)
}

function isLink(absolute: string): boolean {
  try {
    return lstatSync(absolute).isSymbolicLink()
  } catch {
    // What cannot even be looked at is reported by the error that led here.
    return false
  }
}

function problem(path: string | null, message: string): Given {
  return {kind: 'problem', problem: {path, message}}
}
