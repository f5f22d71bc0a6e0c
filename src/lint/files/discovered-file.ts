import type {Place} from '../../election/election.js'
import type {Change} from '../../rule/context.js'
import type {Announcement} from '../announcement.js'

/** A file to lint. */
export interface DiscoveredFile {
  readonly kind: 'file'
  /** As given, or the given folder with the way below it. */
  readonly path: string
  readonly absolute: string
  readonly place: Place | null
  /** The folder that a link must not leave. */
  readonly root: string
  /** Named itself, not found in a folder. */
  readonly isNamed: boolean
  /** What git says is done to it; null where it was not asked, or says that nothing is. */
  readonly change: Change | null
  /** What stands in the place of a file or a folder, and is not read whatever it leads to; left out for what is a file. */
  readonly stored?: 'link' | 'repository'
}

/** What looking for files gives: files in order, what could not be done, and what a person should know. */
export type DiscoveryEvent = DiscoveredFile | Announcement
