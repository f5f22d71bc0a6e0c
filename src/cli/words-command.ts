import {dirname, relative, resolve} from 'node:path'
import {rules} from '../../rules/index.js'
import type {Configuration} from '../lint/configuration/configuration.js'
import {toSlashes} from '../lint/files/slashes.js'
import {createLinter, type Linter} from '../lint/linter.js'
import {type UnknownWord, unknownWordsOf} from '../lint/words/unknown-words.js'
import {addWords} from '../lint/words/word-file.js'
import {Unwritten} from '../lint/write/unwritten.js'
import {forTerminal, toJson} from '../report/escape.js'
import {count} from '../report/words.js'
import {columnsOf} from '../report/wrap.js'
import type {FileResult, Problem} from '../rule/result.js'
import type {Arguments} from './arguments.js'
import {configurationSource, formatTargets} from './options.js'
import {terminalWidth, writeError, writeOutput} from './output.js'
import {problemLine} from './run-reports.js'
import {UsageError} from './usage-error.js'

/** What adding words came to. */
interface Addition {
  readonly file: string
  readonly added: readonly string[]
}

/** Does `words`. */
export async function runWords(given: Arguments): Promise<number> {
  const [format, ...others] = formatTargets(given, ['pretty', 'json'] as const, 'pretty')
  if (!format || format.file !== null || others.length > 0) throw new UsageError('`words` writes one format, to standard output.')
  const to = given.text('to')
  if (to !== null && !given.flag('add')) throw new UsageError('--to needs --add.')
  const linter = createLinter({
    lintRules: rules,
    configuration: configurationSource(given),
    all: given.flag('all'),
    // Also where the configuration has the rule off.
    rules: new Map(rules.map(({name}) => [name, {severity: name === 'spelling' ? 'warning' : 'off', options: null}])),
    commands: ['lint', 'outline', 'rules', 'explain', 'new', 'init', 'words'],
  })
  const problems: Problem[] = []
  const tell = (problem: Problem) => {
    problems.push(problem)
    writeError(`${problemLine(problem)}\n`)
  }
  const results = await resultsOf(linter, given.positionals('paths'), tell)
  const {words, left} = unknownWordsOf(results)
  for (const each of left) note(each)
  const addition = given.flag('add') && words.length > 0 ? await add(linter, words, to, tell) : null
  await writeOutput(format.name === 'json' ? `${toJson({version: 1, words, ...addition, problems})}\n` : table(words))
  if (addition) tellOf(addition)
  else if (given.flag('add') && words.length === 0) note('there is no unknown word to add.')
  return problems.length > 0 ? 2 : 0
}

/** Results with something in them. */
async function resultsOf(linter: Linter, paths: readonly string[], tell: (problem: Problem) => void): Promise<FileResult[]> {
  const results: FileResult[] = []
  for await (const event of linter.lint(paths)) {
    if (event.kind === 'problem') tell(event.problem)
    else if (event.kind === 'notice') note(event.message)
    else if (event.kind === 'file' && event.result.findings.length > 0) results.push({...event.result, source: null, nomination: null})
  }
  return results
}

/** `Zuul  3  candidates/2027.1/Nova/jane@example.org:12` for each word; in columns where a terminal listens. */
function table(words: readonly UnknownWord[]): string {
  const rows = words.map(({word, count: number, path, line}) => ({word: forTerminal(word), number: String(number), place: `${forTerminal(path)}:${line}`}))
  const isAligned = terminalWidth('stdout') !== null
  const widest = isAligned ? Math.max(...rows.map(({word}) => columnsOf(word))) : 0
  const digits = isAligned ? Math.max(...rows.map(({number}) => number.length)) : 0
  return rows.map(({word, number, place}) => `${word}${' '.repeat(Math.max(0, widest - columnsOf(word)))}  ${number.padStart(digits)}  ${place}\n`).join('')
}

async function add(linter: Linter, words: readonly UnknownWord[], to: string | null, tell: (problem: Problem) => void): Promise<Addition | null> {
  const configurations = await configurationsOf(linter, words)
  const file = to === null ? wordFileOf(configurations, tell) : linter.absolute(to)
  if (file === null) return null
  const [writable, unwritable] = [words.filter(isLine), words.filter((word) => !isLine(word))]
  for (const {word, path, line} of unwritable) note(`${path}:${line}: \`${word}\` is not added; a word file cannot hold it.`)
  try {
    const added = await addWords(
      file,
      writable.map(({word}) => word),
      linter.absolute('.'),
    )
    for (const configuration of configurations) if (!configuration.wordFiles.includes(file)) note(howToName(configuration, file))
    return {file: shown(file), added}
  } catch (cause) {
    if (!(cause instanceof Unwritten)) throw cause
    tell({path: shown(file), message: cause.message})
    return null
  }
}

/** Those of the nominations with unknown words. */
async function configurationsOf(linter: Linter, words: readonly UnknownWord[]): Promise<readonly Configuration[]> {
  const found = await Promise.all(words.map(({path}) => linter.configurationOf(path)))
  return [...new Set(found.map(({view}) => view.configuration))]
}

/** The first word file of the configurations; where that is not one file, a problem says what to do. */
function wordFileOf(configurations: readonly Configuration[], tell: (problem: Problem) => void): string | null {
  const [file, another] = new Set(configurations.map(({wordFiles}) => wordFiles[0]))
  if (file !== undefined && another === undefined) return file
  const message = another
    ? 'The configurations of these nominations name different word files; name one with --to, or give the paths of one configuration.'
    : 'The configuration names no word file, so nothing was added. Run again with `--to words.txt`, which creates that file; then write `wordFiles: words.txt` into the configuration.'
  tell({path: null, message})
  return null
}

/** What makes the words of a file count. */
function howToName({files: [configuration], base}: Configuration, file: string): string {
  const target = toSlashes(relative(configuration === undefined ? base : dirname(configuration), file))
  const place = configuration === undefined ? '.nominationlintrc.yaml (there is no configuration yet)' : shown(configuration)
  return `the words of ${shown(file)} count once \`wordFiles: ${target}\` is in ${place}.`
}

/** Whether a word can be a line of a word file. */
function isLine({word}: UnknownWord): boolean {
  return /^[^\s#\p{C}]{1,200}$/u.test(word)
}

function tellOf({file, added}: Addition): void {
  if (added.length === 0) {
    note(`no word was added to ${file}, which has them all.`)
    return
  }
  note(`${count(added.length, 'word')} added to ${file}: ${added.join(', ')}.`)
  note('review them before you commit the file: a word in it is never reported again, and some of these may be mistakes.')
}

function shown(file: string): string {
  return toSlashes(relative(resolve('.'), file))
}

function note(message: string): void {
  writeError(`note: ${forTerminal(message)}\n`)
}
