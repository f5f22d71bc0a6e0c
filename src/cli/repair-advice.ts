import type {RepairOptions} from '../lint/fix/repair.js'
import type {RepairAdvice} from '../report/reporter.js'
import {shellPath, shellWord} from '../report/shell.js'
import type {Arguments} from './arguments.js'

/** Options that decide what a run finds, and so belong in the command that repairs it. */
const carried = {
  text: ['config', 'preset', 'rule', 'suppressions-location', 'suppressions-base', 'config-copy', 'base'],
  flag: ['no-config', 'no-suppressions', 'config-from-base'],
}

/** Longer lists of paths, in characters, are not repeated. A single path always is, because it is what has to be copied. */
const longestList = 200

/**
 * How to repeat this run so that it repairs. If several nominations can be repaired, the command has the paths that were given; if none
 * were, it names the nominations, so that nobody changes other people's statements without noticing.
 */
export function repairAdvice(given: Arguments, paths: readonly string[], repairs: RepairOptions | null): RepairAdvice {
  const options = [
    ...carried.text.flatMap((name) => given.texts(name).flatMap((value) => [`--${name}`, shellWord(value)])),
    ...carried.flag.flatMap((name) => (given.flag(name) ? [`--${name}`] : [])),
  ]
  const all = given.flag('all') ? ['--all'] : []
  const changed = given.flag('changed') ? ['--changed'] : []
  // With a prefix, the paths in the report are not paths on this machine.
  const isHere = given.text('path-prefix') === null
  return {
    done: !repairs ? 'nothing' : repairs.withSuggestions ? 'suggestions' : 'fixes',
    command(option, path, every) {
      if (given.flag('stdin')) return `--stdin ${option} writes the repaired text to standard output, and`
      const repeated = [...options, ...all, ...changed, option]
      const wordsAfterName = (): string[] | null => {
        if (path !== null && isHere) return [...options, option, shellPath(path)]
        if (paths.length > 0) return withList(repeated, paths)
        if (changed.length > 0) return repeated
        return isHere ? withList([...options, option], every) : null
      }
      const words = wordsAfterName()
      return words === null ? `The same command with ${option}` : ['nomination-lint', ...words].join(' ')
    },
  }
}

/** The words of a command that ends with a list of paths; null if the list is too long to read. */
function withList(words: readonly string[], paths: readonly string[]): string[] | null {
  const list = paths.map(shellPath)
  return list.length > 1 && list.join(' ').length > longestList ? null : [...words, ...list]
}
