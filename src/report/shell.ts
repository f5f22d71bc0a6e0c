import {visible} from './escape.js'

/** Safe in any POSIX shell without quotes. */
const plain = /^[\w@%+=:,./][\w@%+=:,./-]*$/

/**
 * A text as one word of a command line, to be copied: unquoted if that is safe, otherwise in single quotes, or, with invisible characters,
 * in the `$'…'` of bash and zsh.
 */
export function shellWord(text: string): string {
  if (plain.test(text)) return text
  return visible(text) === text ? `'${text.replaceAll("'", String.raw`'\''`)}'` : `$'${[...text].map(ansiQuoted).join('')}'`
}

/** A path as a word; one that begins with a hyphen would be an option. */
export function shellPath(path: string): string {
  return shellWord(path.startsWith('-') ? `./${path}` : path)
}

function ansiQuoted(character: string): string {
  if (character === '\\' || character === "'") return `\\${character}`
  if (visible(character) === character) return character
  return `\\U${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(8, '0')}`
}
