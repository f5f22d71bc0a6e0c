import {readFileSync} from 'node:fs'

/** A program of a page, and what the page says that it prints. */
export interface Program {
  readonly file: string
  readonly code: string
  readonly output: string | null
}

/** The JavaScript programs of a page, each with the name that the line before gives it, or a number. */
export function programsOf(page: string): readonly Program[] {
  return Array.from(
    readFileSync(page, 'utf8').matchAll(/(?:^`([\w.-]+)`:\n\n)?^```js\n(.*?)^```\n(?:\nIt prints:\n\n```text\n(.*?)^```\n)?/gms),
    ([, name, code = '', output = null], index) => ({file: name ?? `program-${index + 1}.js`, code, output}),
  )
}
