import type {Label} from '../labels.js'

/** A kind of fault that is put into a statement. */
export interface Fault {
  readonly name: string
  /** The rule that must report it. */
  readonly rule: string
  /**
   * The lines with the fault; null if it cannot be put into this statement.
   *
   * @param lines of the statement, without line ends
   */
  put(label: Label, lines: readonly string[]): readonly string[] | null
}

/** The lines without one. @param index from 0; -1 gives null */
export function without(lines: readonly string[], index: number): readonly string[] | null {
  return index < 0 ? null : lines.filter((_, at) => at !== index)
}

/** The lines with another one after the one at an index. @param index from 0; -1 gives null */
export function withAfter(lines: readonly string[], index: number, line: string): readonly string[] | null {
  return index < 0 ? null : lines.toSpliced(index + 1, 0, line)
}

/** A pattern that matches any of the given texts, in any letter case. @param around what must come before and after */
export function anyOf(texts: readonly string[], around = ''): RegExp {
  const escaped = texts.map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
  return new RegExp(`${around}(?:${escaped.join('|')})${around}`, 'gi')
}
