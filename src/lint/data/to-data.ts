import {isAlias, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq} from 'yaml'
import {DataError} from './data-error.js'
import {mostDepth} from './parse-document.js'

/** Keys of maps and indexes of lists, from the outermost in. */
export type KeyPath = readonly (string | number)[]

/** The position of a key or an item, and of everything below it. */
export interface LocatedNode {
  readonly offset: number
  readonly below: ReadonlyMap<string | number, LocatedNode> | null
  /** A number as written in the file, if parsing loses a part of it, such as the last zero of `2027.10`; otherwise null. */
  readonly written: string | null
}

interface Converted {
  readonly data: unknown
  readonly below: LocatedNode['below']
  readonly written: string | null
}

/** Usual configurations have some hundred values. */
const mostValues = 20_000
const mostAliases = 100
/** Of all values, including those that aliases repeat. */
const mostCharacters = 1024 * 1024
/** Keys that could give an object another prototype. */
const refusedKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/**
 * Converts parsed nodes to plain data. Aliases are followed within limits, so that nested ones cannot exhaust memory.
 *
 * @param lineOf how a message names the line of an offset
 */
export function toData(contents: Node | null, lineOf: (offset: number) => string): {data: unknown; root: LocatedNode} {
  const {data, below, written} = new Conversion(lineOf).convert(contents, 0)
  return {data, root: {offset: offsetOf(contents), below, written}}
}

class Conversion {
  readonly #lineOf: (offset: number) => string
  /** The last node of each anchor so far. */
  readonly #anchors = new Map<string, Node>()
  #values = 0
  #characters = 0
  #aliases = 0
  /** Anchors within an alias are not set again. */
  #repeating = 0

  constructor(lineOf: (offset: number) => string) {
    this.#lineOf = lineOf
  }

  convert(node: unknown, depth: number): Converted {
    if (++this.#values > mostValues) throw new DataError('holds too many values (each alias counts as what it refers to).')
    if (depth > mostDepth) throw new DataError(`is nested too deeply, expected at most ${mostDepth} levels.`)
    if (isAlias(node)) return this.#repeat(node.source, depth)
    if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined && this.#repeating === 0) this.#anchors.set(node.anchor, node)
    if (isMap(node)) return this.#map(node, depth)
    if (isSeq(node)) return this.#list(node, depth)
    const data = isScalar(node) ? node.value : null
    if (typeof data === 'string') this.#count(data)
    return {data, below: null, written: isScalar(node) ? writtenOf(node) : null}
  }

  #repeat(name: string, depth: number): Converted {
    if (++this.#aliases > mostAliases) throw new DataError(`holds more than ${mostAliases} aliases.`)
    const target = this.#anchors.get(name)
    if (!target)
      throw new DataError(
        'holds an alias (`*…`) of something that no anchor (`&…`) before it names; write the value itself, or put text that begins with `*` in quotation marks.',
      )
    this.#repeating++
    const converted = this.convert(target, depth)
    this.#repeating--
    return converted
  }

  #map({items}: YAMLMap, depth: number): Converted {
    const data = new Map<string, unknown>()
    const below = new Map<string, LocatedNode>()
    for (const {key, value} of items) {
      const name = this.#name(key)
      if (data.has(name)) {
        const earlier = below.get(name)?.offset ?? 0
        throw new DataError(
          `${this.#lineOf(offsetOf(key))}: unexpected second key of the same name, the first is on ${this.#lineOf(earlier).slice(1, -1)}; keep one of the two.`,
        )
      }
      const converted = this.convert(value, depth + 1)
      data.set(name, converted.data)
      below.set(name, {offset: offsetOf(key), below: converted.below, written: converted.written})
    }
    return {data: Object.fromEntries(data), below, written: null}
  }

  #list({items}: YAMLSeq, depth: number): Converted {
    const converted = items.map((item) => this.convert(item, depth + 1))
    return {
      data: converted.map(({data}) => data),
      below: new Map(converted.map(({below, written}, index) => [index, {offset: offsetOf(items[index]), below, written}])),
      written: null,
    }
  }

  #name(key: unknown): string {
    if (!isScalar(key)) throw new DataError(`${this.#lineOf(offsetOf(key))}: unexpected name before \`:\`, expected text.`)
    const name = String(key.value)
    if (refusedKeys.has(name)) throw new DataError(`${this.#lineOf(offsetOf(key))}: the key \`${name}\` is not allowed; remove it.`)
    if (key.anchor !== undefined && this.#repeating === 0) this.#anchors.set(key.anchor, key)
    this.#count(name)
    return name
  }

  #count({length}: string): void {
    this.#characters += length
    if (this.#characters > mostCharacters) throw new DataError('holds too much text (each alias counts as what it refers to).')
  }
}

function writtenOf({value, source}: Scalar): string | null {
  return typeof value === 'number' && source !== undefined && String(value) !== source ? source : null
}

/** In UTF-16 units from the beginning of the text. */
function offsetOf(node: unknown): number {
  return isMap(node) || isSeq(node) || isScalar(node) || isAlias(node) ? (node.range?.[0] ?? 0) : 0
}
