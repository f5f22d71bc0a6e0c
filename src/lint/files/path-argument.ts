import {existsSync, statSync} from 'node:fs'
import {dirname, join, relative, resolve} from 'node:path'
import type {Community, PlaceParts} from '../../community/community.js'
import {errorCode} from '../../system/error-code.js'
import {type ProblemEvent, problem} from '../announcement.js'
import {didYouMean} from '../did-you-mean.js'
import {isLink} from './entry.js'
import {isDoubtful, isNotUtf8, meantByArgument, meantByPath} from './names.js'
import {nearestPath} from './nearest-path.js'
import {createRepositories} from './repository.js'
import {toSlashes} from './slashes.js'
import {isSystemError, whyUnreadable} from './system-error.js'

/** The meaning of a path on the command line. */
export type PathArgument =
  | {readonly kind: 'folder' | 'file' | 'placeholder'; readonly path: string; readonly absolute: string}
  /** The matches of a glob, at least one, relative to the working directory: files, and names that are not UTF-8, for messages. */
  | {readonly kind: 'glob'; readonly files: readonly string[]; readonly misnamed: readonly string[]}
  | ProblemEvent

/**
 * Finds out what a path means; a file whose name looks like a glob is that file.
 *
 * @param commands names of commands, in case a path was meant as one
 */
export async function resolvePathArgument(given: string, cwd: string, community: Community, commands: readonly string[] = []): Promise<PathArgument> {
  if (given === '' || given.includes('\0')) return problem(given || null, 'A path must not be empty or contain a zero byte.')
  const meant = meantByArgument(given)
  if (!meant.isItself) return problem(meant.others.join(', '), isNotUtf8)
  const absolute = resolve(cwd, given)
  const path = toSlashes(given)
  try {
    if (statSync(absolute).isDirectory()) return {kind: 'folder', path, absolute}
    return {kind: isPlaceholder(absolute, community) ? 'placeholder' : 'file', path, absolute}
  } catch (cause) {
    if (!isSystemError(cause)) throw cause
    if (isLink(absolute)) return problem(path, 'is a symbolic link that leads nowhere.')
    if (isGlob(path)) return await matchesOf(path, cwd)
    if (path === '-') return problem(path, 'does not exist; --stdin reads standard input, and --stdin-filename gives the path that it will have.')
    const [misnamed] = meantByPath(given, cwd).others
    if (misnamed !== undefined) return problem(toSlashes(misnamed), isNotUtf8)
    const unused = errorCode(cause) === 'ENOENT' ? notProposedYet(absolute, community) : null
    return problem(path, unused === null ? whyUnreadable(cause) + meantInstead(path, given, cwd, {commands, community}) : `does not exist: ${unused}`)
  }
}

/** That nobody has needed a path's folder of the open election yet, which is then not misspelled; null for any other path. */
function notProposedYet(absolute: string, community: Community): string | null {
  const {layout, teamFolders} = community
  const repository = createRepositories(undefined, community).around(dirname(absolute))
  if (repository?.openRelease == null) return null
  const {root, openRelease} = repository
  const [first, cycle, team] = toSlashes(relative(root, absolute)).split('/')
  if (first !== layout.folder || cycle !== openRelease) return null
  const isThere = (place: PlaceParts) => existsSync(join(root, layout.pathOf(place)))
  if (!isThere({cycle})) return `nothing has been proposed for ${cycle} yet.`
  const known = team === undefined ? null : community.createElection({openRelease}).teamNamed(team)
  if (team === undefined || known === null || !teamFolders.isFolderOf(team, known) || isThere({cycle, team})) return null
  return `nothing has been proposed for ${team} in ${cycle} yet.`
}

/** ` Did you mean …?`: a command, or a path that exists. */
function meantInstead(path: string, given: string, cwd: string, {commands, community}: {commands: readonly string[]; community: Community}): string {
  // A command that is written twice is a path the second time.
  const command = /[./]/.test(path) || commands.includes(path) ? '' : didYouMean(path, [...commands, 'help'])
  const near = command === '' ? nearestPath(given, cwd, namesCycleOrTeam(community)) : null
  return near === null ? command : ` Did you mean \`${near}\`?`
}

/** Tests whether a name is the right one for the folder of a cycle or a team. */
function namesCycleOrTeam(community: Community): (name: string) => boolean {
  const election = community.createElection()
  return (name) => {
    const team = election.teamNamed(name)
    return election.cycleNamed(name)?.number === name || (team !== null && community.teamFolders.isFolderOf(name, team))
  }
}

async function matchesOf(pattern: string, cwd: string): Promise<PathArgument> {
  const {glob} = await import('tinyglobby')
  const options = {cwd, followSymbolicLinks: false, expandDirectories: false, dot: false}
  const found = await glob(pattern, options)
  // Globs do not search folders that cannot be opened by name.
  const folders = await glob(foldersOf(pattern), {...options, onlyDirectories: true})
  const doubtful = [...found, ...folders].filter(isDoubtful)
  const misnamed = [...new Set(doubtful.flatMap((path) => meantByPath(path.replace(/\/$/, ''), cwd).others))].sort()
  const files = [...new Set(found)].filter((path) => meantByPath(path, cwd).isItself).sort()
  return files.length + misnamed.length === 0 ? problem(pattern, 'matches no file.') : {kind: 'glob', files, misnamed}
}

/** The globs of the folders above the matches: `a/*` for `a/*\/b`; a glob with `**` is one itself. */
function foldersOf(pattern: string): string[] {
  const segments = pattern.startsWith('!') ? [] : pattern.split('/')
  const above = segments.map((_, at) => segments.slice(0, at).join('/')).filter(isGlob)
  return pattern.includes('**') ? [...above, pattern] : above
}

function isGlob(path: string): boolean {
  return /[*?[{!]/.test(path)
}

/** Whether a file is a `.placeholder` in place of a nomination: hooks name every file that changes. */
function isPlaceholder(absolute: string, community: Community): boolean {
  const place = community.layout.placeOf(toSlashes(absolute))
  return place !== null && community.candidateNames.keepsFolder(place.candidate)
}
