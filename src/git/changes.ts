import {createHash} from 'node:crypto'
import {closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Checkout} from './checkout.js'
import {type Entry, linkMode, type Name, submoduleMode} from './entries.js'
import {convertsLineEnds} from './line-ends.js'

/** No nomination is larger; what is counts as changed and is not read here. */
const mostBytes = 64 * 1024 * 1024

/** A file of the work tree that a commit holds otherwise, or not at all. */
export interface Change extends Name {
  /** The commit holds nothing under this name. */
  readonly isNew: boolean
}

/** What a commit holds and what the work tree does, by name only: no file is read. */
export interface Names {
  /** Names of the work tree that the commit does not hold, sorted; those that git ignores are not among them. */
  readonly added: readonly Name[]
  /** Whether the commit holds a name, a path from the root of the checkout. */
  holds(path: string): boolean
}

/** Compares names only; null for the commit: nothing is committed yet. */
export async function namesSince(checkout: Checkout, commit: string | null): Promise<Names> {
  const before = new Set((commit === null ? [] : await checkout.entries(commit)).map(({bytes}) => bytes))
  const isThere = presence(checkout.root)
  const added = new Map<string, Name>()
  const tracked = (await checkout.tracked()).filter(({mode}) => mode !== submoduleMode)
  for (const name of [...tracked, ...(await checkout.untracked())]) if (!before.has(name.bytes) && isThere(name)) added.set(name.bytes, name)
  return {added: [...added.values()].sort(byBytes), holds: (path) => before.has(Buffer.from(path, 'utf8').toString('latin1'))}
}

/**
 * The files of the work tree that a commit does not hold, or holds otherwise, and those that git does not know of yet; sorted, and of the
 * wanted only. Null for the commit: nothing is committed yet.
 *
 * Git would compare for itself, but would run filters and write the index on the way. Here contents are compared by their hash, as they
 * lie on disk. CR LF is no change where git is set to write it. What another filter turns into something else counts as changed.
 */
export async function changesSince(checkout: Checkout, commit: string | null, isWanted: (path: string) => boolean): Promise<Change[]> {
  const before = new Map((commit === null ? [] : await checkout.entries(commit)).map((entry) => [entry.bytes, entry]))
  const tracked = new Map((await checkout.tracked()).map((entry) => [entry.bytes, entry]))
  const isThere = presence(checkout.root)
  const changed = new Map<string, Name>()
  const perhaps: Name[] = []
  for (const entry of tracked.values()) {
    if (entry.mode === submoduleMode || !isWanted(entry.path) || !isThere(entry)) continue
    const comparison = compare(entry, before.get(entry.bytes), checkout.root)
    if (comparison === 'other') changed.set(entry.bytes, entry)
    if (comparison === 'line ends') perhaps.push(entry)
  }
  const converts = await convertsLineEnds(perhaps, checkout)
  for (const name of [...perhaps.filter((name) => !converts(name)), ...(await checkout.untracked())]) if (isWanted(name.path)) changed.set(name.bytes, name)
  return [...changed.values()].sort(byBytes).map((name) => ({...name, isNew: !before.has(name.bytes)}))
}

function byBytes(a: Name, b: Name): number {
  return a.bytes < b.bytes ? -1 : 1
}

/** Whether a file lies in the work tree; what lies behind a symbolic link does not. */
function presence(root: string): (name: Name) => boolean {
  const folders = new Map<string, boolean>()
  const isFolder = (path: string): boolean => {
    const known = folders.get(path)
    if (known !== undefined) return known
    const is = isPlain(path)
    folders.set(path, is)
    return is
  }
  return ({path, isUtf8}) => !isUtf8 || (isFolder(dirname(join(root, path))) && lstatSync(join(root, path), {throwIfNoEntry: false}) !== undefined)
}

function isPlain(folder: string): boolean {
  try {
    return realpathSync(folder) === folder
  } catch {
    return false
  }
}

/** How a file in the work tree differs from what a commit holds under its name. */
function compare(now: Entry, before: Entry | undefined, root: string): 'same' | 'line ends' | 'other' {
  if (before === undefined || before.mode !== now.mode || before.id !== now.id) return 'other'
  // It cannot be opened by its name, so only the index can tell.
  if (!now.isUtf8) return 'same'
  const content = contentOf(join(root, now.path), now.mode)
  if (content === null) return 'other'
  if (idOf(content, before.id) === before.id) return 'same'
  return idOf(withLineFeeds(content), before.id) === before.id ? 'line ends' : 'other'
}

/** The bytes of a file, or where a link leads; null for what git would not store as the mode says. */
function contentOf(path: string, mode: string): Buffer | null {
  try {
    if (mode === linkMode && lstatSync(path).isSymbolicLink()) return readlinkSync(path, {encoding: 'buffer'})
    // Not blocking, or a named pipe would hold the run up for ever.
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    try {
      const stat = fstatSync(handle)
      return stat.isFile() && stat.size <= mostBytes ? readFileSync(handle) : null
    } finally {
      closeSync(handle)
    }
  } catch {
    // It counts as changed, so that the linter says what is wrong with it.
    return null
  }
}

function withLineFeeds(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

/** The hash that git gives a content, of the same length as another. */
function idOf(content: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex')
}
