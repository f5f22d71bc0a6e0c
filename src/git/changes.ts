import {createHash} from 'node:crypto'
import {closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Checkout} from './checkout.js'
import {type Entry, linkMode, type Name, submoduleMode} from './entries.js'
import {convertsLineEnds} from './line-ends.js'

/** No nomination is larger; what is counts as changed and is not read here. */
const mostBytes = 64 * 1024 * 1024

/** What git stores under a name: a plain file, a symbolic link, or a repository of its own, as a submodule or as what would become one. */
export type Stored = 'file' | 'link' | 'repository'

/** What lies in the work tree under a name. */
export interface Found extends Name {
  readonly stored: Stored
}

/** A file of the work tree that a commit holds otherwise, or not at all. */
export interface Change extends Found {
  /** The commit holds nothing under this name. */
  readonly isNew: boolean
}

/** A file whose text in the index, which would be committed, is not that of the work tree. */
export interface Staged extends Name {
  /** The work tree has it as the commit has it, so nothing of the change is in it. */
  readonly isUndone: boolean
}

/** How a checkout differs from a commit; each list is sorted. */
export interface Changes {
  readonly changed: readonly Change[]
  /** The index holds them otherwise than the commit, and would have them committed, but they are not in the work tree. */
  readonly missing: readonly Name[]
  /** The index holds them otherwise than the commit, and the work tree otherwise than the index. */
  readonly staged: readonly Staged[]
  /** The commit holds them, and neither the index nor the work tree does. */
  readonly removed: readonly Name[]
}

/** What a commit holds and what the work tree does, by name only: no file is read. */
export interface Names {
  /** Names of the work tree that the commit does not hold, sorted; those that git ignores are not among them. */
  readonly added: readonly Found[]
  /** Whether the commit holds a name, a path from the root of the checkout. */
  holds(path: string): boolean
}

/** Compares names only; null for the commit: nothing is committed yet. */
export async function namesSince(checkout: Checkout, commit: string | null): Promise<Names> {
  const before = new Set((commit === null ? [] : await checkout.entries(commit)).map(({bytes}) => bytes))
  const {storedAs} = workTree(checkout.root)
  const added = new Map<string, Found>()
  for (const name of [...(await checkout.tracked()), ...(await checkout.untracked())]) {
    const stored = before.has(name.bytes) ? null : storedAs(name)
    if (stored !== null) added.set(name.bytes, {...name, stored})
  }
  return {added: [...added.values()].sort(byBytes), holds: (path) => before.has(Buffer.from(path, 'utf8').toString('latin1'))}
}

/**
 * The files of the work tree that a commit does not hold, or holds otherwise, and those that git does not know of yet; sorted, and of the
 * wanted only. Null for the commit: nothing is committed yet.
 *
 * Git would compare for itself, but would run filters and write the index on the way. Here contents are compared by their hash, as they
 * lie on disk. CR LF is no change where git is set to write it. What another filter turns into something else counts as changed.
 */
export async function changesSince(checkout: Checkout, commit: string | null, isWanted: (path: string) => boolean): Promise<Changes> {
  const before = new Map((commit === null ? [] : await checkout.entries(commit)).map((entry) => [entry.bytes, entry]))
  const tracked = new Map((await checkout.tracked()).map((entry) => [entry.bytes, entry]))
  const untracked = (await checkout.untracked()).filter(({path}) => isWanted(path))
  const {storedAs} = workTree(checkout.root)
  const changed = new Map<string, Found>()
  const perhaps: Found[] = []
  const missing: Name[] = []
  const staged: Staged[] = []
  for (const entry of tracked.values()) {
    if (!isWanted(entry.path)) continue
    const stored = storedAs(entry)
    const earlier = before.get(entry.bytes)
    if (stored === null) {
      if (!isSame(entry, earlier)) missing.push(entry)
      continue
    }
    const comparison = compare(entry, earlier, checkout.root)
    if (!isSame(entry, earlier) && isStagedOtherwise(entry, checkout.root))
      staged.push({...entry, isUndone: earlier !== undefined && compare(earlier, earlier, checkout.root) !== 'other'})
    if (comparison === 'other') changed.set(entry.bytes, {...entry, stored})
    if (comparison === 'line ends') perhaps.push({...entry, stored})
  }
  const converts = await convertsLineEnds(perhaps, checkout)
  for (const name of perhaps) if (!converts(name)) changed.set(name.bytes, name)
  for (const name of untracked) changed.set(name.bytes, {...name, stored: storedAs(name) ?? 'file'})
  const removed = [...before.values()].filter(({bytes, path}) => !tracked.has(bytes) && !changed.has(bytes) && isWanted(path))
  return {
    changed: [...changed.values()].sort(byBytes).map((name) => ({...name, isNew: !before.has(name.bytes)})),
    missing: missing.sort(byBytes),
    staged: staged.sort(byBytes),
    removed: removed.sort(byBytes),
  }
}

function byBytes(a: Name, b: Name): number {
  return a.bytes < b.bytes ? -1 : 1
}

/** Says what lies in a work tree; what lies behind a symbolic link does not lie in it. */
function workTree(root: string): {storedAs(name: Name | Entry): Stored | null} {
  const folders = new Map<string, boolean>()
  const isFolder = (path: string): boolean => {
    const known = folders.get(path)
    if (known !== undefined) return known
    const is = isPlain(path)
    folders.set(path, is)
    return is
  }
  return {
    storedAs(name) {
      const mode = 'mode' in name ? name.mode : null
      if (mode === submoduleMode) return 'repository'
      // It cannot be looked at by its name.
      if (!name.isUtf8) return mode === linkMode ? 'link' : 'file'
      const path = join(root, name.path)
      const stat = isFolder(dirname(path)) ? lstatSync(path, {throwIfNoEntry: false}) : undefined
      if (stat === undefined) return null
      // A system without links writes a file for one.
      if (mode === linkMode || stat.isSymbolicLink()) return 'link'
      return mode === null && stat.isDirectory() ? 'repository' : 'file'
    },
  }
}

function isPlain(folder: string): boolean {
  try {
    return realpathSync(folder) === folder
  } catch {
    return false
  }
}

function isSame(now: Entry, before: Entry | undefined): before is Entry {
  return before !== undefined && before.mode === now.mode && before.id === now.id
}

/** How a file in the work tree differs from what a commit holds under its name. */
function compare(now: Entry, before: Entry | undefined, root: string): 'same' | 'line ends' | 'other' {
  if (!isSame(now, before)) return 'other'
  // Which commit it is at is all that git stores of it.
  if (now.mode === submoduleMode) return 'same'
  // It cannot be opened by its name, so only the index can tell.
  if (!now.isUtf8) return 'same'
  const content = contentOf(join(root, now.path), now.mode)
  if (content === null) return 'other'
  if (idOf(content, before.id) === before.id) return 'same'
  return idOf(withLineFeeds(content), before.id) === before.id ? 'line ends' : 'other'
}

/** Whether a plain file of the work tree has another text than the index. Line ends do not count, nor does a file that git is to add later (`git add --intent-to-add`): the index holds it empty. */
function isStagedOtherwise(entry: Entry, root: string): boolean {
  if (entry.mode === submoduleMode || !entry.isUtf8) return false
  const content = idOf(Buffer.alloc(0), entry.id) === entry.id ? null : contentOf(join(root, entry.path), entry.mode)
  return content !== null && idOf(content, entry.id) !== entry.id && idOf(withLineFeeds(content), entry.id) !== entry.id
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
