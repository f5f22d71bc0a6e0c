import type {GovernedTeam} from '../election/additions.js'
import type {Rule} from '../rule/define-rule.js'
import type {ChangedOptions} from './changes/changed-files.js'
import type {TopSettings} from './configuration/configuration.js'
import type {ConfigurationSource} from './configuration/source.js'
import type {Copy} from './configurations.js'
import type {RepairOptions} from './fix/repair.js'
import type {LinkRequest} from './links.js'
import type {Elections} from './pipelines.js'
import type {SuppressionsOptions} from './suppressions/suppressing.js'

/** What a linter is made of. */
export interface LinterOptions extends TopSettings {
  /** The rules that there are; a configuration says which of them run, and how. */
  readonly lintRules: readonly Rule[]
  /** Names of those that are not the linter's own: their faults are not its faults. */
  readonly foreignRules?: ReadonlySet<string>
  /** What relative paths count from; the current directory. */
  readonly cwd?: string
  /** Where the configuration comes from; `nearest`. */
  readonly configuration?: ConfigurationSource
  /** Where configurations are looked for in place of the checkout (`--config-copy`). */
  readonly configurationCopy?: Copy
  /** Closed elections too. */
  readonly all?: boolean
  /** Reads only, runs no rule (`outline`). */
  readonly readsOnly?: boolean
  /** Of the paths, only what git says was changed since a base (`--base`; null for the usual one). */
  readonly changed?: Pick<ChangedOptions, 'base'>
  /** What new files are compared with, where changes are not asked for (`--base`); left out, what a change here is merged into. */
  readonly base?: string
  /** Repairs what can be repaired before it says what is left. */
  readonly repairs?: RepairOptions
  /** Findings of the past that a file accepts; left out, no such file is looked for. */
  readonly suppressions?: SuppressionsOptions
  /** Asks links before the rules run; left out, no byte leaves the machine. */
  readonly links?: LinkRequest
  /** The teams that exist today (`--governance`); left out, those of the snapshot. */
  readonly governance?: readonly GovernedTeam[]
  /** Elections that linters share, where a program makes one for each call; making one takes longer than linting a nomination. */
  readonly elections?: Elections
  /** Absolute paths of files that this run writes, such as its report: they are not linted. */
  readonly ownFiles?: ReadonlySet<string>
  /** Names that a path may have been meant as, for did-you-mean. */
  readonly commands?: readonly string[]
}
