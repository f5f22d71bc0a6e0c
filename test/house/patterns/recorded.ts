import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import type {Script} from './bundled.js'
import type {Pattern} from './pattern.js'

/** A pattern that a script made when it ran, and where in it. */
export interface Recorded {
  readonly script: string
  readonly at: string
  readonly pattern: Pattern
}

const seeds = resolve('seeds')
const calls = [['lint', '--all', '--preset', 'strict', seeds], ['lint', '.'], ['init'], ['--help']]

/** Runs the command line on the seeds, and on a folder with a configuration, and says which patterns it made. */
export function recordedPatterns(scripts: readonly Script[]): readonly Recorded[] {
  const folder = mkdtempSync(join(tmpdir(), 'patterns-'))
  try {
    for (const {name, text} of scripts) writeFileSync(join(folder, name), text)
    symlinkSync(resolve('dist/vocabulary.bin'), join(folder, 'vocabulary.bin'))
    const notes = join(folder, 'notes')
    writeFileSync(notes, '')
    const cwd = checkedFolder(folder)
    for (const call of calls) {
      const run = spawnSync(process.execPath, ['--require', resolve('test/house/patterns/record.cjs'), join(folder, 'nomination-lint.cjs'), ...call], {
        cwd,
        env: {...process.env, PATTERNS: notes},
        encoding: 'utf8',
        maxBuffer: 1 << 28,
      })
      if (run.status === null || run.status > 2 || run.stderr.includes('internal error')) throw new Error(`${call.join(' ')}: ${run.stderr}`)
    }
    return readFileSync(notes, 'utf8').trim().split('\n').map(recordOf)
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function recordOf(note: string): Recorded {
  const {script, at, source, flags}: Record<'script' | 'at' | 'source' | 'flags', string> = JSON.parse(note)
  return {script, at, pattern: {source, flags}}
}

/** With what makes the command line look at its configuration and at those of others. */
function checkedFolder(folder: string): string {
  const checked = join(folder, 'checked')
  mkdirSync(join(checked, 'candidates/2027.1/Nova'), {recursive: true})
  writeFileSync(join(checked, 'candidates/2027.1/Nova/jane@example.org'), 'I am Jane. I ask [your name] for <your vote>, {name}.\n\nTODO: write about me\n')
  // The other forms of template text, each of which makes its pattern only where a text may hold it.
  writeFileSync(join(checked, 'candidates/2027.1/Nova/joan@example.org'), 'I am [NAME], @@NAME@@ and &lt;name&gt;.\n\n* ...\n\nTODO: write more\n\nName\n')
  // Encodings of Cyrillic and Hebrew, whose words are known by patterns that nothing else needs.
  writeFileSync(
    join(checked, 'candidates/2027.1/Nova/ivan@example.org'),
    codePage('Здравствуйте, я хочу помогать новым участникам проекта и делать обновления проще', 0x410, 0xc0),
  )
  writeFileSync(
    join(checked, 'candidates/2027.1/Nova/dana@example.org'),
    codePage('שלום לכולם אני רוצה לעזור למשתתפים חדשים ולהפוך את השדרוגים לפשוטים', 0x5d0, 0xe0),
  )
  // Looked through for our key as text, for as JSON it cannot be read.
  writeFileSync(join(checked, 'candidates/package.json'), '{"name": ')
  writeFileSync(join(checked, '.nominationlintrc'), 'preset: strict\nignores: ["drafts/*", "**/old{a,b}?.txt"]\n')
  writeFileSync(
    join(checked, '.pre-commit-config.yaml'),
    'repos:\n- repo: https://example.org/lint\n  hooks:\n  - id: nomination-lint\n    files: ^candidates/\n',
  )
  return checked
}

/** A text in a code page that holds the letters of a script in Unicode's order, from a byte on. */
function codePage(text: string, firstLetter: number, firstByte: number): Buffer {
  return Buffer.from(Array.from(text, (letter) => (letter < '\x80' ? letter.charCodeAt(0) : letter.charCodeAt(0) - firstLetter + firstByte)))
}
