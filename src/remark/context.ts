import type {VFile} from 'vfile'
import {community} from '../community/index.js'
import type {Election} from '../election/election.js'
import {readNomination} from '../nomination/read.js'
import {noOthers, type RuleContext} from '../rule/context.js'
import {confirm} from '../spelling/confirm.js'
import {decode} from '../text/decode.js'
import {statementOf} from '../text/leftover/statement.js'
import {parseMarkdown} from '../text/markdown.js'
import {parse, readMarkdownWith} from '../text/parse.js'
import type {ElectionSettings} from './election-settings.js'

// A preset of remark must work with `processSync` too, which cannot wait for a parser to be loaded.
readMarkdownWith(parseMarkdown)

/** By file: the rules of a preset look at one file one after another. */
const contexts = new WeakMap<VFile, {readonly settings: ElectionSettings; readonly context: RuleContext}>()
const elections = new WeakMap<ElectionSettings, Election>()

/**
 * What our rules look at, read from the text of a file in anyone's pipeline. The pipeline's own tree is left alone: remark takes most
 * statements that are written like e-mail for something else (indented text for code, `[1] https://…` for nothing at all).
 * No other files, links or git are looked at.
 */
export function contextOf(file: VFile, settings: ElectionSettings): RuleContext {
  const known = contexts.get(file)
  if (known?.settings === settings) return known.context
  const context = read(file, settings)
  contexts.set(file, {settings, context})
  return context
}

function read(file: VFile, settings: ElectionSettings): RuleContext {
  // What has no name is what remark takes it for: Markdown.
  const path = (file.path ?? 'statement.md').replaceAll('\\', '/')
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  const source = decode(path, bytes, undefined, confirm)
  const tree = parse(source)
  const election = electionOf(settings)
  const nomination = readNomination(tree, source, community.layout.placeOf(path), election)
  return {source, statement: statementOf(source), tree, nomination, election, words: settings.words, answers: null, others: noOthers, change: null}
}

function electionOf(settings: ElectionSettings): Election {
  const known = elections.get(settings)
  if (known) return known
  const {cycles, teams, release: openRelease} = settings
  const election = community.createElection({cycles, teams, openRelease})
  elections.set(settings, election)
  return election
}
