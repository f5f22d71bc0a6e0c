import type {Range} from '../spans.js'

/** How characters were replaced by others, on the way from the author's keyboard to the file. */
export type GarbledKind = 'entity' | 'escape' | 'line-escape' | 'soft-break' | 'lost-mark' | 'look-alike' | 'styled'

/** Characters that do not say what their author wrote. */
export interface Garbled extends Range {
  readonly kind: GarbledKind
  /** What was meant in place of the characters from `start` to `end`. */
  readonly meant: string
  /** Nothing else can have been meant. */
  readonly isCertain: boolean
}
