import {type Node, parse} from 'acorn'
import type {Script} from './bundled.js'
import type {Pattern} from './pattern.js'

/** Patterns that stand in a script, and the calls of `RegExp` that make others when they run, by line and column in the script. */
export interface Written {
  readonly patterns: readonly {readonly pattern: Pattern; readonly place: string}[]
  readonly made: readonly {readonly at: string; readonly place: string}[]
}

export function patternsOf({text, isModule, placeOf}: Script): Written {
  const patterns: {pattern: Pattern; place: string}[] = []
  const made: {at: string; place: string}[] = []
  const program = parse(text, {ecmaVersion: 'latest', sourceType: isModule ? 'module' : 'script', locations: true})
  eachNode(program, (node) => {
    const {line, column} = node.loc?.start ?? {line: 0, column: 0}
    const pattern = literalOf(node)
    if (pattern) patterns.push({pattern, place: placeOf(line, column)})
    else if (isCallOfRegExp(node)) made.push({at: `${line}:${column + 1}`, place: placeOf(line, column)})
  })
  return {patterns, made}
}

/** `/a+/g`, `new RegExp('a+', 'g')`. */
function literalOf(node: Node): Pattern | null {
  if ('regex' in node && isRecord(node.regex)) return {source: String(node.regex['pattern']), flags: String(node.regex['flags'])}
  if (!isCallOfRegExp(node)) return null
  const [source, flags = ''] = node.arguments.map((argument) => (isRecord(argument) && argument['type'] === 'Literal' ? argument['value'] : null))
  return typeof source === 'string' && typeof flags === 'string' ? {source, flags} : null
}

function isCallOfRegExp(node: Node): node is Node & {readonly arguments: readonly unknown[]} {
  return 'callee' in node && isRecord(node.callee) && node.callee['name'] === 'RegExp' && 'arguments' in node && Array.isArray(node.arguments)
}

function eachNode(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) eachNode(each, visit)
  if (!isRecord(value)) return
  if (isNode(value)) visit(value)
  for (const [key, each] of Object.entries(value)) if (key !== 'loc' && key !== 'regex') eachNode(each, visit)
}

function isNode(value: object): value is Node {
  return 'type' in value && 'start' in value && 'end' in value
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof RegExp)
}
