import {existsSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {WordList} from './word-list.js'

/** The word lists that src/build/vocabulary.ts has built. */
export interface Vocabulary {
  /** What anyone may write, in any letter case. */
  readonly words: WordList
  /** People and companies: right with a capital only. */
  readonly names: WordList
}

let loaded: Vocabulary | null = null

/** Reads the word lists, once; they lie beside the bundle, or in dist/ where the source runs unbundled (tests). */
export function loadVocabulary(): Vocabulary {
  loaded ??= {words: read('words.txt'), names: read('names.txt')}
  return loaded
}

function read(file: string): WordList {
  const places = ['./vocabulary/', '../../dist/vocabulary/'].map((folder) => fileURLToPath(new URL(folder + file, import.meta.url)))
  const path = places.find((place) => existsSync(place))
  if (!path) throw new Error(`The word list ${file} is missing; build it with "npm run prepare".`)
  return new WordList(readFileSync(path))
}
