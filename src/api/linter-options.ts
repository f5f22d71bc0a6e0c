import type {GovernedTeam} from '../election/additions.js'
import type {PresetName} from '../lint/configuration/preset-names.js'
import type {ConfigurationSource} from '../lint/configuration/source.js'
import type {Rule} from '../rule/define-rule.js'

/** How to lint; each option is one of the command line. */
export interface LinterOptions {
  /** The folder that relative paths count from; the current directory. */
  readonly cwd?: string | undefined
  /** The configuration: the file nearest to each linted one (`nearest`, the default), `none` (`--no-config`), or the file named (`--config`). */
  readonly configuration?: ConfigurationSource | undefined
  /** Overrides the configuration's preset. */
  readonly preset?: PresetName | undefined
  /** Overrides the configuration's rules, in the same form: `{spelling: 'off', 'cycle-named': ['error', {missing: 'warning'}]}`. */
  readonly rules?: Readonly<Record<string, unknown>> | undefined
  /** Rules beside the linter's own. */
  readonly additionalRules?: readonly Rule[] | undefined
  /** In an election repository, include closed elections. */
  readonly all?: boolean | undefined
  /** The branch or commit that changes are compared with; without it, what the current branch will be merged into. */
  readonly base?: string | undefined
  /** Request every http(s) link once. Without it, the linter uses no network. */
  readonly checkLinks?: boolean | undefined
  /** Today's teams, as `readGovernance` reads them; without it, those of a built-in snapshot. */
  readonly governance?: readonly GovernedTeam[] | undefined
  /** A suppressions file, whose findings are left out; without it, none is looked for. */
  readonly suppressions?: string | undefined
}
