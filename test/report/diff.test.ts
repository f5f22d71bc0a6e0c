import {parsePatch} from 'diff'
import {expect, test} from 'vitest'
import {unifiedDiff} from '../../src/report/diff.js'

test('shows what changes with three lines around it', () => {
  expect(unifiedDiff('jane@example.org', '1\n2\n3\n4\nteh end\n6\n7\n8\n9\n', '1\n2\n3\n4\nthe end\n6\n7\n8\n9\n')).toBe(`--- jane@example.org
+++ jane@example.org
@@ -2,7 +2,7 @@
 2
 3
 4
-teh end
+the end
 6
 7
 8
`)
})

test('shows what cannot be seen', () => {
  expect(unifiedDiff('a', '\ufeffone\r\n', 'one\n')).toContain('-\\u{FEFF}one\\r\n+one\n')
})

test('says where the last line is not ended', () => {
  expect(unifiedDiff('a', 'one', 'one\n')).toContain('-one\n\\ No newline at end of file\n+one\n')
})

test('lets no command of a workflow or a terminal through, from the text or the name', () => {
  const diff = unifiedDiff('a\n::error::b', '::error::x\n##[add-path]y\n\u001b[2Jz \n', '::error::x\n##[add-path]y\n\u001b[2Jz\n')
  expect(diff).not.toMatch(/^\s*::|##\[|[^\P{Cc}\n]/mu)
})

test('shows the whole text where too much of it changes, as a valid diff', () => {
  const lines = Array.from({length: 3000}, (_, at) => `line ${at}`)
  const [patch] = parsePatch(unifiedDiff('a', `${lines.join(' \n')} \n`, lines.join('\n')))
  expect(patch?.hunks.map(({oldLines, newLines}) => [oldLines, newLines])).toEqual([[3000, 3000]])
})

test('has the colours of git where they are asked for, and no others', () => {
  const [red, green, cyan, bold] = [31, 32, 36, 1].map((code) => (text: string) => `\u001b[${code}m${text}\u001b[${code === 1 ? 22 : 39}m`)
  const diff = unifiedDiff('a', 'one\n\u001b[31mteh\n', 'one\nthe\n', true)
  expect(diff.split('\n')).toEqual([bold?.('--- a'), bold?.('+++ a'), cyan?.('@@ -1,2 +1,2 @@'), ' one', red?.('-\\u{001B}[31mteh'), green?.('+the'), ''])
})
