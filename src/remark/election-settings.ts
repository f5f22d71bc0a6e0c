import * as v from 'valibot'
import {builtIn} from '../community/index.js'
import {distinct, faultsOf, unknownKeys} from '../lint/configuration/issues.js'
import {configurationSchema} from '../lint/configuration/schema.js'
import {refuse} from './refuse.js'

const {words, cycles, teams} = configurationSchema.entries
const releasePhrase = `the number of the release, such as \`${builtIn.example.cycle}\``
const release = v.pipe(v.union([v.string(), v.number()], releasePhrase), v.transform(String))
const schema = v.strictObject({words, cycles, teams, release: v.optional(release)}, 'settings by name, such as `{words: [Zuul]}`')

/** The `settings` of a pipeline that describe the election, under `nominationLint`. */
export type NominationLintSettings = v.InferInput<typeof schema>

declare module 'unified' {
  interface Settings {
    /** For nomination-lint: correct `words`, `cycles` and `teams` to add, and the `release` whose election is open. */
    nominationLint?: NominationLintSettings
  }
}

/** The same, checked and complete. */
export interface ElectionSettings extends Omit<v.InferOutput<typeof schema>, 'words'> {
  readonly words: readonly string[]
}

/** By their text, so that files with the same settings share one election and one lexicon. */
const known = new Map<string, ElectionSettings>()
const mostKnown = 20

/**
 * Checks the settings of a pipeline.
 *
 * @throws {TypeError} for a key that does not exist or a value of the wrong kind
 */
export function electionSettings(given: unknown = {}): ElectionSettings {
  const key = JSON.stringify(given)
  const made = known.get(key)
  if (made) return made
  const base = ['settings', 'nominationLint']
  refuse(distinct([...faultsOf(v.safeParse(schema, given).issues, schema, base), ...unknownKeys(given, schema, base)]))
  const output = v.parse(schema, given)
  const settings = {...output, words: output.words ?? []}
  if (known.size >= mostKnown) known.clear()
  known.set(key, settings)
  return settings
}
