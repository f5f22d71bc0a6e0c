import {lstatSync, type Stats} from 'node:fs'
import {unlessRefused} from './system-error.js'

/** What is at a path, without following links; null for nothing, or if the system does not say. */
export function entryAt(path: string): Stats | null {
  return unlessRefused(() => lstatSync(path, {throwIfNoEntry: false}) ?? null, null)
}

/** Whether a path is a symbolic link. */
export function isLink(path: string): boolean {
  return entryAt(path)?.isSymbolicLink() ?? false
}
