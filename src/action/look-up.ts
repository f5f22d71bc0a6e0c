import {lstatSync, type Stats, statSync} from 'node:fs'

/** What is at a path, links not followed; null for nothing, and for what cannot be reached. */
export function entryAt(path: string): Stats | null {
  return unlessRefused(() => lstatSync(path))
}

/** What a path leads to, through links; null for nothing, and for what cannot be reached. */
export function targetAt(path: string): Stats | null {
  return unlessRefused(() => statSync(path))
}

function unlessRefused(look: () => Stats): Stats | null {
  try {
    return look()
  } catch {
    return null
  }
}
