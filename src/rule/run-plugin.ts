import {type Plugin, unified} from 'unified'
import type {Node, Position} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {withoutStacks} from './without-stacks.js'

/**
 * Makes a function that runs a rule of remark-lint or retext on a tree (of a source text) and returns its messages, so that one of our
 * rules can report them in its own words. Each run has a file of its own, because two rules on one file get each other's ids. The plug-in
 * must be synchronous.
 *
 * @throws (the returned function) whatever the plug-in throws
 */
export function borrow<Settings extends unknown[], Tree extends Node>(
  plugin: Plugin<Settings, Tree>,
  ...settings: Settings
): (tree: Tree, text: string) => readonly VFileMessage[] {
  const processor = unified()
    .use([[plugin, ...settings]])
    .freeze()
  const run = (tree: Tree, text: string) => {
    const file = new VFile({value: text})
    processor.runSync(tree, file)
    return file.messages
  }
  return (tree, text) => {
    try {
      return withoutStacks(() => run(tree, text))
    } catch {
      return run(tree, text) // throws again, now with a stack for the report
    }
  }
}

/** The positions of messages that have one. */
export function positionsOf(messages: readonly VFileMessage[]): Position[] {
  return messages.flatMap(({place}) => (place && 'start' in place ? [place] : []))
}
