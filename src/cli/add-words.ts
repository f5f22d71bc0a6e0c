import {dirname, relative, resolve} from 'node:path'
import type {Configuration} from '../lint/configuration/configuration.js'
import type {Engine} from '../lint/engine.js'
import {toSlashes} from '../lint/files/slashes.js'
import type {UnknownWord} from '../lint/words/unknown-words.js'
import {addWords} from '../lint/words/word-file.js'
import {Unwritten} from '../lint/write/unwritten.js'
import {count} from '../report/words.js'
import type {Problem} from '../rule/result.js'
import {writeNote} from './output.js'

/** The words that were added, and the file that they were added to. */
interface Addition {
  readonly file: string
  readonly added: readonly string[]
}

/**
 * Adds unknown words to a word file: the one of `--to`, or the first that the configurations of the nominations name.
 *
 * @returns null if nothing could be added; `onProblem` is then called with the reason
 */
export async function addToWordFile(
  linter: Engine,
  words: readonly UnknownWord[],
  to: string | null,
  onProblem: (problem: Problem) => void,
): Promise<Addition | null> {
  const configurations = await configurationsOf(linter, words)
  const file = to === null ? wordFileOf(configurations, onProblem) : linter.absolute(to)
  if (file === null) return null
  const [writable, unwritable] = [words.filter(isLine), words.filter((word) => !isLine(word))]
  for (const {word, path, line} of unwritable) writeNote(`${path}:${line}: \`${word}\` is not added; a word file cannot hold it.`)
  try {
    const added = await addWords(
      file,
      writable.map(({word}) => word),
      linter.absolute('.'),
    )
    for (const configuration of configurations) if (!configuration.wordFiles.includes(file)) writeNote(howToName(configuration, file))
    return {file: shown(file), added}
  } catch (cause) {
    if (!(cause instanceof Unwritten)) throw cause
    onProblem({path: shown(file), message: cause.message})
    return null
  }
}

/** The configurations of the nominations with unknown words. */
async function configurationsOf(linter: Engine, words: readonly UnknownWord[]): Promise<readonly Configuration[]> {
  const found = await Promise.all(words.map(({path}) => linter.configurationOf(path)))
  return [...new Set(found.map(({view}) => view.configuration))]
}

/** The first word file of the configurations; reports a problem if they name none, or several. */
function wordFileOf(configurations: readonly Configuration[], onProblem: (problem: Problem) => void): string | null {
  const [file, another] = new Set(configurations.map(({wordFiles}) => wordFiles[0]))
  if (file !== undefined && another === undefined) return file
  const message = another
    ? 'The configurations of these nominations name different word files; name one with --to, or give the paths of one configuration.'
    : 'The configuration names no word file, so nothing was added. Run again with `--to words.txt`, which creates that file; then add `wordFiles: words.txt` to the configuration.'
  onProblem({path: null, message})
  return null
}

/** Advice on how to make a configuration use a word file. */
function howToName({files: [configuration], base}: Configuration, file: string): string {
  const target = toSlashes(relative(configuration === undefined ? base : dirname(configuration), file))
  const place = configuration === undefined ? '.nominationlintrc.yaml (there is no configuration yet)' : shown(configuration)
  return `the words in ${shown(file)} take effect once \`wordFiles: ${target}\` is in ${place}.`
}

/** Whether a word can be a line of a word file. */
function isLine({word}: UnknownWord): boolean {
  return /^[^\s#\p{C}]{1,200}$/u.test(word)
}

/** Notes on standard error what was added. */
export function noteAddition({file, added}: Addition): void {
  if (added.length === 0) {
    writeNote(`no word was added to ${file}, because it already has them all.`)
    return
  }
  writeNote(`${count(added.length, 'word')} added to ${file}: ${added.join(', ')}.`)
  writeNote('review them before you commit the file: a word in it is never reported again, and some of these may be mistakes.')
}

function shown(file: string): string {
  return toSlashes(relative(resolve('.'), file))
}
