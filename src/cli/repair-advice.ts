import type {RepairOptions} from '../lint/fix/repair.js'
import {visible} from '../report/escape.js'
import type {RepairAdvice} from '../report/reporter.js'
import {shellPath, shellWord} from '../report/shell.js'
import type {Arguments} from './arguments.js'

/** Options that decide what a run finds, and so belong in the command that repairs it. */
const carried = {
  text: ['config', 'preset', 'rule', 'suppressions-location', 'suppressions-base'],
  flag: ['no-config', 'no-suppressions'],
}

/** Longer lists of paths are not repeated. */
const maximumPaths = 200

/**
 * How to repeat this run so that it repairs. If several nominations can be repaired, the command has the paths that were given; if none
 * were, it names the nominations, so that nobody changes other people's statements without noticing.
 */
export function repairAdvice(given: Arguments, paths: readonly string[], repairs: RepairOptions | null): RepairAdvice {
  const options = [
    ...carried.text.flatMap((name) => given.texts(name).flatMap((value) => [`--${name}`, shellWord(value)])),
    ...carried.flag.flatMap((name) => (given.flag(name) ? [`--${name}`] : [])),
  ]
  const base = given.text('base')
  const changed = given.flag('changed') ? ['--changed', ...(base === null ? [] : ['--base', shellWord(base)])] : []
  const prefix = given.text('path-prefix')
  const inPaths = wordsOf(paths)
  return {
    done: !repairs ? 'nothing' : repairs.withSuggestions ? 'suggestions' : 'fixes',
    command(option, path, every) {
      if (given.flag('stdin')) return `--stdin ${option} writes the repaired text to standard output, and`
      // With a prefix, the path in the report is not a path on this machine.
      const own = path === null || prefix !== null ? null : wordsOf([path])
      if (own !== null) return ['nomination-lint', ...options, option, own].join(' ')
      const all = given.flag('all') ? ['--all'] : []
      if (inPaths === '' ? changed.length > 0 : inPaths !== null)
        return ['nomination-lint', ...options, ...all, ...changed, option, inPaths ?? ''].join(' ').trim()
      const named = prefix === null && inPaths === '' ? wordsOf(every) : null
      return named === null ? option : ['nomination-lint', ...options, option, named].join(' ')
    },
  }
}

/** Paths as words of a command line; null where they are too long. */
function wordsOf(paths: readonly string[]): string | null {
  const words = paths.map(shellPath).join(' ')
  return words.length <= maximumPaths && visible(words) === words ? words : null
}
