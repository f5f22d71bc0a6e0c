import type {Engine} from '../../lint/engine.js'
import type {FileResult, Problem} from '../../rule/result.js'
import type {Command} from '../command.js'
import {formatTargets, readingOptions} from '../options.js'
import {writeNote, writeOutput, writeProblem} from '../output.js'
import {UsageError} from '../usage-error.js'

const {format, config, 'no-config': noConfig, all} = readingOptions

/** `nomination-lint words [paths..]`. */
export const words: Command = {
  name: 'words',
  positional: '[paths..]',
  summary: 'List the unknown words of nominations, and add them to the word file',
  options: {
    format: {...format, describe: 'pretty or json'},
    config,
    'no-config': noConfig,
    all,
    add: {type: 'boolean', describe: 'Add the words to the first of `wordFiles`; look at what it added'},
    to: {type: 'string', requiresArg: true, describe: 'With --add: the word file to add them to, or to create'},
  },
  examples: [
    ['$0 words --all', 'list the words that rule spelling reports, with counts'],
    ['$0 words --all --add --to words.txt', 'add them to words.txt'],
  ],
  async run(given) {
    const [format, ...others] = formatTargets(given, ['pretty', 'json'] as const, 'pretty')
    if (!format || format.file !== null || others.length > 0) throw new UsageError('`words` writes one format, to standard output.')
    const to = given.text('to')
    if (to !== null && !given.flag('add')) throw new UsageError('--to needs --add.')
    const {rules} = await import('../../../rules/index.js')
    const {linterFor} = await import('../linter-for.js')
    // The rule runs even if the configuration switches it off.
    const linter = linterFor(given, {rules: new Map(rules.map(({name}) => [name, {severity: name === 'spelling' ? 'warning' : 'off', options: null}]))})
    const problems: Problem[] = []
    const onProblem = (problem: Problem) => {
      problems.push(problem)
      writeProblem(problem)
    }
    const {unknownWordsOf} = await import('../../lint/words/unknown-words.js')
    const {words, left} = unknownWordsOf(await resultsOf(linter, given.positionals('paths'), onProblem))
    for (const message of left) writeNote(message)
    const {addToWordFile, noteAddition} = await import('../add-words.js')
    const addition = given.flag('add') && words.length > 0 ? await addToWordFile(linter, words, to, onProblem) : null
    const {toJson} = await import('../../report/escape.js')
    const {wordTable} = await import('../word-table.js')
    await writeOutput(format.name === 'json' ? `${toJson({version: 1, words, ...addition, problems})}\n` : wordTable(words))
    if (addition) noteAddition(addition)
    else if (given.flag('add') && words.length === 0) writeNote('there is no unknown word to add.')
    return problems.length > 0 ? 2 : 0
  },
}

/** The results of the files that have findings, without their large parts. */
async function resultsOf(linter: Engine, paths: readonly string[], onProblem: (problem: Problem) => void): Promise<FileResult[]> {
  const results: FileResult[] = []
  for await (const event of linter.lint(paths)) {
    if (event.kind === 'problem') onProblem(event.problem)
    else if (event.kind === 'notice') writeNote(event.message)
    else if (event.kind === 'file' && event.result.findings.length > 0) results.push({...event.result, source: null, nomination: null})
  }
  return results
}
