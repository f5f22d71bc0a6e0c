import iconv from 'iconv-lite'
import {rules} from '../../rules/index.js'
import {createElection} from '../../src/community/openstack/create.js'
import {presetSetting} from '../../src/lint/configuration/presets.js'
import {fix} from '../../src/lint/fix/fix.js'
import {createPipeline} from '../../src/lint/pipeline.js'
import type {Finding} from '../../src/rule/finding.js'
import {confirm} from '../../src/spelling/confirm.js'
import {decode} from '../../src/text/decode.js'
import type {Source} from '../../src/text/source.js'

const lint = createPipeline({
  rules,
  settings: new Map(rules.map((rule) => [rule.name, presetSetting(rule, 'recommended')])),
  election: createElection({openRelease: '2027.1'}),
  words: [],
  maximumFindings: 200,
})

/** What the linter makes of a file at a candidate's path, and what `--fix` writes. */
export interface Linted {
  readonly source: Source
  readonly findings: readonly Finding[]
  /** The file after `--fix`; the very bytes given where it is left as it is. */
  readonly fixed: Uint8Array
}

/** Reads, lints and repairs a file as the command line does. */
export function linted(bytes: Uint8Array, candidate = 'jane'): Linted {
  const source = decode(`candidates/2027.1/Nova/${candidate}@example.org`, bytes, undefined, confirm)
  const {result, errors} = lint(source)
  if (errors[0]) throw errors[0].cause
  const fixed = fix(source, {withSuggestions: false, maximumBytes: 65536, bytes, lint: (each) => lint(each).findings})
  return {source, findings: result.findings, fixed: fixed.bytes}
}

/** A text in an encoding that iconv-lite knows; throws where a character is not in it. */
export function encoded(text: string, encoding: string): Uint8Array {
  const bytes = iconv.encode(text, encoding, {addBOM: false})
  if (iconv.decode(bytes, encoding, {stripBOM: false}) !== text) throw new Error(`${encoding} cannot hold ${text}`)
  return new Uint8Array(bytes)
}

/** A sound statement in English but for what a candidate puts into it. */
export function statementOf(name: string, quote = "don't"): string {
  return `Hello,

I would like to be PTL of Nova in the Indri cycle. I have worked on it with the
team for five years, and I ${quote} want to stop now.

My goals for the cycle:

* Make upgrades faster
* Bring in new reviewers

Thank you,
${name}
`
}
