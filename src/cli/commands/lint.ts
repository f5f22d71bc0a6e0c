import {community} from '../../community/index.js'
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
    preset: {type: 'string', describe: 'Base settings: recommended, strict or advisory'},
    rule: {type: 'string', describe: "Severity of one rule, 'NAME: SEVERITY'; may be repeated"},
    quiet: {type: 'boolean', describe: 'Show errors only'},
    'check-links': {type: 'boolean', describe: 'Check that every link works (the only option that uses the network)'},
    cache: {type: 'boolean', describe: 'With --check-links: keep the answers for the next run'},
    'cache-location': {type: 'string', describe: 'File in which --cache keeps the answers', defaultDescription: '~/.cache/nomination-lint/links.json'},
    'max-warnings': {type: 'string', describe: 'Highest number of warnings that still ends with status 0'},
    'exit-zero': {type: 'boolean', describe: 'End with status 0 even if there are findings'},
    fix: {type: 'boolean', describe: 'Repair what is mechanical and certain: encoding, hidden characters, line ends; with --stdin, print the repaired text'},
    'fix-suggestions': {type: 'boolean', describe: 'Repair words too, where only one reading is possible; check the result'},
    'fix-dry-run': {type: 'boolean', describe: 'Show what would be repaired as a diff, and change nothing'},
    changed: {type: 'boolean', describe: 'Lint only the nominations that were added or changed, according to git'},
    base: {
      type: 'string',
      requiresArg: true,
      describe: 'Branch or commit for --changed to compare with; without --changed, for finding new files in a wrong place',
      defaultDescription: "that of the pull request, or the remote's main branch",
    },
    'suppress-all': {type: 'boolean', describe: 'Accept all current errors and warnings: write them into the suppressions file'},
    'suppress-rule': {type: 'string', requiresArg: true, describe: 'The same for the findings of one rule; may be repeated'},
    'prune-suppressions': {type: 'boolean', describe: 'Remove from the suppressions file what is no longer found'},
    'suppressions-location': {
      type: 'string',
      requiresArg: true,
      describe: 'Suppressions file',
      defaultDescription: 'nomination-lint-suppressions.json',
    },
    'suppressions-base': {
      type: 'string',
      requiresArg: true,
      describe: 'Folder that the paths in the suppressions file start from',
      defaultDescription: "the file's own",
    },
    'no-suppressions': {type: 'boolean', describe: 'Use no suppressions file'},
    'path-prefix': {
      type: 'string',
      requiresArg: true,
      describe: 'Prefix for the paths in reports, for a folder in a larger repository',
    },
    'config-from-base': {
      type: 'boolean',
      describe: 'Take the configuration and the suppressions file from the base, so that a change cannot switch its own checks off',
    },
    'config-copy': {
      type: 'string',
      requiresArg: true,
      describe: 'Copy of the checkout, as another commit has it, in which to look for configurations',
    },
    'print-config': {type: 'string', describe: 'Show the settings for a file, and exit'},
  },
  examples: [
    ['$0', 'lint the nominations of the open election'],
    [`$0 ${community.example.path}`, 'lint one nomination'],
    ["$0 --preset advisory --rule 'signature: off'", 'warn about what is missing, but ignore the signature'],
    ['$0 --all --suppress-all', 'accept what is there now, and report only what is new'],
  ],
  run: async (given) => (await import('../lint-command.js')).runLint(given),
}
