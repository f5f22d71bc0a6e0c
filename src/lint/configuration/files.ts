import {basename} from 'node:path'
import {DataError} from '../data/data-error.js'
import {type Expected, readBytes} from '../data/read-bytes.js'
import type {LocatedData} from '../data/read-data.js'
import {memoize} from '../memoize.js'
import {underPackageKey} from './package-key.js'
import {wordsOf} from './words-of.js'

/** The files of all configurations of a run. Each is read once, and their sizes are bounded in all. */
export interface ConfigurationFiles {
  /** @param path absolute, without links. @throws {DataError} for what cannot be taken; errors of the system pass through */
  data(path: string): Promise<{size: number; data: LocatedData}>
  /** The words of a word file; the same errors. */
  words(path: string): readonly string[]
  /**
   * All words of a configuration: the same list for the same words, since what is made of a list is large. @throws {DataError} where the
   * configurations of the run accept too many in all
   */
  accepted(words: readonly string[]): readonly string[]
}

/** Most bytes of a configuration, those that it extends counted; those that people write have some KB. */
export const mostBytes = 256 * 1024
const configuration: Expected = {what: 'a configuration in YAML or JSON', most: mostBytes}
/** A word file, as it is read. */
export const wordFile: Expected = {what: 'a file of words, one per line', most: 1024 * 1024}
/** In a run: a checkout may have a configuration in each of its folders. */
const mostInAll = 4 * 1024 * 1024

/** Ten times what a large community needs; a run takes half a second to learn so many. */
const mostWords = 100_000

/** Makes the reader of one run. */
export function createConfigurationFiles(): ConfigurationFiles {
  const known = new Map<string, Promise<{size: number; data: LocatedData}>>()
  const knownWords = new Map<string, () => readonly string[]>()
  const configurations = countingBytes(configuration, 'the configurations')
  const wordFiles = countingBytes(wordFile, 'the word files')
  const lists = new Map<string, readonly string[]>()
  let accepted = 0

  async function read(path: string): Promise<{size: number; data: LocatedData}> {
    const bytes = configurations(path)
    // The YAML parser is loaded only where there is a configuration.
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

/** Reads files of a kind up to so many bytes in all. */
function countingBytes(expected: Expected, what: string): (path: string) => Uint8Array {
  let total = 0
  return (path) => {
    const bytes = readBytes(path, expected)
    total += bytes.length
    if (total > mostInAll) throw new DataError(`is not read: ${what} of this run have more than ${mostInAll} bytes in all.`)
    return bytes
  }
}

/** What a call gives or throws, to be given or thrown again. */
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
