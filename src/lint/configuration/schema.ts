import * as v from 'valibot'
import {community} from '../../community/index.js'
import {linkOptions} from '../../links/options.js'
import {type PresetName, presetNames} from './preset-names.js'

export {type PresetName, presetNames}

const {layout, example} = community

/** Text with something to see in it: a name or a glob of spaces alone would be accepted and mean nothing. */
function textOf(what: string) {
  return v.pipe(v.string(what), v.regex(/[^\s\p{C}]/u, what))
}

/** A list; `such as` belongs to the phrase, because people copy examples. */
function textsOf(what: string, each: string) {
  return v.array(textOf(each), what)
}

/** `files: one.txt` or `files: [one.txt, two.txt]`. */
function oneOrMore(what: string, each: string) {
  return v.union([textOf(each), textsOf(what, each)], what)
}

function wholeNumber(most: number | null, what: string) {
  const positive = v.pipe(v.number(what), v.integer(what), v.minValue(1, what))
  return most === null ? positive : v.pipe(positive, v.maxValue(most, what))
}

/** A name of a cycle or a team; each beginning of it is a key of an index. */
function nameOf(what: string) {
  return v.pipe(textOf(what), v.maxLength(100, 'at most 100 characters'))
}

/** A file is held in memory whole; statements of more than 16 MB are no statements, and standard input ends there too. */
const mostBytes = 16 * 1024 * 1024
/** How long a file may take. The checked repository may say more, but not so much that it holds a run up. */
const secondsPhrase = 'a number of seconds from 0.1 to 60'
const seconds = v.pipe(v.number(secondsPhrase), v.minValue(0.1, secondsPhrase), v.maxValue(60, secondsPhrase))
/** `2027.1` reads as a number in YAML and JSON. */
const releasePhrase = `the number of the release, such as \`${example.cycle}\``
const release = v.pipe(v.union([nameOf(releasePhrase), v.number(releasePhrase)], releasePhrase), v.transform(String))
/** Names and settings of rules; what they may hold is each rule's own matter. */
const ruleSettings = v.record(v.string(), v.unknown(), 'rules by name, such as `{spelling: off}`')

/** Weights of rules, least first. */
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

/** What a configuration file may hold; every key may be left out. What each schema calls itself is what messages say was expected. */
export const configurationSchema = v.strictObject({
  /** For editors. */
  $schema: v.optional(v.string('the address or path of a JSON schema')),
  preset: v.optional(v.picklist(presetNames)),
  /** Configuration files that this one builds on, from its own folder. */
  extends: v.optional(oneOrMore('the path of a configuration file, or a list of such paths', 'the path of a configuration file, such as `shared.yaml`')),
  rules: v.optional(ruleSettings),
  overrides: v.optional(v.array(override, `a list, such as \`[${overrideExample}]\``)),
  /** Globs of files that folders leave out. */
  ignores: v.optional(textsOf(globs, `a glob, such as \`${oldNominations}\``)),
  /** Words that are right. */
  words: v.optional(textsOf('a list of words, such as `[Zuul, Ceph]`', 'a word, such as `Zuul`')),
  /** Files of such words, one a line, from the folder of this file. */
  wordFiles: v.optional(oneOrMore('the path of a file of words, or a list of such paths', 'the path of a file of words, such as `words.txt`')),
  /** Cycles and teams that this version does not know yet. */
  cycles: v.optional(v.array(cycle, `a list of cycles, such as \`[${cycleExample}]\``)),
  teams: v.optional(v.array(team, `a list of teams, such as \`[{name: ${example.team}}]\``)),
  links: v.optional(linkOptions),
  limits: v.optional(limits),
})

/** A configuration file's contents. */
export type ConfigurationData = v.InferOutput<typeof configurationSchema>
