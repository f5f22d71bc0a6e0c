import * as v from 'valibot'
import {linkOptions} from '../../links/options.js'
import {type PresetName, presetNames} from './preset-names.js'

export {type PresetName, presetNames}

const text = v.pipe(v.string(), v.nonEmpty())
const texts = v.array(text)
/** A name of a cycle or a team; each beginning of it is a key of an index. */
const name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(100))
const positive = v.pipe(v.number(), v.integer(), v.minValue(1))
/** A file is held in memory whole; statements of more than 16 MB are no statements, and standard input ends there too. */
const mostBytes = 16 * 1024 * 1024
/** How long a file may take. The checked repository may say more, but not so much that it holds a run up. */
const seconds = v.pipe(v.number(), v.minValue(0.1), v.maxValue(60))
/** `2027.1` reads as a number in YAML and JSON. */
const release = v.pipe(v.union([name, v.number()]), v.transform(String))
/** Names and settings of rules; what they may hold is each rule's own matter. */
const ruleSettings = v.record(v.string(), v.unknown())

/** Weights of rules, least first. */
export const severitySettings = ['off', 'info', 'warning', 'error'] as const

/** What a configuration file may hold; every key may be left out. */
export const configurationSchema = v.strictObject({
  /** For editors. */
  $schema: v.optional(v.string()),
  preset: v.optional(v.picklist(presetNames)),
  /** Configuration files that this one builds on, from its own folder. */
  extends: v.optional(v.union([text, texts])),
  rules: v.optional(ruleSettings),
  overrides: v.optional(v.array(v.strictObject({files: v.union([text, texts]), rules: ruleSettings}))),
  /** Globs of files that folders leave out. */
  ignores: v.optional(texts),
  /** Words that are right. */
  words: v.optional(texts),
  /** Files of such words, one a line, from the folder of this file. */
  wordFiles: v.optional(v.union([text, texts])),
  /** Cycles and teams that this version does not know yet. */
  cycles: v.optional(v.array(v.strictObject({name, number: v.optional(release)}))),
  teams: v.optional(
    v.array(
      v.strictObject({name, aliases: v.optional(v.array(name)), kind: v.optional(v.picklist(['team', 'committee'])), electsLead: v.optional(v.boolean())}),
    ),
  ),
  links: v.optional(linkOptions),
  limits: v.optional(
    v.strictObject({bytes: v.optional(v.pipe(positive, v.maxValue(mostBytes))), findings: v.optional(positive), seconds: v.optional(seconds)}),
  ),
})

/** A configuration file's contents. */
export type ConfigurationData = v.InferOutput<typeof configurationSchema>
