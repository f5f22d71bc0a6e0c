import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {afterEach, beforeEach} from 'vitest'
import type {LintReport} from '../../src/api/index.js'

/** A temporary folder, a new one for each test of the file that asks for it. */
export function folderOfEachTest() {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  })
  afterEach(() => rmSync(root, {recursive: true}))
  return {
    get root(): string {
      return root
    },
    write(name: string, text: string | Uint8Array): void {
      mkdirSync(dirname(join(root, name)), {recursive: true})
      writeFileSync(join(root, name), text)
    },
  }
}

/** `path: rule at line:column`, of all files. */
export function shown({files}: LintReport): string[] {
  return files.flatMap((file) => file.messages.map(({ruleId, line, column}) => `${file.path}: ${ruleId} at ${line}:${column}`))
}
