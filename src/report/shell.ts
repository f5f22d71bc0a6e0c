import {visible} from './escape.js'

/** What any POSIX shell takes as it stands. */
const plain = /^[\w@%+=:,./][\w@%+=:,./-]*$/

/**
 * A text as one word of a shell's command line, to be copied: as it stands where it has no power there, in single quotes, or, where
 * it holds what cannot be seen, in bash's and zsh's `$'…'`.
 */
export function shellWord(text: string): string {
  if (plain.test(text)) return text
  return visible(text) === text ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `$'${[...text].map(ansiQuoted).join('')}'`
}

/** Paths as words; one that begins with a hyphen would be an option. */
export function shellPath(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path)
}

function ansiQuoted(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`
  if (visible(character) === character) return character
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(8, '0')}`
}
