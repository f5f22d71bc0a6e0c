import {realpathSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Checkout} from '../git/checkout.js'
import {type GitEntry, submoduleMode} from '../git/entries.js'
import {isInside} from '../system/inside.js'

/**
 * Whether a pull request may have changed the file at a path: it is in the checkout, or behind one of its symbolic links or submodules.
 * Files that an earlier step of the workflow created do not count, nor does a submodule that is at the same commit in the base.
 *
 * @param path of a file that exists
 * @param base the commit that the pull request will be merged into
 */
export async function broughtAlong(path: string, checkout: Checkout, base: string): Promise<boolean> {
  const {root} = checkout
  const real = realPath(path)
  if (real === null) return true
  if (isInside(path, root) && real !== join(root, relative(root, path))) return true
  if (!isInside(real, root)) return false
  const relativePath = relative(root, real).replaceAll('\\', '/')
  const above = [...(await checkout.entries('HEAD')), ...(await checkout.tracked())].filter(
    (entry) => relativePath === entry.path || relativePath.startsWith(`${entry.path}/`),
  )
  const before = new Map((await checkout.entries(base)).map((entry) => [entry.path, entry]))
  return above.some((entry) => !isSameSubmodule(entry, before.get(entry.path)))
}

/** Null for files without a path of their own, such as a pipe behind /dev/stdin. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

function isSameSubmodule(entry: GitEntry, before: GitEntry | undefined): boolean {
  return entry.mode === submoduleMode && before?.mode === submoduleMode && before.id === entry.id
}
