import {type Plugin, unified} from 'unified'
import type {Node} from 'unist'
import {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Range} from '../text/spans.js'
import {withoutStacks} from './without-stacks.js'

/**
 * Wraps a rule of remark-lint or retext in a function that runs it on a tree (of a source text) and returns its messages, so that one of our
 * rules can put them in its own words. Each run gets its own file, because two rules on the same file get each other's ids. The plug-in must be
 * synchronous.
 *
 * @throws (the returned function) whatever the plug-in throws
 */
export function pluginRunner<Settings extends unknown[], Tree extends Node>(
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
      return run(tree, text) // Throws again, now with a stack for the report.
    }
  }
}

/** The ranges of messages; those without offsets are left out. */
export function rangesOf(messages: readonly VFileMessage[]): Range[] {
  return messages.flatMap(({place}) => {
    const [start, end] = place && 'start' in place ? [place.start.offset, place.end.offset] : []
    return start === undefined || end === undefined ? [] : [{start, end}]
  })
}
