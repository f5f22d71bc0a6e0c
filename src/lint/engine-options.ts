import type {GovernedTeam} from '../election/additions.js'
import type {Rule} from '../rule/define-rule.js'
import type {ChangedOptions} from './changes/changed-files.js'
import type {TopSettings} from './configuration/configuration.js'
import type {ConfigurationSource} from './configuration/source.js'
import type {ConfigurationCopy} from './configurations.js'
import type {RepairOptions} from './fix/repair.js'
import type {LinkRequest} from './links.js'
import type {Elections} from './pipelines.js'
import type {SuppressionsOptions} from './suppressions/suppressing.js'

export interface EngineOptions extends TopSettings {
  /** All rules; a configuration says which of them run, and how. */
  readonly lintRules: readonly Rule[]
  /** Names of rules that a program added; errors in them are not errors of the linter. */
  readonly foreignRules?: ReadonlySet<string>
  /** The folder that relative paths start at; the current directory by default. */
  readonly cwd?: string
  /** By default `nearest`. */
  readonly configuration?: ConfigurationSource
  /** Where configurations are looked for instead of the checkout (`--config-copy`). */
  readonly configurationCopy?: ConfigurationCopy
  /** Whether closed elections are included. */
  readonly all?: boolean
  /** Whether files are only read and no rule runs (`outline`). */
  readonly readsOnly?: boolean
  /** Lints only what changed since a base, according to git (`--base`; null for the usual base). */
  readonly changed?: Pick<ChangedOptions, 'base'>
  /** The base for finding new files, where `changed` is not set (`--base`); by default the usual base. */
  readonly base?: string
  /** Repairs files before reporting what is left. */
  readonly repairs?: RepairOptions
  /** A file of accepted findings; by default none is used. */
  readonly suppressions?: SuppressionsOptions
  /** Requests links before the rules run; by default the network is not used. */
  readonly links?: LinkRequest
  /** Today's teams (`--governance`); by default a built-in snapshot. */
  readonly governance?: readonly GovernedTeam[]
  /** The file that they were read from, to say so where the change edits it. */
  readonly governanceFile?: string
  /** A cache for engines of one program: making an election takes longer than linting a nomination. */
  readonly elections?: Elections
  /** Absolute paths of files that this run writes, which are not linted. */
  readonly ownFiles?: ReadonlySet<string>
  /** Names of commands, in case a path was meant as one. */
  readonly commands?: readonly string[]
}
