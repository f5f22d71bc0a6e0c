import type {FileResult} from '../rule/result.js'
import type {Announcement} from './announcement.js'
import type {RepairEvent} from './fix/repair.js'

/** What a run yields, in the order of the files. */
export type LintEvent = {readonly kind: 'file'; readonly result: FileResult} | RepairEvent | Announcement
