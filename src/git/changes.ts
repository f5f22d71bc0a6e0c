import {createHash} from 'node:crypto'
import {closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, realpathSync} from 'node:fs'
import {dirname, join} from 'node:path'
import type {Checkout} from './checkout.js'
import {type GitEntry, type GitName, linkMode, submoduleMode} from './entries.js'
import {convertsLineEnds} from './line-ends.js'

/** Larger files count as changed and are not read. */
const mostBytes = 64 * 1024 * 1024

/** What git stores under a name: a file, a symbolic link, or a repository of its own (a submodule, or what would become one). */
export type Stored = 'file' | 'link' | 'repository'

export interface WorkTreeEntry extends GitName {
  readonly stored: Stored
}

/** A file of the work tree that a commit does not have, or has with other content. */
export interface ChangedFile extends WorkTreeEntry {
  /** The commit has nothing under this name. */
  readonly isNew: boolean
}

/** A file whose text in the index, which would be committed, differs from that in the work tree. */
export interface StagedFile extends GitName {
  /** Whether the work tree has it as in the commit, so that it has nothing of the change. */
  readonly isUndone: boolean
}

/** How a checkout differs from a commit; each list is sorted. */
export interface CheckoutChanges {
  readonly changed: readonly ChangedFile[]
  /** Changed in the index, but missing from the work tree. */
  readonly missing: readonly GitName[]
  /** Changed in the index, and different again in the work tree. */
  readonly staged: readonly StagedFile[]
  /** In the commit, but neither in the index nor in the work tree. */
  readonly removed: readonly GitName[]
}

/** A file of the index that is not in the work tree: deleted there, or left out by a sparse checkout. */
export interface MissingFile extends GitName {
  /** The index has it as the commit has it. */
  readonly isUnchanged: boolean
}

/** The names in a commit and in the work tree; no file is read. */
export interface CheckoutNames {
  /** Names in the work tree that the commit does not have, sorted, without those that git ignores. */
  readonly added: readonly WorkTreeEntry[]
  /** What is in the index but not in the work tree, sorted. @param isWanted by the path from the root of the checkout */
  missing(isWanted: (path: string) => boolean): readonly MissingFile[]
  /** Whether the commit has a path, counted from the root of the checkout. */
  holds(path: string): boolean
}

/** Compares names only. @param commit null if nothing is committed yet */
export async function namesSince(checkout: Checkout, commit: string | null): Promise<CheckoutNames> {
  const before = new Map((commit === null ? [] : await checkout.entries(commit)).map((entry) => [entry.bytes, entry]))
  const {storedAs} = workTree(checkout.root)
  const added = new Map<string, WorkTreeEntry>()
  const tracked = await checkout.tracked()
  for (const name of [...tracked, ...(await checkout.untracked())]) {
    const stored = before.has(name.bytes) ? null : storedAs(name)
    if (stored !== null) added.set(name.bytes, {...name, stored})
  }
  return {
    added: [...added.values()].sort(byBytes),
    missing: (isWanted) =>
      // A file with conflicts is listed more than once.
      [...new Map(tracked.map((entry) => [entry.bytes, entry])).values()]
        .filter((entry) => isWanted(entry.path) && storedAs(entry) === null)
        .map((entry) => ({...entry, isUnchanged: isSame(entry, before.get(entry.bytes))}))
        .sort(byBytes),
    holds: (path) => before.has(Buffer.from(path, 'utf8').toString('latin1')),
  }
}

/**
 * The files of the work tree that a commit does not have, or has with other content, and those that git does not track yet.
 *
 * Git's own comparison would run filters and write the index, so contents are compared by their hash, as they are on disk. CR LF is not a
 * change if git is set to write it. A file that another filter transforms counts as changed.
 *
 * @param commit null if nothing is committed yet
 */
export async function changesSince(checkout: Checkout, commit: string | null, isWanted: (path: string) => boolean): Promise<CheckoutChanges> {
  const before = new Map((commit === null ? [] : await checkout.entries(commit)).map((entry) => [entry.bytes, entry]))
  const tracked = new Map((await checkout.tracked()).map((entry) => [entry.bytes, entry]))
  const untracked = (await checkout.untracked()).filter(({path}) => isWanted(path))
  const {storedAs} = workTree(checkout.root)
  const changed = new Map<string, WorkTreeEntry>()
  const perhaps: WorkTreeEntry[] = []
  const missing: GitName[] = []
  const staged: StagedFile[] = []
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

function byBytes(a: GitName, b: GitName): number {
  return a.bytes < b.bytes ? -1 : 1
}

/** Finds out what is in a work tree, without following symbolic links. */
function workTree(root: string): {storedAs(name: GitName | GitEntry): Stored | null} {
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
      // The file system cannot be asked, because its name cannot be passed on.
      if (!name.isUtf8) return mode === linkMode ? 'link' : 'file'
      const path = join(root, name.path)
      const stat = isFolder(dirname(path)) ? lstatSync(path, {throwIfNoEntry: false}) : undefined
      if (stat === undefined) return null
      // A system without symbolic links writes a file instead.
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

function isSame(now: GitEntry, before: GitEntry | undefined): before is GitEntry {
  return before !== undefined && before.mode === now.mode && before.id === now.id
}

function compare(now: GitEntry, before: GitEntry | undefined, root: string): 'same' | 'line ends' | 'other' {
  if (!isSame(now, before)) return 'other'
  // Git stores only which commit a submodule is at.
  if (now.mode === submoduleMode) return 'same'
  // Its name cannot be used to open it, so only the index can tell.
  if (!now.isUtf8) return 'same'
  const content = contentOf(join(root, now.path), now.mode)
  if (content === null) return 'other'
  if (idOf(content, before.id) === before.id) return 'same'
  return idOf(withLineFeeds(content), before.id) === before.id ? 'line ends' : 'other'
}

/**
 * Whether the text of a file in the work tree differs from that in the index. Line ends do not count, nor do files that are only announced
 * (`git add --intent-to-add`), which are empty in the index.
 */
function isStagedOtherwise(entry: GitEntry, root: string): boolean {
  if (entry.mode === submoduleMode || !entry.isUtf8) return false
  const content = idOf(Buffer.alloc(0), entry.id) === entry.id ? null : contentOf(join(root, entry.path), entry.mode)
  return content !== null && idOf(content, entry.id) !== entry.id && idOf(withLineFeeds(content), entry.id) !== entry.id
}

/** The bytes of a file, or the target of a link; null if git would store something else. */
function contentOf(path: string, mode: string): Buffer | null {
  try {
    if (mode === linkMode && lstatSync(path).isSymbolicLink()) return readlinkSync(path, {encoding: 'buffer'})
    // Not blocking: a named pipe would stop the run for ever.
    const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0))
    try {
      const stat = fstatSync(handle)
      return stat.isFile() && stat.size <= mostBytes ? readFileSync(handle) : null
    } finally {
      closeSync(handle)
    }
  } catch {
    // It counts as changed, so that the linter reports what is wrong with it.
    return null
  }
}

function withLineFeeds(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

/** Git's hash of a content, of the same length as another. */
function idOf(content: Buffer, like: string): string {
  return createHash(like.length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex')
}
