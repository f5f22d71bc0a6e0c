import type {Edit, Finding} from '../rule/finding.js'
import type {Source} from '../text/source.js'

/** Longer lines are shown only around the change. */
const widest = 160

/** The text after all suggestions of the findings; of two that overlap, the first. */
export function withSuggestions({text}: Source, findings: readonly Finding[]): string {
  const groups = findings
    .flatMap(({suggestion}) => (suggestion && suggestion.length > 0 ? [sorted(suggestion)] : []))
    .sort((a, b) => (a[0]?.start ?? 0) - (b[0]?.start ?? 0))
  const chosen: Edit[] = []
  let end = -1
  for (const group of groups) {
    // Nearly every group comes after all others.
    if ((group[0]?.start ?? 0) <= end && group.some((edit) => chosen.some((other) => touch(edit, other)))) continue
    chosen.push(...group)
    end = Math.max(end, group.at(-1)?.end ?? end)
  }
  return edited(text, 0, text.length, sorted(chosen))
}

/** The lines that a suggestion changes, after the change. */
export function suggestedLines(source: Source, suggestion: readonly Edit[]): string[] {
  const blocks: {first: number; last: number; edits: Edit[]}[] = []
  for (const edit of sorted(suggestion)) {
    const [first, last] = [source.lineAt(edit.start), source.lineAt(edit.end)]
    const before = blocks.at(-1)
    if (before && first <= before.last) {
      before.edits.push(edit)
      before.last = Math.max(before.last, last)
    } else blocks.push({first, last, edits: [edit]})
  }
  return blocks.flatMap(({first, last, edits}) => {
    const start = source.lineStarts[first - 1] ?? 0
    const end = (source.lineStarts[last - 1] ?? 0) + source.line(last).length
    const place = (edits[0]?.start ?? start) - start
    return edited(source.text, start, end, edits)
      .split(/\r\n|\n|\r/)
      .map((line) => shortened(line, place))
  })
}

/** The text between two offsets, after edits. */
function edited(text: string, start: number, end: number, edits: readonly Edit[]): string {
  let at = start
  let result = ''
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text
    at = edit.end
  }
  return result + text.slice(at, end)
}

function shortened(line: string, place: number): string {
  if (line.length <= widest) return line
  const from = Math.max(0, Math.min(place - widest / 2, line.length - widest))
  return `${from > 0 ? '…' : ''}${line.slice(from, from + widest)}${from + widest < line.length ? '…' : ''}`
}

function sorted(edits: readonly Edit[]): Edit[] {
  return [...edits].sort((a, b) => a.start - b.start)
}

function touch(a: Edit, b: Edit): boolean {
  return (a.start < b.end && b.start < a.end) || a.start === b.start
}
