import {mkdirSync, realpathSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {dirname, join, sep} from 'node:path'
import type {Checkout} from './checkout.js'
import {type GitEntry, linkMode, submoduleMode} from './entries.js'
import {GitError} from './error.js'

/** Larger files are skipped; no configuration, word list or list of teams is that large. */
const mostBytes = 16 * 1024 * 1024
/** Bytes that are requested from git at once. */
const mostAtOnce = 64 * 1024 * 1024

/**
 * Writes the files of a commit into a new folder, exactly as they are stored. (`git worktree add` would run hooks and filters.) Symbolic
 * links that lead out of the folder, and submodules, are skipped.
 *
 * @throws {GitError} if the clone lacks some of the files
 */
export async function layOut(checkout: Checkout, commit: string, folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true})
  const entries = (await checkout.entries(commit)).filter(({path, isUtf8, mode}) => isUtf8 && mode !== submoduleMode && isPlain(path))
  const sizes = await checkout.sizes(entries.map(({id}) => id))
  if (sizes.includes(null)) throw new GitError('This clone lacks some of the files of the base branch; remove `filter` from actions/checkout.')
  const links: [path: string, target: Buffer][] = []
  for (const batch of batches(entries, sizes)) {
    const contents = await checkout.contents(batch.map(({id}) => id))
    for (const [index, {path, mode}] of batch.entries()) {
      const content = contents[index] ?? Buffer.alloc(0)
      const file = join(folder, path)
      mkdirSync(dirname(file), {recursive: true})
      // Links come last, so that nothing is written through one.
      if (mode === linkMode) links.push([file, content])
      else writeFileSync(file, content)
    }
  }
  for (const [file, target] of links) symlinkSync(target, file)
  for (const [file] of links) if (!staysIn(file, folder)) rmSync(file)
}

/** Git refuses to store other names, but another program may have made the repository. */
function isPlain(path: string): boolean {
  return path
    .split('/')
    .every((segment) => segment !== '' && segment !== '.' && segment !== '..' && segment.toLowerCase() !== '.git' && !segment.includes('\\'))
}

function batches(entries: readonly GitEntry[], sizes: readonly (number | null)[]): GitEntry[][] {
  const made: GitEntry[][] = [[]]
  let bytes = 0
  for (const [index, entry] of entries.entries()) {
    const size = sizes[index] ?? 0
    if (size > mostBytes) continue
    if (bytes + size > mostAtOnce) {
      made.push([])
      bytes = 0
    }
    made.at(-1)?.push(entry)
    bytes += size
  }
  return made.filter((batch) => batch.length > 0)
}

function staysIn(file: string, folder: string): boolean {
  try {
    return realpathSync(file).startsWith(realpathSync(folder) + sep)
  } catch {
    return false
  }
}
