import type {Confirm} from '../text/encoding/encoding.js'
import {loadVocabulary} from './words/vocabulary.js'

let accented: ReadonlySet<string> | null = null

/**
 * Confirms words by the vocabulary and by the file's name, which holds the candidate's: `jose.garcia@example.org` confirms `José` and
 * `García`, though not which letters have accents.
 */
export const confirm: Confirm = (word, path) => {
  const lower = word.toLowerCase()
  const plain = withoutAccents(lower)
  if (plain === lower) return isKnown(plain) || isInName(plain, path) ? 'as-written' : null
  accented ??= new Set(loadVocabulary().accented.split('\n'))
  if (accented.has(lower)) return 'as-written'
  return isKnown(plain) || isInName(plain, path) || isInName(inGerman(lower), path) ? 'without-accents' : null
}

function isKnown(plain: string): boolean {
  const {words, names, community} = loadVocabulary()
  return words.has(plain) || names.has(plain) || community.names.has(plain)
}

/** A part of the name, such as `garcia`; if it has four letters or more, also the beginning or end of a part, as in `jgarcia`. */
function isInName(plain: string, path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase()
  const own = name.includes('@') ? name.slice(0, name.indexOf('@')) : name
  return plain.length > 1 && own.split(/[^a-z]+/).some((part) => part === plain || (plain.length >= 4 && (part.endsWith(plain) || part.startsWith(plain))))
}

/** Letters that Unicode does not decompose into a letter and a mark. */
const letters: Readonly<Record<string, string>> = {æ: 'ae', œ: 'oe', ø: 'o', ð: 'd', đ: 'd', þ: 'th', ß: 'ss', ł: 'l', ı: 'i'}

function withoutAccents(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æœøðđþßłı]/g, (letter) => letters[letter] ?? letter)
}

/** How Germans write `ä`, `ö`, `ü` in ASCII. */
function inGerman(lower: string): string {
  return withoutAccents(lower.replace(/[äöü]/g, (letter) => `${withoutAccents(letter)}e`))
}
