import type {Range} from '../spans.js'

/** How characters were replaced by others between the author's keyboard and the file. */
export type GarbledKind = 'entity' | 'escape' | 'line-escape' | 'soft-break' | 'lost-mark' | 'look-alike' | 'styled'

/** Characters that are not what their author wrote. */
export interface Garbled extends Range {
  readonly kind: GarbledKind
  /** What the characters from `start` to `end` were meant to be. */
  readonly meant: string
  /** Nothing else can have been meant. */
  readonly isCertain: boolean
}
