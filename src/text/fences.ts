import type {Source} from './source.js'

/** A fenced code block: the line numbers of its fences, from 1. */
export interface Fence {
  readonly first: number
  readonly last: number
}

/** The closed code blocks between fences of backticks or tildes, in order. */
export function fencesIn(source: Source): Fence[] {
  if (!/^ {0,3}(?:```|~~~)/m.test(source.text)) return []
  const fences: Fence[] = []
  let open: {first: number; mark: string} | null = null
  for (let number = 1; number <= source.lineStarts.length; number++) {
    const [, mark = '', rest = ''] = /^ {0,3}(`{3,40}|~{3,40})(.*)$/.exec(source.line(number)) ?? []
    if (mark === '') continue
    if (!open) open = {first: number, mark}
    else if (mark.startsWith(open.mark) && rest.trim() === '') {
      fences.push({first: open.first, last: number})
      open = null
    }
  }
  return fences
}
