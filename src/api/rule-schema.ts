import * as v from 'valibot'
import {severitySettings} from '../lint/configuration/schema.js'

const severity = v.picklist(severitySettings)
const example = v.strictObject({
  good: v.optional(v.string()),
  bad: v.optional(v.string()),
  reports: v.optional(v.array(v.string())),
  path: v.optional(v.string()),
  options: v.optional(v.looseObject({})),
  answers: v.optional(v.looseObject({})),
  others: v.optional(v.record(v.string(), v.string())),
  change: v.optional(v.picklist(['added', 'changed'])),
  removed: v.optional(v.array(v.string())),
})
const flag = v.optional(v.boolean())
const name = v.pipe(
  v.string(),
  v.check((text) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text), 'a name in lower case such as no-shouting'),
)

/** A rule that can run; it need not have been made by `defineRule`. */
export const ruleSchema = v.strictObject({
  name,
  summary: v.pipe(v.string(), v.nonEmpty()),
  why: v.string(),
  url: v.optional(v.string()),
  severity,
  strict: v.optional(severity),
  advisory: v.optional(severity),
  lesser: v.optional(v.array(v.strictObject({severity: v.picklist(['info', 'warning', 'error']), findings: v.pipe(v.string(), v.nonEmpty())}))),
  advisoryOptions: v.optional(v.looseObject({})),
  options: v.optional(v.looseObject({'~standard': v.looseObject({version: v.literal(1), validate: v.function()})})),
  examples: v.array(example),
  readsUnreadable: flag,
  readsBrokenText: flag,
  readsAnswers: flag,
  readsOthers: v.optional(v.picklist(['doubles', 'earlier'])),
  check: v.function(),
})
