import {type Fault, withAfter, without} from './fault.js'

const entry = /^\s*\[(\w+)\]:?\s+\S/
const link = /https?:\/\/\S+/

function isLinkedEntry(line: string): boolean {
  return entry.test(line) && link.test(line)
}

const entryGone: Fault = {
  name: 'entry removed',
  rule: 'reference-undefined',
  put(_, lines) {
    const text = lines.filter((line) => !entry.test(line))
    return without(
      lines,
      lines.findIndex((line) => {
        const label = entry.exec(line)?.[1]
        return label !== undefined && isCited(`[${label}]`, lines) && text.some((each) => each.includes(`[${label}]`))
      }),
    )
  },
}

/** Whether something comes before a label on its line, as in a sentence. */
function isCited(label: string, lines: readonly string[]): boolean {
  return lines.some((line) => line.slice(0, Math.max(0, line.lastIndexOf(label))).trim() !== '')
}

const entryDoubled: Fault = {
  name: 'label used twice',
  rule: 'reference-duplicate',
  put(_, lines) {
    const index = lines.findIndex(isLinkedEntry)
    return withAfter(lines, index, (lines[index] ?? '').replace(link, 'https://example.org/other'))
  },
}

const entryUnused: Fault = {
  name: 'entry not cited',
  rule: 'reference-unused',
  put: (_, lines) =>
    withAfter(
      lines,
      lines.findLastIndex((line) => entry.test(line)),
      '[97] https://example.org/never-cited',
    ),
}

const linkBroken: Fault = {
  name: 'link broken',
  rule: 'reference-link',
  put(_, lines) {
    const index = lines.findIndex(isLinkedEntry)
    return index < 0 ? null : lines.with(index, (lines[index] ?? '').replace(/https?:\/\//, 'http//'))
  },
}

/** Faults in references. */
export const referenceFaults: readonly Fault[] = [entryGone, entryDoubled, entryUnused, linkBroken]
