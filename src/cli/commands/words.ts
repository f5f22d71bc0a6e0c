import type {Command} from '../command.js'
import {readingOptions} from '../options.js'

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
    ['$0 words --all', 'the words that rule spelling reports, how often, and where first'],
    ['$0 words --all --add --to words.txt', 'write them into words.txt'],
  ],
  run: async (given) => (await import('../words-command.js')).runWords(given),
}
