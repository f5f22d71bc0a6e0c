import {type NameLine, nameLine} from './name-line.js'

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .toLowerCase()
}

/** Whether a name shares a word or its initials with the file's name (`jane.doe@example.org`, `jdoe.txt`). */
export function isNameOfFile({words}: NameLine, fileName: string): boolean {
  const at = fileName.indexOf('@')
  const own = fold(at < 0 ? fileName.replace(/\.txt$/, '') : fileName.slice(0, at))
  if (own === '') return false
  const folded = words.map(fold).filter((word) => word.length >= 2)
  if (folded.join('') === own) return true
  return (
    folded.some((word) => (word.length >= 3 && own.includes(word)) || (own.length >= 3 && word.includes(own))) ||
    (folded.length >= 2 && own.includes(`${(folded[0] ?? '').slice(0, 1)}${(folded.at(-1) ?? '').slice(0, 4)}`))
  )
}

/** Whether a text is a name of the candidate, according to the file's name; a nick in lower case may come below its name. */
export function isOwnName(text: string, fileName: string): boolean {
  const name = nameLine(text)
  return fileName !== '' && (name?.kind === 'name' || name?.kind === 'likely') && isNameOfFile(name, fileName)
}
