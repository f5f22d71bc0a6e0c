import {realpathSync} from 'node:fs'
import {join, relative} from 'node:path'
import type {Checkout} from '../git/checkout.js'
import {type Entry, submoduleMode} from '../git/entries.js'
import {isInside} from '../git/inside.js'

/**
 * Whether a pull request may have a say in what lies at a path: it is among the files of the checkout, or behind one of its symbolic links
 * or submodules. What an earlier step of the workflow has put beside them is not; nor is a submodule that the base has at the same commit.
 *
 * @param path of a file that exists
 * @param base the commit that the pull request is to be merged into
 */
export async function broughtAlong(path: string, checkout: Checkout, base: string): Promise<boolean> {
  const {root} = checkout
  const real = realPath(path)
  if (real === null) return true
  if (isInside(path, root) && real !== join(root, relative(root, path))) return true
  if (!isInside(real, root)) return false
  const way = relative(root, real).replaceAll('\\', '/')
  const above = [...(await checkout.entries('HEAD')), ...(await checkout.tracked())].filter((entry) => way === entry.path || way.startsWith(`${entry.path}/`))
  const before = new Map((await checkout.entries(base)).map((entry) => [entry.path, entry]))
  return above.some((entry) => !isSameSubmodule(entry, before.get(entry.path)))
}

/** Null for what has no path of its own, such as a pipe behind /dev/stdin. */
function realPath(path: string): string | null {
  try {
    return realpathSync.native(path)
  } catch {
    return null
  }
}

function isSameSubmodule(entry: Entry, before: Entry | undefined): boolean {
  return entry.mode === submoduleMode && before?.mode === submoduleMode && before.id === entry.id
}
