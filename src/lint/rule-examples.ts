import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {builtIn} from '../community/index.js'
import type {Election} from '../election/election.js'
import type {Answer} from '../links/answer.js'
import {noOthers, type Others} from '../rule/context.js'
import type {Example, Rule} from '../rule/define-rule.js'
import type {Finding} from '../rule/finding.js'
import {filledIn} from '../rule/options-schema.js'
import {confirm} from '../spelling/confirm.js'
import {decode} from '../text/decode.js'
import {createSiblingNominations} from './files/sibling-nominations.js'
import {createPipeline} from './pipeline.js'

/** The path of examples that name none: the cycle is Indri (2027.1), the team Nova. */
export const examplePath = builtIn.example.path

/** How to run one rule in a test. */
export interface ExampleRun extends Pick<Example, 'others' | 'change' | 'removed'> {
  readonly path?: string
  readonly options?: object
  readonly answers?: Readonly<Record<string, Answer>>
}

/** The findings of one rule in a statement; throws what the rule throws. */
export function findingsOf(
  rule: Rule,
  text: string | Uint8Array,
  {path = examplePath, options = {}, answers, others = {}, change, removed = []}: ExampleRun = {},
): readonly Finding[] {
  const election = builtIn.createElection({openRelease: builtIn.example.cycle})
  const lint = createPipeline({
    rules: [rule],
    settings: new Map([[rule.name, {severity: 'error', options: filledIn(rule, options)}]]),
    election,
    words: [],
    maximumFindings: 1000,
  })
  const {result, errors} = lint(decode(path, typeof text === 'string' ? new TextEncoder().encode(text) : text, undefined, confirm), undefined, {
    others: {...othersOf(path, others, election), removed: removed.flatMap((each) => builtIn.layout.placeOf(each) ?? [])},
    ...(change && {change}),
    ...(answers && {answers: new Map(Object.entries(answers))}),
  })
  if (errors[0]) throw errors[0].cause
  return result.findings
}

/** The other nominations of an example, found as in a real run. */
function othersOf(path: string, texts: Readonly<Record<string, string>>, election: Election): Others {
  const place = builtIn.layout.placeOf(path)
  if (!place || Object.keys(texts).length === 0) return noOthers
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-'))
  try {
    for (const [other, text] of Object.entries(texts)) {
      mkdirSync(dirname(join(folder, other)), {recursive: true})
      writeFileSync(join(folder, other), text)
    }
    const nominee = {absolute: join(folder, path), place, election}
    const others = createSiblingNominations()
    return {...noOthers, doubles: others.doubles(nominee), earlier: others.earlier(nominee, 64 * 1024)}
  } finally {
    rmSync(folder, {recursive: true})
  }
}

/** The reports of one rule in a statement, in the form of examples: `4:17-4:20: message`. */
export function reportsOf(rule: Rule, text: string | Uint8Array, run: ExampleRun = {}): string[] {
  return findingsOf(rule, text, run).map(({position: {start, end}, message}) => `${start.line}:${start.column}-${end.line}:${end.column}: ${message}`)
}

/** The statement of an example. */
export function exampleText(example: Example): string {
  return 'good' in example ? example.good : example.bad
}

/** What is wrong with a rule's examples before they run: one kind missing, two alike, a bad one without reports. */
export function faultsOfExamples({name, examples}: Pick<Rule, 'name' | 'examples'>): string[] {
  const faults: string[] = []
  if (!examples.some((example) => 'good' in example)) faults.push(`${name} has no good example`)
  if (!examples.some((example) => 'bad' in example)) faults.push(`${name} has no bad example`)
  const seen = new Map<string, number>()
  examples.forEach((example, index) => {
    const key = JSON.stringify([
      exampleText(example),
      example.path ?? examplePath,
      example.options ?? {},
      example.answers ?? {},
      example.others ?? {},
      example.change ?? null,
    ])
    const before = seen.get(key)
    if (before !== undefined) faults.push(`${name}: example ${index + 1} is the same as example ${before + 1}`)
    else seen.set(key, index)
    if ('bad' in example && example.reports.length === 0) faults.push(`${name}: example ${index + 1} is bad, but lists no reports`)
  })
  return faults
}
