import * as v from 'valibot'
import {builtIn} from '../../community/index.js'
import {linkOptions} from '../../links/options.js'
import {type PresetName, presetNames} from './preset-names.js'

export {type PresetName, presetNames}

const {layout, example} = builtIn

/** Text with visible characters: a name or a glob of spaces would have no effect. */
function visibleText(what: string) {
  return v.pipe(v.string(what), v.regex(/[^\s\p{C}]/u, what))
}

function textList(what: string, each: string) {
  return v.array(visibleText(each), what)
}

/** `files: one.txt` or `files: [one.txt, two.txt]`. */
function oneOrMore(what: string, each: string) {
  return v.union([visibleText(each), textList(what, each)], what)
}

function wholeNumber(most: number | null, what: string) {
  const positive = v.pipe(v.number(what), v.integer(what), v.minValue(1, what))
  return most === null ? positive : v.pipe(positive, v.maxValue(most, what))
}

/** The name of a cycle or a team; each of its prefixes becomes a key of an index. */
function nameOf(what: string) {
  return v.pipe(visibleText(what), v.maxLength(100, 'at most 100 characters'))
}

/** Files are held in memory. Standard input has the same limit. */
const mostBytes = 16 * 1024 * 1024
/** The checked repository may raise the limit, but not so far that it blocks a run. */
const secondsPhrase = 'a number of seconds from 0.1 to 60'
const seconds = v.pipe(v.number(secondsPhrase), v.minValue(0.1, secondsPhrase), v.maxValue(60, secondsPhrase))
/** YAML and JSON read `2027.1` as a number. */
const releasePhrase = `the number of the release, such as \`${example.cycle}\``
const release = v.pipe(v.union([nameOf(releasePhrase), v.number(releasePhrase)], releasePhrase), v.transform(String))
/** Each rule checks its own options. */
const ruleSettings = v.record(v.string(), v.unknown(), 'rules by name, such as `{spelling: off}`')

/** Severities of rules, lowest first. */
export const severitySettings = ['off', 'info', 'warning', 'error'] as const

const oldNominations = layout.pathOf({cycle: '2015*'})
const openNominations = `${layout.pathOf({cycle: example.cycle})}/**`
const globs = `a list of globs, such as \`["${oldNominations}"]\``
const overrideExample = `{files: "${openNominations}", rules: {spelling: off}}`
const overridePhrase = `files and rules, such as \`${overrideExample}\``
const override = v.strictObject(
  {
    files: oneOrMore(globs, `a glob, such as \`${openNominations}\``),
    rules: ruleSettings,
  },
  overridePhrase,
)
const cycleExample = `{name: ${example.cycleName}, number: ${example.cycle}}`
const cycle = v.strictObject(
  {name: nameOf(`the name of the cycle, such as \`${example.cycleName}\``), number: v.optional(release)},
  `a cycle with its name, such as \`${cycleExample}\``,
)
const team = v.strictObject(
  {
    name: nameOf(`the name of the team, such as \`${example.team}\``),
    aliases: v.optional(v.array(nameOf('another name of the team, such as `QA`'), 'a list of other names of the team, such as `[QA]`')),
    kind: v.optional(v.picklist(['team', 'committee'])),
    electsLead: v.optional(v.boolean('true or false')),
  },
  `a team with its name, such as \`{name: ${example.team}}\``,
)
const limits = v.strictObject(
  {
    bytes: v.optional(wholeNumber(mostBytes, `a whole number of bytes from 1 to ${mostBytes}`)),
    findings: v.optional(wholeNumber(null, 'a whole number of findings, 1 or more')),
    seconds: v.optional(seconds),
  },
  'limits by name, such as `{bytes: 65536}`',
)

/** The content of a configuration file; every key is optional. Each schema's message is what error messages say was expected. */
export const configurationSchema = v.strictObject({
  /** For editors. */
  $schema: v.optional(v.string('the address or path of a JSON schema')),
  preset: v.optional(v.picklist(presetNames)),
  /** Configuration files that this one builds on, relative to its folder. */
  extends: v.optional(oneOrMore('the path of a configuration file, or a list of such paths', 'the path of a configuration file, such as `shared.yaml`')),
  rules: v.optional(ruleSettings),
  overrides: v.optional(v.array(override, `a list, such as \`[${overrideExample}]\``)),
  /** Globs of files that are left out of folders. */
  ignores: v.optional(textList(globs, `a glob, such as \`${oldNominations}\``)),
  /** Correct words. */
  words: v.optional(textList('a list of words, such as `[Zuul, Ceph]`', 'a word, such as `Zuul`')),
  /** Files of correct words, one per line, relative to the folder of this file. */
  wordFiles: v.optional(oneOrMore('the path of a file of words, or a list of such paths', 'the path of a file of words, such as `words.txt`')),
  /** Cycles and teams that this version does not know. */
  cycles: v.optional(v.array(cycle, `a list of cycles, such as \`[${cycleExample}]\``)),
  teams: v.optional(v.array(team, `a list of teams, such as \`[{name: ${example.team}}]\``)),
  links: v.optional(linkOptions),
  limits: v.optional(limits),
})

export type ConfigurationData = v.InferOutput<typeof configurationSchema>
