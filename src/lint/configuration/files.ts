import {basename} from 'node:path'
import {DataError} from '../data/data-error.js'
import {type Expected, readBytes} from '../data/read-bytes.js'
import type {LocatedData} from '../data/read-data.js'
import {memoize} from '../memoize.js'
import {underPackageKey} from './package-key.js'
import {wordsOf} from './words-of.js'

/** Reads the configuration files of a run, each once, and limits their total size. */
export interface ConfigurationFiles {
  /** @param path absolute, without links. @throws {DataError} for invalid data, and errors of the operating system */
  data(path: string): Promise<{size: number; data: LocatedData}>
  /** The words of a word file; throws the same errors. */
  words(path: string): readonly string[]
  /**
   * All words of a configuration. Equal lists are the same object, because the structures built from them are large. @throws {DataError} if
   * all configurations of the run together have too many
   */
  accepted(words: readonly string[]): readonly string[]
}

/** Limit for a configuration with the files that it extends; usual ones have a few KB. */
export const mostBytes = 256 * 1024
const configuration: Expected = {what: 'a configuration in YAML or JSON', most: mostBytes}
/** Expectations of a word file. */
export const wordFile: Expected = {what: 'a file of words, one per line', most: 1024 * 1024}
/** Limit for a run: a checkout may have a configuration in every folder. */
const mostInAll = 4 * 1024 * 1024

/** Ten times what a large community needs; this number takes half a second. */
const mostWords = 100_000

export function createConfigurationFiles(): ConfigurationFiles {
  const known = new Map<string, Promise<{size: number; data: LocatedData}>>()
  const knownWords = new Map<string, () => readonly string[]>()
  const configurations = countingBytes(configuration, 'the configurations')
  const wordFiles = countingBytes(wordFile, 'the word files')
  const lists = new Map<string, readonly string[]>()
  let accepted = 0

  async function read(path: string): Promise<{size: number; data: LocatedData}> {
    const bytes = configurations(path)
    // Loads the YAML parser only where there is a configuration.
    const {readData} = await import('../data/read-data.js')
    const data = readData(bytes)
    return {size: bytes.length, data: basename(path) === 'package.json' ? underPackageKey(data) : data}
  }

  return {
    data(path) {
      const found = known.get(path) ?? read(path)
      known.set(path, found)
      return found
    },
    words(path) {
      const found = knownWords.get(path) ?? outcomeOf(() => wordsOf(wordFiles(path)))
      knownWords.set(path, found)
      return found()
    },
    accepted(words) {
      return memoize(lists, words.join('\n'), () => {
        accepted += words.length
        if (accepted > mostWords) throw new DataError(`accepts too many words, expected at most ${mostWords} in all configurations of a run.`)
        return words
      })
    },
  }
}

/** Reads files of a kind up to a total size. */
function countingBytes(expected: Expected, what: string): (path: string) => Uint8Array {
  let total = 0
  return (path) => {
    const bytes = readBytes(path, expected)
    total += bytes.length
    if (total > mostInAll) throw new DataError(`is not read: ${what} of this run have more than ${mostInAll} bytes in all.`)
    return bytes
  }
}

/** Calls a function once, and returns one that repeats its result or its error. */
function outcomeOf<Value>(call: () => Value): () => Value {
  try {
    const value = call()
    return () => value
  } catch (cause) {
    return () => {
      throw cause
    }
  }
}
