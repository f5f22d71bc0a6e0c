import type {Root} from 'mdast'
import {type Block, blocksOf} from './blocks.js'
import {statementOf} from './leftover/statement.js'
import type {Line} from './lines.js'
import {parse} from './parse.js'
import {type Phrase, phrasesOf} from './phrases.js'
import type {Source} from './source.js'

/** A file as readers and rules see it. Its parts are made on first use; all offsets are those of the file. */
export class Document {
  /** The file as it is. */
  readonly source: Source
  /** The source with spaces in place of what mail programs and Git left in it, so that the offsets stay the same. */
  readonly statement: Source
  /** The statement's Markdown tree. */
  readonly tree: Root
  #blocks: readonly Block[] | undefined
  #phrases: readonly Phrase[] | undefined

  /**
   * @param tree the source's tree, if it has already been parsed
   * @throws for a Markdown file if `prepareParse` was not called
   */
  constructor(source: Source, tree: Root = parse(source)) {
    this.source = source
    this.statement = statementOf(source)
    this.tree = tree
  }

  /** The lines of the statement; line n is `lines[n - 1]`. */
  get lines(): readonly Line[] {
    return this.statement.lines
  }

  /** The headings, lists and paragraphs of the statement, with their text and sentences. */
  get blocks(): readonly Block[] {
    this.#blocks ??= blocksOf(this.tree, this.statement.text)
    return this.#blocks
  }

  /** Every paragraph, heading and table cell, however deeply nested in lists and quotes, with its words and sentences. */
  get phrases(): readonly Phrase[] {
    this.#phrases ??= phrasesOf(this.tree, this.statement.text)
    return this.#phrases
  }
}
