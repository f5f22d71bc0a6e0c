import {readFileSync} from 'node:fs'
import * as v from 'valibot'
import {isSystemError, whyUnreadable} from '../src/lint/files/system-error.js'
import {Refusal} from './refusal.js'

const lineNumber = v.pipe(v.number(), v.integer(), v.minValue(1))
const mention = v.nullable(v.strictObject({line: lineNumber, text: v.pipe(v.string(), v.nonEmpty())}))
const atLine = v.tuple([lineNumber, v.string()])
const references = v.array(v.tuple([v.string(), lineNumber]))

const labelSchema = v.strictObject({
  path: v.string(),
  project: mention,
  cycle: mention,
  other_cycle: mention,
  goals: v.strictObject({form: v.picklist(['bullets', 'numbered', 'headings', 'prose', 'none']), line: v.nullable(lineNumber)}),
  signature: mention,
  refs: v.strictObject({undefined: references, duplicate: references, unused: references}),
  misspelled: v.array(v.tuple([lineNumber, v.string(), v.string()])),
  either: v.optional(v.array(atLine), []),
  repeated: v.array(atLine),
  wrongWords: v.optional(v.array(atLine)),
  note: v.optional(v.string()),
})

/** What a careful editor finds in one nomination; README.md in this folder says what each key means. */
export type Label = v.InferOutput<typeof labelSchema>

/**
 * Reads the labels of a file with one JSON object per line; empty lines are skipped.
 *
 * @throws {Refusal} if the file cannot be read, a line is not a label, or a nomination has two labels
 */
export function readLabels(file: string): Label[] {
  const labels = textOf(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [labelIn(line, `${file}:${index + 1}`)]))
  if (labels.length === 0) throw new Refusal(`${file} holds no labels; expected a JSON object on each line.`)
  const paths = new Set<string>()
  for (const {path} of labels) {
    if (paths.has(path)) throw new Refusal(`${file} has two labels for ${path}; keep one of them.`)
    paths.add(path)
  }
  return labels
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    throw isSystemError(cause) ? new Refusal(`${file} ${whyUnreadable(cause)}`, {cause}) : cause
  }
}

function labelIn(line: string, place: string): Label {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new Refusal(`${place} is not JSON: ${cause instanceof Error ? cause.message : cause}.`, {cause})
  }
  const {success, output, issues} = v.safeParse(labelSchema, value)
  if (success) return output
  throw new Refusal(`${place} is not a label: ${issues.map((issue) => `${v.getDotPath(issue) ?? 'the line'}: ${issue.message}`).join('; ')}.`)
}
