import type {VFile} from 'vfile'
import {builtIn} from '../community/index.js'
import type {Election} from '../election/election.js'
import {readNomination} from '../nomination/read.js'
import {noOthers, type RuleContext} from '../rule/context.js'
import {confirm} from '../spelling/confirm.js'
import {decode} from '../text/decode.js'
import {Document} from '../text/document.js'
import {parseMarkdown} from '../text/markdown.js'
import {readMarkdownWith} from '../text/parse.js'
import type {ElectionSettings} from './election-settings.js'

// A preset of remark must work with `processSync` too, which cannot wait until a parser is loaded.
readMarkdownWith(parseMarkdown)

/** By file: the rules of a preset run on one file one after another. */
const contexts = new WeakMap<VFile, {readonly settings: ElectionSettings; readonly context: RuleContext}>()
const elections = new WeakMap<ElectionSettings, Election>()

/**
 * The input of our rules, made from the text of a file in any pipeline. The pipeline's own tree is not used: remark misreads most
 * statements that are written like e-mail (indented text as code, `[1] https://…` as plain text). Other files, links and git are not used.
 */
export function contextOf(file: VFile, settings: ElectionSettings): RuleContext {
  const known = contexts.get(file)
  if (known?.settings === settings) return known.context
  const context = read(file, settings)
  contexts.set(file, {settings, context})
  return context
}

function read(file: VFile, settings: ElectionSettings): RuleContext {
  // Without a name, a file is Markdown, as it is for remark.
  const path = (file.path ?? 'statement.md').replaceAll('\\', '/')
  const bytes = typeof file.value === 'string' ? new TextEncoder().encode(file.value) : (file.value ?? new Uint8Array())
  const source = decode(path, bytes, undefined, confirm)
  const document = new Document(source)
  const {statement, tree} = document
  const election = electionOf(settings)
  const nomination = readNomination(document, builtIn.layout.placeOf(path), election)
  return {document, source, statement, tree, nomination, election, community: builtIn, words: settings.words, answers: null, others: noOthers, change: null}
}

function electionOf(settings: ElectionSettings): Election {
  const known = elections.get(settings)
  if (known) return known
  const {cycles, teams, release: openRelease} = settings
  const election = builtIn.createElection({cycles, teams, openRelease})
  elections.set(settings, election)
  return election
}
