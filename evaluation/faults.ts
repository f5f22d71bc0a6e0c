import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import {forTerminal, toJson} from '../src/report/escape.js'
import {type Answer, answersTo} from './answers.js'
import type {Fault} from './faults/fault.js'
import {nameFaults} from './faults/names.js'
import {partFaults} from './faults/parts.js'
import {referenceFaults} from './faults/references.js'
import type {Label} from './labels.js'
import {share} from './score.js'
import {shown, table} from './tables.js'

const faults = [...partFaults, ...nameFaults, ...referenceFaults]

/**
 * Rules that must not report anything else because of a fault. Spelling is not among them, because a fault changes which words are next to
 * each other.
 */
const watched = new Set(['project-named', 'cycle-named', 'goals-list', 'signature', ...referenceFaults.map(({rule}) => rule)])

/** The outcome of one kind of fault, with paths of nominations. */
interface Tried {
  readonly fault: Fault
  readonly paths: readonly string[]
  readonly missed: readonly string[]
  /** Where other findings appear, and which. */
  readonly noisy: readonly {readonly path: string; readonly rules: readonly string[]}[]
}

/**
 * Puts one fault of each kind into each nomination that it fits, and reports how many are found and where other findings appear.
 *
 * @param before the answers for the unchanged nominations
 */
export async function faultReport(
  labels: readonly Label[],
  before: ReadonlyMap<string, Answer>,
  {format, show}: {readonly format: 'table' | 'json'; readonly show: boolean},
): Promise<string> {
  const tried: Tried[] = []
  for (const fault of faults) tried.push(await tryFault(fault, labels, before))
  if (format === 'json') return toJson(tried.map(figuresOf), 2)
  return [...(show ? tried.flatMap(detailsOf) : []), tableOf(tried)].join('\n')
}

async function tryFault(fault: Fault, labels: readonly Label[], before: ReadonlyMap<string, Answer>): Promise<Tried> {
  const faulty = labels.flatMap((label) => {
    const lines = before.get(label.path)?.lines ?? []
    const text = fault.put(label, lines)?.join('\n')
    return text === undefined || text === lines.join('\n') ? [] : [{path: label.path, text}]
  })
  const paths = faulty.map(({path}) => path)
  const after = await answersToTexts(faulty)
  const rulesNow = (path: string) => [...new Set(after.get(path)?.messages.map(({ruleId}) => ruleId))]
  const isNew = (path: string, rule: string) => !before.get(path)?.messages.some(({ruleId}) => ruleId === rule)
  // Removing an entry may leave another one uncited.
  const isOther = (rule: string) => watched.has(rule) && rule !== fault.rule && !(fault.rule === 'reference-undefined' && rule === 'reference-unused')
  return {
    fault,
    paths,
    missed: paths.filter((path) => !rulesNow(path).includes(fault.rule)),
    noisy: paths.map((path) => ({path, rules: rulesNow(path).filter((rule) => isOther(rule) && isNew(path, rule))})).filter(({rules}) => rules.length > 0),
  }
}

/** Lints texts as the nominations at their paths. */
async function answersToTexts(texts: readonly {readonly path: string; readonly text: string}[]): Promise<ReadonlyMap<string, Answer>> {
  if (texts.length === 0) return new Map()
  const folder = mkdtempSync(join(tmpdir(), 'nomination-lint-faults-'))
  try {
    for (const {path, text} of texts) {
      mkdirSync(dirname(join(folder, path)), {recursive: true})
      writeFileSync(join(folder, path), text)
    }
    return await answersTo(
      folder,
      texts.map(({path}) => path),
    )
  } finally {
    rmSync(folder, {recursive: true})
  }
}

function figuresOf({fault: {name, rule}, paths, missed, noisy}: Tried) {
  const found = paths.length - missed.length
  return {fault: name, rule, found, of: paths.length, share: share(found, paths.length), withOtherFindings: noisy.length}
}

function tableOf(tried: readonly Tried[]): string {
  const head = ['fault', 'rule', 'found', 'of', 'share', 'with other findings']
  const lines = tried.map(figuresOf).map((each) => [each.fault, each.rule, `${each.found}`, `${each.of}`, shown(each.share), `${each.withOtherFindings}`])
  return table([head, ...lines])
}

function detailsOf({fault: {name, rule}, missed, noisy}: Tried): string[] {
  return [...missed.map((path) => `${name}: ${path}: no ${rule}`), ...noisy.map(({path, rules}) => `${name}: ${path}: also ${rules.join(', ')}`)].map(
    forTerminal,
  )
}
