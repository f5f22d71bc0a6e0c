import {type Alias, type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, type Pair, type ParsedNode, parseDocument} from 'yaml'
import {DocumentError} from './document-error.js'

/** A configuration file as data, and where each key and value stands in it. */
export interface ConfigurationDocument {
  readonly data: unknown
  /** The line, from 1, of the key or value that a path of keys leads to; of the nearest part that exists. */
  lineOf(path: readonly (string | number)[]): number
}

/** A configuration of people's making has some hundred values and a depth of five. */
const maximumValues = 20_000
const maximumDepth = 24
const maximumAliases = 100
/** Keys by which a map of data could pass for code. */
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Reads YAML or JSON (which YAML 1.2 contains). Aliases are followed within the limits, so that a bomb of anchors ends as an error.
 *
 * @throws {DocumentError} for broken syntax, too much nesting, too many values, keys that are no text, and `__proto__`
 */
export function readDocument(text: string): ConfigurationDocument {
  const lines = new LineCounter()
  let document: Document.Parsed
  try {
    document = parseDocument(text, {lineCounter: lines, prettyErrors: false, schema: 'core', merge: false})
  } catch (cause) {
    throw new DocumentError('cannot be read: it is nested too deeply.', {cause})
  }
  const [error] = document.errors
  if (error) {
    if (error.code === 'RESOURCE_EXHAUSTION') throw new DocumentError('is nested too deeply.', {cause: error})
    const {line, col} = lines.linePos(error.pos[0])
    if (error.code === 'MULTIPLE_DOCS') throw new DocumentError(`(line ${line}): holds several documents parted by \`---\`, expected one.`)
    throw new DocumentError(`(line ${line}, column ${col}): broken YAML or JSON: ${firstSentence(error.message)}`)
  }
  const places = new Map<string, number>()
  const data = toData(document, (path, offset) => places.set(JSON.stringify(path), lines.linePos(offset).line))
  return {
    data,
    lineOf(path) {
      for (let length = path.length; length > 0; length--) {
        const line = places.get(JSON.stringify(path.slice(0, length)))
        if (line !== undefined) return line
      }
      return 1
    },
  }
}

type Place = (path: readonly (string | number)[], offset: number) => void

function toData(document: Document.Parsed, place: Place): unknown {
  let values = 0
  let aliases = 0
  const convert = (node: Node | ParsedNode | null, path: readonly (string | number)[], depth: number): unknown => {
    if (++values > maximumValues) throw new DocumentError('holds too many values (aliases counted as what they stand for).')
    if (depth > maximumDepth) throw new DocumentError('is nested too deeply.')
    if (isAlias(node) && ++aliases > maximumAliases) throw new DocumentError(`holds more than ${maximumAliases} aliases.`)
    const target = isAlias(node) ? resolveAlias(node, document) : node
    if (isMap(target)) return Object.fromEntries(target.items.map((pair) => convertPair(pair as Pair<ParsedNode, ParsedNode | null>, path, depth)))
    if (isSeq(target))
      return target.items.map((item, index) => {
        const below = [...path, index]
        placeOf(item as ParsedNode, below)
        return convert(item as ParsedNode, below, depth + 1)
      })
    return isScalar(target) ? target.value : null
  }
  const convertPair = ({key, value}: Pair<ParsedNode, ParsedNode | null>, path: readonly (string | number)[], depth: number): [string, unknown] => {
    const name = isScalar(key) ? String(key.value) : null
    if (name === null) throw new DocumentError('holds a key that is a list or a map; keys are names.')
    if (refusedKeys.has(name)) throw new DocumentError(`holds the key \`${name}\`, which means nothing here and is refused.`)
    const below = [...path, name]
    placeOf(key, below)
    return [name, convert(value, below, depth + 1)]
  }
  const placeOf = (node: ParsedNode, path: readonly (string | number)[]) => {
    if (node.range) place(path, node.range[0])
  }
  return convert(document.contents, [], 0)
}

function resolveAlias(alias: Alias, document: Document.Parsed): Node {
  const target = alias.resolve(document)
  if (!target) throw new DocumentError(`holds the alias \`*${alias.source}\`, but nothing is anchored by that name.`)
  return target
}

function firstSentence(message: string): string {
  const sentence = message.split('\n', 1)[0] ?? message
  return sentence.endsWith('.') ? sentence : `${sentence}.`
}
