import type {Place} from '../../election/election.js'
import type {Change} from '../../rule/context.js'
import type {Announcement} from '../announcement.js'

export interface DiscoveredFile {
  readonly kind: 'file'
  /** As given, or the given folder and the path below it. */
  readonly path: string
  readonly absolute: string
  readonly place: Place | null
  /** The folder that a link must not lead out of. */
  readonly root: string
  /** Whether the file was named, rather than found in a folder. */
  readonly isNamed: boolean
  /** How it changed according to git; null if it did not, or git was not asked. */
  readonly change: Change | null
  /** Nominations of other candidates that the same change removes; left out where there are none. */
  readonly removed?: readonly Place[]
  /** What is there instead of a file; it is not read, wherever it leads. */
  readonly stored?: 'link' | 'repository'
}

/** The events of finding files, in order. */
export type DiscoveryEvent = DiscoveredFile | Announcement
