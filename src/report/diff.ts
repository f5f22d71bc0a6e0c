import {createTwoFilesPatch, FILE_HEADERS_ONLY} from 'diff'
import {createColors} from 'picocolors'
import {forTerminal} from './escape.js'

/** Finding the smallest difference takes quadratic time; with more changed lines the whole text is shown. */
const maximumChanges = 600

/** A unified diff for reading: invisible characters (a CR, a zero-width space) are shown by code point. Coloured as in git. */
export function unifiedDiff(path: string, before: string, after: string, color = false): string {
  const options = {context: 3, headerOptions: FILE_HEADERS_ONLY, maxEditLength: maximumChanges}
  const patch = createTwoFilesPatch('BEFORE', 'AFTER', before, after, '', '', options) ?? wholeText(before, after)
  const [, , ...lines] = patch.split('\n')
  const {bold, cyan, red, green} = createColors(color)
  const paints: ReadonlyMap<string, (text: string) => string> = new Map([
    ['@', cyan],
    ['-', red],
    ['+', green],
  ])
  const shown = lines.map((line) => {
    const mark = line.slice(0, 1)
    return (paints.get(mark) ?? String)(mark + forTerminal(line.slice(1)))
  })
  return [bold(`--- ${forTerminal(path)}`), bold(`+++ ${forTerminal(path)}`), ...shown].join('\n')
}

function wholeText(before: string, after: string): string {
  const hunk = [...marked('-', before), ...marked('+', after)]
  return ['', '', `@@ -1,${lineCount(before)} +1,${lineCount(after)} @@`, ...hunk, ''].join('\n')
}

function marked(mark: string, text: string): string[] {
  const lines = text.split('\n')
  return lines.at(-1) === '' ? lines.slice(0, -1).map((line) => mark + line) : [...lines.map((line) => mark + line), '\\ No newline at end of file']
}

function lineCount(text: string): number {
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0)
}
