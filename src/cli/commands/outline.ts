import {community} from '../../community/index.js'
import type {Command} from '../command.js'
import {readingOptions} from '../options.js'

/** `nomination-lint outline [paths..]`. */
export const outline: Command = {
  name: 'outline',
  positional: '[paths..]',
  summary: 'Show what the linter understands of nominations, with line numbers',
  options: readingOptions,
  examples: [[`$0 outline ${community.example.path}`, 'what the statement names, plans and cites']],
  run: async (given) => (await import('../outline-command.js')).runOutline(given),
}
