import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {rules} from '../../rules/index.js'
import {createElection} from '../../src/community/openstack/create.js'
import {presetSetting} from '../../src/lint/configuration/presets.js'
import {createPipeline} from '../../src/lint/pipeline.js'
import {confirm} from '../../src/spelling/confirm.js'
import {decode} from '../../src/text/decode.js'
import {prepareParse} from '../../src/text/parse.js'

const folder = 'seeds/candidates'

/** The paths of all seeds, counted from seeds/candidates: `2027.1/Nova/tomasz.wilk@example.org`. */
export const seedPaths: readonly string[] = readdirSync(folder, {recursive: true, withFileTypes: true})
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
  .sort()

/** The bytes of a seed. */
export function readSeed(path: string): Uint8Array {
  return readFileSync(join(folder, path))
}

await prepareParse('seeds.md')

const lint = createPipeline({
  rules,
  settings: new Map(rules.map((rule) => [rule.name, presetSetting(rule, 'recommended')])),
  election: createElection({openRelease: '2027.1'}),
  words: [],
  maximumFindings: 1000,
})

/** What all rules that are on by default find in a statement that stands at a seed's path, as `line rule`; throws what a rule throws. */
export function findingsAt(path: string, bytes: Uint8Array): string[] {
  const {result, errors} = lint(decode(`${folder}/${path}`, bytes, undefined, confirm))
  if (errors[0]) throw errors[0].cause
  return result.findings.map(({ruleId, position}) => `${position.start.line} ${ruleId}`)
}
