import type {Command} from '../command.js'
import {readingOptions} from '../options.js'

/** `nomination-lint [lint] [paths..]`. */
export const lint: Command = {
  name: 'lint',
  positional: '[paths..]',
  isDefault: true,
  summary: 'Lint nominations: files, folders, globs',
  options: {
    ...readingOptions,
    preset: {type: 'string', describe: 'Settings to start from: recommended, strict or advisory'},
    rule: {type: 'string', describe: "Setting of one rule, 'NAME: SEVERITY'; may be repeated"},
    quiet: {type: 'boolean', describe: 'Show errors only'},
    'check-links': {type: 'boolean', describe: 'Ask whether every link is there (the only option that uses the network)'},
    cache: {type: 'boolean', describe: 'With --check-links: keep the answers for the next run'},
    'cache-location': {type: 'string', describe: 'File of --cache', defaultDescription: '~/.cache/nomination-lint/links.json'},
    'max-warnings': {type: 'string', describe: 'Most warnings that still end with status 0'},
    'exit-zero': {type: 'boolean', describe: 'End with status 0 also when there are findings'},
    fix: {type: 'boolean', describe: 'Repair what is mechanical and certain: encoding, hidden characters, line ends; with --stdin, print the repaired text'},
    'fix-suggestions': {type: 'boolean', describe: 'Repair words too, where one reading is certain; look at what it did'},
    'fix-dry-run': {type: 'boolean', describe: 'Write nothing; show what would be repaired as a diff'},
    changed: {type: 'boolean', describe: 'Only nominations that git says were added or changed'},
    base: {
      type: 'string',
      requiresArg: true,
      describe: 'Branch or commit that --changed compares with; without --changed, what tells new files in a wrong place',
      defaultDescription: "that of the pull request, or the remote's main branch",
    },
    'path-prefix': {
      type: 'string',
      requiresArg: true,
      describe: 'What to put before the paths in reports, for a folder of a larger repository',
    },
    'print-config': {type: 'string', describe: 'Show the settings that a file gets, and end'},
  },
  examples: [
    ['$0', 'lint the nominations of the open election'],
    ['$0 candidates/2027.1/Nova/jane@example.org', 'lint one nomination'],
    ["$0 --preset advisory --rule 'signature: off'", 'warn of what is missing'],
  ],
  run: async (given) => (await import('../lint-command.js')).runLint(given),
}
