import {lstatSync, type Stats} from 'node:fs'
import {unlessRefused} from './system-error.js'

/** What lies at a path, links not followed; null where nothing does, or where it may not be looked at. */
export function entryAt(path: string): Stats | null {
  return unlessRefused(() => lstatSync(path, {throwIfNoEntry: false}) ?? null, null)
}

/** Whether a path is a symbolic link. */
export function isLink(path: string): boolean {
  return entryAt(path)?.isSymbolicLink() ?? false
}
