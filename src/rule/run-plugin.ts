import {type Plugin, unified} from 'unified'
import type {Node} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import {withoutStacks} from './without-stacks.js'

/**
 * Borrows a rule of remark-lint or retext: gives the function that runs it on a tree (of the given source text) and returns its
 * messages, with their places, for one of our rules to put into its own words. Each run has a file of its own, because the messages
 * of two rules on one file would get each other's names. The plug-in must be synchronous.
 *
 * @throws (the function given) what the plug-in throws
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
      return run(tree, text) // breaks again, now with the stack that a report of it needs
    }
  }
}
