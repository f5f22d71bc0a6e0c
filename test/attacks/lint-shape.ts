import {rules} from '../../rules/index.js'
import {createElection} from '../../src/community/openstack/create.js'
import {presetSetting} from '../../src/lint/configuration/presets.js'
import {createPipeline} from '../../src/lint/pipeline.js'
import {confirm} from '../../src/spelling/confirm.js'
import {decode} from '../../src/text/decode.js'

const path = 'candidates/2027.1/Nova/jane@example.org'
const lint = createPipeline({
  rules,
  settings: new Map(rules.map((rule) => [rule.name, presetSetting(rule, 'recommended')])),
  election: createElection({openRelease: '2027.1'}),
  words: [],
  maximumFindings: 200,
})

/** The names of the rules that find something, in order of the alphabet; throws what a rule throws. */
export function rulesThatReport(bytes: Uint8Array): string[] {
  const {result, errors} = lint(decode(path, bytes, undefined, confirm), undefined, {answers: new Map()})
  if (errors[0]) throw errors[0].cause
  return [...new Set(result.findings.map(({ruleId}) => ruleId))].sort()
}
