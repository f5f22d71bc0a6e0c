import type {GovernedTeam} from '../election/additions.js'
import type {PresetName} from '../lint/configuration/preset-names.js'
import type {ConfigurationSource} from '../lint/configuration/source.js'
import type {Rule} from '../rule/define-rule.js'

/** The options of a linter; each is an option of the command line. */
export interface LinterOptions {
  /** The folder that relative paths start at; the current directory by default. */
  readonly cwd?: string | undefined
  /** The file nearest to each linted file (`nearest`, the default), `none` (`--no-config`), or the file named (`--config`). */
  readonly configuration?: ConfigurationSource | undefined
  /** Overrides the configuration's preset. */
  readonly preset?: PresetName | undefined
  /** Overrides the configuration's rules, in the same form: `{spelling: 'off', 'cycle-named': ['error', {missing: 'warning'}]}`. */
  readonly rules?: Readonly<Record<string, unknown>> | undefined
  /** Rules in addition to those of the linter. */
  readonly additionalRules?: readonly Rule[] | undefined
  /** In an election repository, include closed elections. */
  readonly all?: boolean | undefined
  /** The branch or commit that changes are compared with; by default, what the current branch will be merged into. */
  readonly base?: string | undefined
  /** Request every http(s) link once. Otherwise the linter uses no network. */
  readonly checkLinks?: boolean | undefined
  /** Today's teams, as `readGovernance` reads them; a built-in snapshot by default. */
  readonly governance?: readonly GovernedTeam[] | undefined
  /** A suppressions file, whose findings are not reported; by default, none is used. */
  readonly suppressions?: string | undefined
}
